/// How documents lie in the files.
enum InputForm: String, CaseIterable, Sendable {
    /// A file is a document.
    case text
    /// A line is a document: a JSON object.
    case jsonl
}
