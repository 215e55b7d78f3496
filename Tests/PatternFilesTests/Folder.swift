import PCRE

@testable import PatternFiles

/// A pattern folder made for a test.
struct Folder {
    private let files: [PatternFile]

    /// - Parameter files: paths and what stands there.
    init(_ files: KeyValuePairs<String, String>) {
        self.files = files.map { PatternFile(path: $0.key, bytes: Array($0.value.utf8)) }
    }

    func library() throws(PatternMistakes) -> PatternLibrary { try PatternLibrary(files: files) }

    func inventory() throws(PatternMistakes) -> PatternInventory { try PatternInventory(files: files) }

    /// The mistakes as a user reads them, in order.
    var mistakes: [String] {
        do {
            _ = try library()
            return []
        } catch {
            return error.diagnostics.map(\.rendered)
        }
    }

    /// The mistakes without line, caret and hint.
    var mistakeLines: [String] { mistakes.map { String($0.prefix { $0 != "\n" }) } }
}

extension PatternLibrary {
    /// One sign for each word and mark of a text; no word stands where a sentence begins.
    func signs(of text: String) -> [UInt16] {
        let bytes = Array(text.utf8)
        let cutter = WordCutter(vocabulary: vocabulary, enclitics: classes(of: "enclitic"))
        return cutter.pieces(of: bytes, in: 0..<bytes.count).map { piece in
            if case .mark(let sign) = piece.kind { return sign }
            var shape = WordShape.shape(of: bytes, in: piece.range, sentenceStart: false)
            if case .number = piece.kind { shape = .number }
            return sign(signature: piece.form < 0 ? 0 : vocabulary.signature(of: piece.form), shape: shape)
        }
    }

    /// Whether the first pattern matches a text.
    func matches(_ text: String) throws -> Bool {
        try PCREMatcher().matches(patterns[0].code, in: signs(of: text))
    }
}
