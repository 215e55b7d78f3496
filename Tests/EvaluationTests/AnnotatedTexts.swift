import Foundation

@testable import Evaluation

/// The annotated texts of this repository, and a run over them with all sorts of mistakes.
enum AnnotatedTexts {
    static let texts = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Texts")

    static func gold() throws -> [GoldDocument] { try documents(in: texts.appendingPathComponent("gold")) }

    static func documents(in folder: URL) throws -> [GoldDocument] {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        return try names.filter { $0.hasSuffix(".jsonl") }.map { name in
            let id = String(name.dropLast(6))
            return try GoldDocument(
                id: id, text: Array(Data(contentsOf: folder.appendingPathComponent("\(id).txt"))),
                annotations: Array(Data(contentsOf: folder.appendingPathComponent(name))), path: name)
        }
    }

    static func run() throws -> [UInt8] { Array(try Data(contentsOf: texts.appendingPathComponent("gold-run.jsonl"))) }

    static func evaluation() throws -> Evaluation {
        let gold = try gold()
        return Evaluation(of: try Run(lines: run(), path: "gold-run.jsonl", of: gold), against: gold)
    }
}
