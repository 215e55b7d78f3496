/// Which straight marks of a paragraph open and which close: they take turns.
///
/// One behind a digit opens nothing. Where their number is odd, the spaces beside them tell which one has no partner: an inch sign behind a digit, a
/// closing mark where none is open, or an opening one that another opening follows.
struct StraightMarks {
    private var roles: [Int: QuotationMark.Role] = [:]

    init(_ marks: ArraySlice<QuotationMark>, bytes: [UInt8]) {
        let straight = marks.filter { $0.kind == .straight }
        let isOdd = straight.count % 2 == 1
        var open: Int?
        for (index, mark) in straight.enumerated() {
            let side = isOdd ? StraightMarks.side(of: mark.span, bytes) : .either
            if let opening = open {
                if side == .opens, straight.count - index > 1 {
                    // Two openings in a row: the earlier one never closes.
                    roles[straight[opening].span.start] = .either
                    roles[mark.span.start] = .opens
                    open = index
                } else {
                    roles[mark.span.start] = .closes
                    open = nil
                }
            } else if isOdd && side == .closes || StraightMarks.isInch(mark.span, bytes) {
                roles[mark.span.start] = .either
            } else {
                roles[mark.span.start] = .opens
                open = index
            }
        }
    }

    /// `.either` where the mark has no partner.
    func role(of mark: QuotationMark) -> QuotationMark.Role { roles[mark.span.start] ?? .either }

    /// Whether a mark where none is open stands behind a digit: `24" est large`.
    private static func isInch(_ span: TextSpan, _ bytes: [UInt8]) -> Bool {
        span.start > 0 && 0x30...0x39 ~= bytes[span.start - 1]
            && (span.end == bytes.count || isGap(bytes[span.end], opening: false))
    }

    /// What the spaces beside a mark say about it.
    private static func side(of span: TextSpan, _ bytes: [UInt8]) -> QuotationMark.Role {
        let gapBefore = span.start == 0 || isGap(bytes[span.start - 1], opening: true)
        let gapAfter = span.end == bytes.count || isGap(bytes[span.end], opening: false)
        if gapBefore == gapAfter { return .either }
        return gapBefore ? .opens : .closes
    }

    private static func isGap(_ byte: UInt8, opening: Bool) -> Bool {
        if byte <= 0x20 || byte == 0xA0 || byte == 0xC2 { return true }
        return opening ? byte == 0x28 || byte == 0x27 || byte == 0x99 : byte == 0x2C || byte == 0x2E || byte == 0x29
    }
}
