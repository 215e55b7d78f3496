import Foundation
import FrenchPatterns
import PatternFiles
import QuotationAttribution
import Testing

/// The program in README.md is the one below, letter by letter, so that what we show compiles and answers.
@Suite("The program in the README")
struct ReadmeExampleTests {
    /// The program, with a `print` that a test can listen to.
    static func program(print: (String) -> Void) throws {
        // README {
        let attributor = QuotationAttributor(library: try FrenchPatterns.library())
        let document = Document(name: "essai", text: "« Nous tiendrons », a déclaré Anne Petit.")
        let analysis = try attributor.analysis(of: document)
        for quote in analysis.attributions {
            let speaker = quote.speaker.map { document.text(of: analysis.speakers[$0].name) }
            print("\(speaker ?? "?"): \(document.text(of: quote.content))")
        }
        // } README
    }

    @Test("is the one that is compiled here")
    func source() throws {
        let shown = try #require(try shownProgram())
        let (imports, body) = (shown.prefix { $0.hasPrefix("import ") }, shown.drop { $0.hasPrefix("import ") })
        let here = try lines(of: URL(fileURLWithPath: #filePath))
        #expect(Set(imports).isSubset(of: here))
        #expect(body.drop { $0.isEmpty }.elementsEqual(compiledLines(of: here)))
    }

    @Test("names the speaker, as the README says")
    func output() throws {
        var printed: [String] = []
        try Self.program { printed.append($0) }
        #expect(printed == ["Anne Petit: Nous tiendrons"])
        let readme = try lines(of: root.appendingPathComponent("README.md"))
        #expect(readme.contains { $0.contains("`\(printed[0])`") })
    }

    @Test("is followed by an answer of the sample, field by field the engine's")
    func sampleAnswer() throws {
        let text = try String(
            decoding: Data(contentsOf: root.appendingPathComponent("Tests/Texts/exemple.txt")), as: UTF8.self)
        let analysis = try FrenchEngine.analysis(of: Document(name: "exemple", text: text))
        let answer = try JSONSerialization.jsonObject(with: Data(analysis.json(.document)))
        let quotes = try #require((answer as? [String: Any])?["quotes"] as? [[String: Any]])
        let readme = try lines(of: root.appendingPathComponent("README.md"))
        let shown = readme.drop { $0 != "    {" }.prefix { $0 != "" }.joined(separator: "\n")
        let sample = try #require(try JSONSerialization.jsonObject(with: Data(shown.utf8)) as? [String: Any])
        #expect(NSDictionary(dictionary: sample) == NSDictionary(dictionary: quotes[2]))
    }

    private var root: URL {
        URL(fileURLWithPath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    }

    private func lines(of file: URL) throws -> [String] {
        try String(decoding: Data(contentsOf: file), as: UTF8.self).components(separatedBy: "\n")
    }

    /// The lines of the README's first block of Swift.
    private func shownProgram() throws -> [String]? {
        let readme = try lines(of: root.appendingPathComponent("README.md"))
        guard let fence = readme.firstIndex(of: "```swift") else { return nil }
        return Array(readme[(fence + 1)...].prefix { $0 != "```" })
    }

    /// The lines between the two marks in `program`, without their indentation.
    private func compiledLines(of source: [String]) -> [String] {
        let marks = ["        // README {", "        // } README"]
        let body = source.drop { $0 != marks[0] }.dropFirst().prefix { $0 != marks[1] }
        return body.map { String($0.dropFirst(8)) }
    }
}
