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

        func following(_ other: Result) -> Result {
            if other.quotations.isEmpty { return Result(quotations: quotations, warnings: other.warnings + warnings) }
            let moved = quotations.map { quotation in
                var quotation = quotation
                quotation.parent = quotation.parent.map { $0 + other.quotations.count }
                return quotation
            }
            return Result(quotations: other.quotations + moved, warnings: other.warnings + warnings)
        }
    }

    func quotations(from marks: [QuotationMark], paragraphs: Paragraphs, in bytes: [UInt8]) -> Result {
        var pass = PairingPass(bytes: bytes, paragraphs: paragraphs)
        var title = Result(quotations: [], warnings: [])
        var first = 0
        for index in paragraphs.spans.indices {
            // A mark that is open in the title says nothing of those in the text.
            if index > 0, index == paragraphs.titles {
                title = pass.result()
                pass = PairingPass(bytes: bytes, paragraphs: paragraphs)
            }
            let end = paragraphs.spans[index].end
            var last = first
            while last < marks.count, marks[last].span.start < end { last += 1 }
            pass.read(marks[first..<last], paragraph: index)
            first = last
        }
        return pass.result().following(title)
    }
}
