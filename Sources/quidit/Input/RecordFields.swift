internal import JSONRecords

/// Which fields of a record are its text, its name, its title, and what is carried through.
struct RecordFields: Sendable {
    /// The first of them that is a string is the text.
    let texts: [String]
    /// The first of them that is a string or a number is the name.
    let ids: [String]
    let title: String
    let kept: [String]

    static let usualTexts = ["text", "content", "body"]
    static let usualIDs = ["id", "url"]
    static let usualTitle = "title"

    init(_ arguments: Arguments) {
        let texts = arguments.words(of: .textField)
        self.texts = texts.isEmpty ? Self.usualTexts : texts
        let ids = arguments.words(of: .idField)
        self.ids = ids.isEmpty ? Self.usualIDs : ids
        title = arguments.word(of: .titleField) ?? Self.usualTitle
        kept = arguments.words(of: .keep).flatMap { $0.split(separator: ",").map(String.init) }
    }

    var paths: FieldPaths { FieldPaths(texts + ids + [title] + kept) }

    // Where each stands among the paths.
    var textIndices: Range<Int> { texts.indices }
    var idIndices: Range<Int> { texts.count..<texts.count + ids.count }
    var titleIndex: Int { texts.count + ids.count }
    var firstKeptIndex: Int { titleIndex + 1 }
}
