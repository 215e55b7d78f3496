import Foundation
import Testing

@testable import quidit

/// `QUIDIT_GOLD` names a folder of annotated texts with the annotations' own scorer beside it, `score.py`: then the
/// engine's answers to these texts are given to both.
@Suite("evaluate and the annotations' own scorer")
struct ScorerTests {
    private static let gold = ProcessInfo.processInfo.environment["QUIDIT_GOLD"].map { URL(fileURLWithPath: $0) }
    private let folder = try! Folder()

    @Test("find the same figures", .enabled(if: gold != nil), arguments: [false, true])
    func figures(isRecorded: Bool) throws {
        let gold = Self.gold!
        let texts = try FileManager.default.contentsOfDirectory(atPath: gold.path).filter { $0.hasSuffix(".txt") }
        let paths = texts.sorted().map { gold.appendingPathComponent($0).path }
        let extracted = try Tool.run(["extract", "--format", "jsonl", "-o", "run.jsonl"] + paths, in: folder)
        #expect(extracted.code == 0)
        let system = isRecorded ? ["--system", "run.jsonl"] : []
        let words = ["evaluate", "--format", "json", "--resamples", "1", gold.path]
        let evaluated = try Tool.run(words + system, in: folder).object()

        let expected = try #require(JSONSerialization.jsonObject(with: scored("--json")) as? [String: Any])
        let figures = try #require(evaluated["figures"] as? [String: [String: Any]])
        func expect(_ figure: String, _ score: Any?) throws {
            let value = try #require(figures[figure]?["value"] as? Double)
            #expect(abs(value - (try #require(score as? Double))) < 1e-12, "\(figure)")
        }
        #expect(evaluated["spans"] as? Int == expected["gold_spans"] as? Int)
        try expect("exact_spans", expected["spans"])
        for question in ["speech", "attribution"] {
            for (index, measure) in ["precision", "recall", "f1"].enumerated() {
                try expect("\(question)_\(measure)", (expected[question] as? [Double])?[index])
            }
        }
        for figure in ["canonical", "gender_given", "gender_right", "source", "cue"] {
            try expect(figure, expected[figure])
        }
        let ways = (evaluated["how"] as? [[String: Any]] ?? []).map { "\($0["how"]!) \($0["right"]!)/\($0["of"]!)" }
        #expect(try Set(ways) == waysScored())
    }

    /// `name 393/454`
    private func waysScored() throws -> Set<String> {
        let lines = try String(decoding: scored("--by", "how"), as: UTF8.self).split(separator: "\n")
        let fields = lines.map { $0.split(separator: " ").map(String.init) }
        return Set(fields.filter { $0.count == 3 && $0[1].contains("/") }.map { "\($0[0]) \($0[1])" })
    }

    private func scored(_ options: String...) throws -> Data {
        let scorer = Self.gold!.deletingLastPathComponent().appendingPathComponent("score.py").path
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3", scorer, Self.gold!.path, "run.jsonl"] + options
        process.currentDirectoryURL = folder.url
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return data
    }
}
