import PatternFiles
import Testing

@testable import QuotationAttribution

@Suite("Every example of every pattern")
struct PatternExampleTests {
    /// One `+`, `-` or `?` line of a pattern file.
    struct Case: CustomTestStringConvertible, Sendable {
        let pattern: Pattern
        let example: Pattern.Example

        var testDescription: String {
            "Patterns/\(example.place.path):\(example.place.line) \(pattern.name) \(example.line)"
        }
    }

    static let cases = French.library.patterns.flatMap { pattern in
        pattern.examples.map { Case(pattern: pattern, example: $0) }
    }
    /// The examples of patterns that look at a quotation: only those have an answer of the engine.
    static let answered = cases.filter { $0.pattern.stage != "groups" }
    private static let alone = PatternTrial(library: French.library)
    private static let together = EngineTrial(library: French.library)

    @Test("holds for its pattern alone", arguments: cases)
    func alone(of line: Case) {
        let mistake = Self.alone.diagnostic(of: line.example, line.pattern)
        #expect(mistake?.rendered == nil)
    }

    @Test("is answered so by the whole engine, too", arguments: answered)
    func together(of line: Case) {
        let mistake = Self.together.diagnostic(of: line.example, line.pattern)
        #expect(mistake?.rendered == nil)
    }

    @Test("is read, from each folder of patterns")
    func folders() {
        #expect(Set(Self.cases.map(\.pattern.stage)) == ["groups", "cues", "incises", "titles"])
        for pattern in French.library.patterns {
            #expect(pattern.examples.contains { $0.verdict == .refused }, "\(pattern.name)")
            #expect(pattern.examples.contains { $0.verdict != .refused }, "\(pattern.name)")
        }
    }
}
