import PatternFiles
import Testing

@testable import QuotationAttribution

@Suite("Every example of every pattern")
struct PatternExampleTests {
    /// One `+`, `-` or `?` line of a pattern file.
    struct Case: CustomTestStringConvertible, Sendable {
        let definition: PatternDefinition
        let example: Pattern.Example

        var testDescription: String {
            "Patterns/\(example.place.path):\(example.place.line) \(definition.pattern.name) \(example.line)"
        }
    }

    static let cases = French.inventory.definitions.flatMap { definition in
        definition.examples.map { Case(definition: definition, example: $0) }
    }
    /// The examples of patterns that look at a quotation: only those have an answer of the engine.
    static let answered = cases.filter { $0.definition.pattern.stage != "groups" }
    private static let alone = PatternTrial(library: French.library)
    private static let together = EngineTrial(library: French.library)

    @Test("holds for its pattern alone", arguments: cases)
    func alone(of line: Case) {
        let mistake = Self.alone.diagnostic(of: line.example, line.definition)
        #expect(mistake?.rendered == nil)
    }

    @Test("is answered so by the whole engine, too", arguments: answered)
    func together(of line: Case) {
        let mistake = Self.together.diagnostic(of: line.example, line.definition.pattern)
        #expect(mistake?.rendered == nil)
    }

    @Test("is read, from each folder of patterns")
    func folders() {
        #expect(Set(Self.cases.map(\.definition.pattern.stage)) == ["groups", "cues", "incises", "titles"])
        for definition in French.inventory.definitions {
            #expect(definition.examples.contains { $0.verdict == .refused }, "\(definition.pattern.name)")
            #expect(definition.examples.contains { $0.verdict != .refused }, "\(definition.pattern.name)")
        }
    }
}
