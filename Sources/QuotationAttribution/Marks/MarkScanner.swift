/// Finds the marks of a text, in order. What they pair with is for the next stage.
struct MarkScanner: Sendable {
    func marks(in bytes: [UInt8]) -> [QuotationMark] {
        var marks: [QuotationMark] = []
        var index = 0
        while index < bytes.count {
            switch bytes[index] {
            case 0x22:
                marks.append(QuotationMark(kind: .straight, role: .either, span: TextSpan(index, index + 1)))
            case 0x2B:
                if let role = plusRole(bytes, index) {
                    marks.append(QuotationMark(kind: .plus, role: role, span: TextSpan(index, index + 1)))
                }
            case 0xC2 where index + 1 < bytes.count:
                // U+00AB and U+00BB
                if bytes[index + 1] == 0xAB {
                    marks.append(QuotationMark(kind: .guillemet, role: .opens, span: TextSpan(index, index + 2)))
                } else if bytes[index + 1] == 0xBB {
                    marks.append(QuotationMark(kind: .guillemet, role: .closes, span: TextSpan(index, index + 2)))
                }
            case 0xE2 where index + 2 < bytes.count && bytes[index + 1] == 0x80:
                if let mark = general(bytes, index) { marks.append(mark) }
            default: break
            }
            index += 1
        }
        return marks
    }

    /// Marks of the block "General Punctuation", U+2000 to U+203F.
    private func general(_ bytes: [UInt8], _ index: Int) -> QuotationMark? {
        let span = TextSpan(index, index + 3)
        switch bytes[index + 2] {
        case 0x9C, 0x9E: return QuotationMark(kind: .curly, role: .opens, span: span)
        case 0x9D: return QuotationMark(kind: .curly, role: .closes, span: span)
        case 0x98: return QuotationMark(kind: .single, role: .opens, span: span)
        case 0x99:
            // Between letters it is an apostrophe.
            return isLetter(bytes, index + 3) ? nil : QuotationMark(kind: .single, role: .closes, span: span)
        case 0xB9: return QuotationMark(kind: .angle, role: .opens, span: span)
        case 0xBA: return QuotationMark(kind: .angle, role: .closes, span: span)
        default: return nil
        }
    }

    /// AFP writes a quotation inside another as `+…+`, the marks tight against the words.
    private func plusRole(_ bytes: [UInt8], _ index: Int) -> QuotationMark.Role? {
        let letterBefore = index > 0 && !isGap(bytes, endingAt: index)
        let letterAfter = isLetter(bytes, index + 1)
        if letterAfter, !letterBefore { return .opens }
        if letterAfter || !letterBefore || isDigit(bytes, index - 1) { return nil }
        return index + 1 < bytes.count && isDigit(bytes, index + 1) ? nil : .closes
    }

    private func isLetter(_ bytes: [UInt8], _ index: Int) -> Bool {
        guard index < bytes.count else { return false }
        let byte = bytes[index]
        return 0x41...0x5A ~= byte & 0xDF || (0xC3...0xDF ~= byte)
    }

    private func isDigit(_ bytes: [UInt8], _ index: Int) -> Bool { 0x30...0x39 ~= bytes[index] }

    /// Whether a space or an opening mark ends there: `à+` closes, `«+` opens.
    private func isGap(_ bytes: [UInt8], endingAt end: Int) -> Bool {
        let last = bytes[end - 1]
        if last < 0x80 { return last <= 0x20 || last == 0x28 || last == 0x22 || last == 0x27 }
        return Padding.spaceLength(bytes, endingAt: end) != nil || end > 1 && bytes[end - 2] == 0xC2 && last == 0xAB
            || end > 2 && bytes[end - 3] == 0xE2 && bytes[end - 2] == 0x80 && last != 0xA6
    }
}
