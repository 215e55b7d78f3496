/// The lines of a document: the text outside all quotations, and the words of each quotation.
struct Lines: Sendable {
    let outer: TaggedLine
    /// By quotation.
    let inner: [TaggedLine]
    /// The quotations that stand directly in each quotation.
    let children: [[Int]]
}
