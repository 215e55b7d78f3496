/// A content span between marks, and where it stands among the others.
struct Quotation: Sendable {
    /// Without the marks and the spaces just inside them.
    let content: TextSpan
    /// From the opening mark to the closing one, both included; a mark that never closes ends with its content.
    let outer: TextSpan
    let mark: QuotationMark.Kind
    /// The quotation it stands in: an index into the list of quotations.
    var parent: Int?
    /// Marks that open it again at the beginning of a paragraph.
    let reopenings: [TextSpan]
    /// The paragraphs in which it begins and ends.
    let firstParagraph: Int
    let lastParagraph: Int
}
