/// The spaces just inside the marks, which do not belong to the content.
enum Padding {
    static func trimmed(_ span: TextSpan, in bytes: [UInt8]) -> TextSpan {
        var (start, end) = (span.start, span.end)
        while start < end, let length = spaceLength(bytes, at: start), start + length <= end { start += length }
        while end > start, let length = spaceLength(bytes, endingAt: end), end - length >= start { end -= length }
        return TextSpan(start, end)
    }

    /// Bytes of the space that begins at `index`: ASCII blanks, U+00A0, U+2000 to U+200B, U+2028, U+2029, U+202F, U+FEFF.
    static func spaceLength(_ bytes: [UInt8], at index: Int) -> Int? {
        switch bytes[index] {
        case 0x20, 0x09...0x0D: 1
        case 0xC2 where index + 1 < bytes.count && bytes[index + 1] == 0xA0: 2
        case 0xE2 where index + 2 < bytes.count && bytes[index + 1] == 0x80 && isSpace(bytes[index + 2]): 3
        case 0xEF where index + 2 < bytes.count && bytes[index + 1] == 0xBB && bytes[index + 2] == 0xBF: 3
        default: nil
        }
    }

    static func spaceLength(_ bytes: [UInt8], endingAt end: Int) -> Int? {
        for length in 1...3 where end - length >= 0 {
            if let found = spaceLength(bytes, at: end - length) { return found == length ? length : nil }
            if bytes[end - length] & 0xC0 != 0x80 { return nil }
        }
        return nil
    }

    /// The last byte of U+2000…U+200B, U+2028, U+2029 or U+202F.
    private static func isSpace(_ byte: UInt8) -> Bool { 0x80...0x8B ~= byte || 0xA8...0xA9 ~= byte || byte == 0xAF }
}
