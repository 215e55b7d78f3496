import PatternFiles

/// A stretch of text as patterns see it: one sign for each token, quotations taken out.
///
/// The quotations that stand in the line are two signs each, `“` and `”` (`Sign.otherOpen`, `Sign.otherClose`); for
/// the one that is being asked about they become `«` and `»`, whatever marks the text has. So a pattern is written
/// once for all kinds of marks, and spaces, apostrophes, accents and line ends look alike.
struct TaggedLine: Sendable {
    var signs: [UInt16] = []
    var tokens: [Token] = []
    /// Where the opening sign of each quotation of this line stands, by the quotation's index.
    var places: [Int: Int] = [:]

    enum Sign {
        static let open: UInt16 = 0xAB
        static let close: UInt16 = 0xBB
        static let otherOpen: UInt16 = 0x201C
        static let otherClose: UInt16 = 0x201D
        /// A sentence's end; also behind a quotation that ends its sentence with a mark of its own.
        static let fullStop: UInt16 = 0x2E
        /// A paragraph's end, or a line's where lines are no wrapped text.
        static let lineEnd: UInt16 = 0xB6

        /// A mark of the text as the line has it: one that no quotation has must not look like a quotation's.
        static func unpaired(_ sign: UInt16) -> UInt16 {
            switch sign {
            case open, close, otherOpen, otherClose: 0x22
            default: sign
            }
        }
    }

    mutating func append(_ sign: UInt16, _ span: TextSpan, form: Int32 = -1, shape: WordShape = .lower) {
        signs.append(sign)
        tokens.append(Token(span: span, form: form, shape: shape))
    }

    /// The bytes from the first to the last of some tokens.
    func span(of tokens: Range<Int>) -> TextSpan {
        guard let first = tokens.first, let last = tokens.last else { return TextSpan(0, 0) }
        return TextSpan(self.tokens[first].span.start, self.tokens[last].span.end)
    }

    /// The index of the first token that ends behind `offset`.
    func firstToken(endingAfter offset: Int) -> Int {
        var low = 0
        var high = tokens.count
        while low < high {
            let middle = (low + high) / 2
            if tokens[middle].span.end <= offset { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
