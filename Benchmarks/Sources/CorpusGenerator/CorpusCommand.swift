import Foundation

/// `corpus lines`, `corpus gold`, `corpus pathology`: writes made-up French, the same for the same arguments.
@main
struct CorpusCommand {
    static let usage = """
        usage: corpus lines SEED BYTES               JSON lines, at least BYTES of text
               corpus gold SEED DOCUMENTS FOLDER     ID.txt and ID.jsonl for each
               corpus pathology NAME COUNT           one document: \
        \(Pathology.allCases.map(\.rawValue).joined(separator: ", "))

        """

    static func main() {
        do {
            try run(Array(CommandLine.arguments.dropFirst()))
        } catch {
            FileHandle.standardError.write(Data("corpus: \(error)\n".utf8))
            exit(1)
        }
    }

    private static func run(_ arguments: [String]) throws {
        switch (arguments.first, arguments.count) {
        case ("lines", 3):
            guard let seed = UInt64(arguments[1]), let size = Int(arguments[2]) else { return fail() }
            try writeLines(seed, size)
        case ("gold", 4):
            guard let seed = UInt64(arguments[1]), let count = Int(arguments[2]) else { return fail() }
            try writeGold(seed, count, folder: URL(fileURLWithPath: arguments[3]))
        case ("pathology", 3):
            guard let kind = Pathology(rawValue: arguments[1]), let count = Int(arguments[2]) else { return fail() }
            try FileHandle.standardOutput.write(contentsOf: Data(kind.text(count)))
        default: fail()
        }
    }

    private static func fail() {
        FileHandle.standardError.write(Data(usage.utf8))
        exit(2)
    }

    private static func writer(_ seed: UInt64) throws -> ArticleWriter {
        let folder = URL(fileURLWithPath: #filePath).appendingPathComponent("../../../texts").standardized
        let files = try ["noms.txt", "fonctions.txt", "phrases.txt", "articles.txt"].map { name in
            (name: "texts/\(name)", text: try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8))
        }
        return try ArticleWriter(grammar: Grammar(files: files), seed: seed)
    }

    private static func writeLines(_ seed: UInt64, _ size: Int) throws {
        var writer = try writer(seed)
        var written = 0
        var number = 0
        while written < size {
            var lines = JSONLine()
            while written < size, lines.bytes.count < 1 << 20 {
                let article = writer.next()
                number += 1
                written += article.text.count
                lines.append(article, id: "essai-\(number)")
            }
            try FileHandle.standardOutput.write(contentsOf: Data(lines.bytes))
        }
    }

    private static func writeGold(_ seed: UInt64, _ count: Int, folder: URL) throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        var writer = try writer(seed)
        for number in 1...max(1, count) {
            let article = writer.next()
            var gold = JSONLine()
            gold.append(goldOf: article)
            let name = "essai-\(number)"
            try Data(article.text).write(to: folder.appendingPathComponent("\(name).txt"))
            try Data(gold.bytes).write(to: folder.appendingPathComponent("\(name).jsonl"))
        }
    }
}
