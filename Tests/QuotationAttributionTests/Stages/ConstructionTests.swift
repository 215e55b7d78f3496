import Foundation
import Testing

@testable import QuotationAttribution

/// Every construction with every kind of source: what holds of one name must hold of the others.
@Suite("Constructions")
struct ConstructionTests {
    private static let quoted = ["Nous n’avons pas le choix", "Le budget sera tenu", "Personne ne nous a prévenus"]
    private static let fragments = ["scandale d’État", "gâchis immense", "coup de poignard dans le dos"]

    private struct Source {
        let name: String
        let words: String
    }

    private static func lines(_ file: String) throws -> [String] {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Texts")
        let text = try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
        return text.split(separator: "\n").map(String.init).filter { !$0.hasPrefix("#") }
    }

    private static func sources() throws -> [Source] {
        try lines("sources.txt").map { line in
            let parts = line.components(separatedBy: " | ")
            return Source(name: parts[0], words: parts[1])
        }
    }

    @Test("name whoever speaks, however he or she is called", arguments: try lines("constructions.txt"))
    func speakers(template: String) throws {
        for (number, source) in try Self.sources().enumerated() {
            let text = Self.filled(template, source, number)
            let analysis = try French.attributor.analysis(of: Document(name: "essai", text: text))
            let last = try #require(analysis.attributions.last { $0.kind != .nonspeech }, "\(text)")
            let speaker = last.speaker.map { analysis.document.text(of: analysis.speakers[$0].name) }
            #expect(speaker == source.name, "\(text)")
        }
    }

    private static func filled(_ template: String, _ source: Source, _ number: Int) -> String {
        let sentence = quoted[number % quoted.count]
        var text = template.replacingOccurrences(of: "{Q}", with: sentence)
            .replacingOccurrences(of: "{q}", with: sentence.prefix(1).lowercased() + sentence.dropFirst())
            .replacingOccurrences(of: "{F}", with: fragments[number % fragments.count])
        let words =
            template.hasPrefix("{S}")
            ? source.words.prefix(1).uppercased() + source.words.dropFirst() : source.words
        text = text.replacingOccurrences(of: "{S}", with: words)
        for mark in [".", ",", " :"] { text = text.replacingOccurrences(of: ",\(mark)", with: mark) }
        // « par le maire, X, – » and « de le maire » are no French.
        return text.replacingOccurrences(of: " de le ", with: " du ").replacingOccurrences(of: ", –", with: " –")
    }
}
