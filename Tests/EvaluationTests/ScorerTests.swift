import Foundation
import Testing

@testable import Evaluation

/// `QUIDIT_GOLD` names a folder of annotated texts that has the annotations' scorer beside it (`score.py`), and
/// `QUIDIT_RUN` a run over them: then the two are held against each other there, too.
@Suite("The annotations' own scorer")
struct ScorerTests {
    private static let gold = ProcessInfo.processInfo.environment["QUIDIT_GOLD"].map { URL(fileURLWithPath: $0) }
    private static let run = ProcessInfo.processInfo.environment["QUIDIT_RUN"].map { URL(fileURLWithPath: $0) }

    @Test("finds the same figures", .enabled(if: gold != nil && run != nil))
    func figures() throws {
        let (gold, run) = (Self.gold!, Self.run!)
        let documents = try AnnotatedTexts.documents(in: gold)
        let answers = try Run(lines: Array(Data(contentsOf: run)), path: run.path, of: documents)
        let report = Report(
            on: Evaluation(of: answers, against: documents), resampling: Bootstrap(resamples: 1, seed: 1))
        let scored = try scores(of: run, against: gold)
        for row in report.general {
            #expect(abs(row.quantity.value - scored[row.figure]!) < 1e-12, "\(row.figure)")
        }
    }

    private func scores(of run: URL, against gold: URL) throws -> [Figure: Double] {
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [
            "python3", gold.deletingLastPathComponent().appendingPathComponent("score.py").path, gold.path, run.path,
            "--json",
        ]
        process.standardOutput = output
        try process.run()
        let json = try JSONSerialization.jsonObject(with: output.fileHandleForReading.readDataToEndOfFile())
        process.waitUntilExit()
        let scores = try #require(json as? [String: Any])
        let speech = try #require(scores["speech"] as? [Double])
        let attribution = try #require(scores["attribution"] as? [Double])
        func score(_ key: String) throws -> Double { try #require(scores[key] as? Double) }
        return try [
            .exactSpans: score("spans"), .speechPrecision: speech[0], .speechRecall: speech[1], .speechF1: speech[2],
            .attributionPrecision: attribution[0], .attributionRecall: attribution[1], .attributionF1: attribution[2],
            .canonical: score("canonical"), .genderGiven: score("gender_given"), .genderRight: score("gender_right"),
            .source: score("source"), .cue: score("cue"),
        ]
    }
}
