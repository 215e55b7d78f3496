internal import Files

/// How documents lie in the files.
enum InputForm: String, CaseIterable, Sendable {
    /// A file is a document.
    case text
    /// A line is a document: a JSON object.
    case jsonl

    /// What a file's name says, compressed or not: `corpus.jsonl.gz` holds JSON lines.
    init(of path: FilePath) {
        let name = String(decoding: path.name, as: UTF8.self).lowercased()
        let packing = Self.compressions.first(where: name.hasSuffix) ?? ""
        let plain = name.dropLast(packing.count)
        self = Self.recordEndings.contains(where: plain.hasSuffix) ? .jsonl : .text
    }

    private static let compressions = [".gz", ".zst", ".xz", ".bz2"]
    private static let recordEndings = [".jsonl", ".ndjson"]
}
