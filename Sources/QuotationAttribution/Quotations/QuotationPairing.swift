/// Pairs marks into quotations, nested up to sixteen deep and continued from paragraph to paragraph.
///
/// One pass with a stack: each mark is pushed and popped at most once, so the cost grows in a straight line whatever
/// the marks are.
struct QuotationPairing: Sendable {
    static let deepest = 16
    /// How many paragraphs an opening mark may wait for its closing one.
    static let longestWait = 12

    struct Result: Sendable {
        /// In text order.
        var quotations: [Quotation]
        var warnings: [Warning]
    }

    func quotations(from marks: [QuotationMark], paragraphs: Paragraphs, in bytes: [UInt8]) -> Result {
        var pass = PairingPass(bytes: bytes, paragraphs: paragraphs)
        var first = 0
        for index in paragraphs.spans.indices {
            let end = paragraphs.spans[index].end
            var last = first
            while last < marks.count, marks[last].span.start < end { last += 1 }
            pass.read(marks[first..<last], paragraph: index)
            first = last
        }
        return pass.result()
    }
}
