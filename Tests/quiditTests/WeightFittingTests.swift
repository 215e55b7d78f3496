import Foundation
import Testing

/// `make weights` on the few annotated texts of the tests: what it fits there is worth nothing, how it does it is the same.
@Suite("Fitting the weights")
struct WeightFittingTests {
    private let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    private let folder = try! Folder()

    /// The weights file after a fit that found this one.
    private func fitted(_ weights: String, named name: String) throws -> String {
        let patterns = folder.url.appendingPathComponent(name)
        try FileManager.default.copyItem(at: root.appendingPathComponent("Patterns"), to: patterns)
        let file = patterns.appendingPathComponent("weights.txt")
        try Data(weights.utf8).write(to: file)
        let table = folder.url.appendingPathComponent("collections.tsv")
        try Data("id\tcollection\nhalle\ta\nport\tb\nradio\tc\nvide\tc\n".utf8).write(to: table)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [
            "python3", "-B", root.appendingPathComponent("Sources/WeightFitting/fit_all.py").path,
            "--quidit", Tool.path.path, "--gold", root.appendingPathComponent("Tests/Texts/gold").path,
            "--collections", table.path, "--rounds", "1", patterns.path,
        ]
        process.standardOutput = try folder.handle("\(name).log")
        try process.run()
        process.waitUntilExit()
        #expect(process.code == 0)
        return try String(decoding: Data(contentsOf: file), as: UTF8.self)
    }

    @Test("starts from nothing: what stood in the file does not matter, but for what a person set")
    func fromNothing() throws {
        let frame = """
            # Les poids.

            # À la main : trop rare pour être ajusté.
            weight least-confidence : 0.40
            weight cue-adjacent : 1.25

            # Les lectures (cue-…).
            %

            # La parole (speech-…), l'antécédent (antecedent-…), le contexte (context-…).

            # La confiance (trust-…).

            """
        let empty = try fitted(frame.replacing("%\n", with: ""), named: "empty")
        let old = "weight cue-near : 7.5\nweight cue-pattern-gone : -3\nweight least-agreement : 2\n"
        #expect(try fitted(frame.replacing("%\n", with: old), named: "full") == empty)
        let lines = empty.split(separator: "\n").map(String.init)
        #expect(lines.filter { $0.hasPrefix("weight cue-adjacent ") } == ["weight cue-adjacent : 1.25"])
        #expect(lines.contains("weight least-confidence : 0.40"))
        #expect(!empty.contains("gone"))
        let readings = try #require(lines.firstIndex(of: "# Les lectures (cue-…)."))
        #expect(lines[readings + 1].hasPrefix("weight cue-"))
        #expect(lines.contains { $0.hasPrefix("weight antecedent-pronoun-") })
        #expect(lines.contains { $0.hasPrefix("weight trust-") })
    }
}
