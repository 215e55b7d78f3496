import PatternFiles

/// Whether a sentence ends with a quotation: its last mark ends one, and what follows begins another.
enum SentenceBreak {
    static func follows(_ quotation: Quotation, in bytes: [UInt8]) -> Bool {
        guard endsSentence(quotation.content, in: bytes) else { return false }
        var index = quotation.outer.end
        while index < bytes.count, let length = Padding.spaceLength(bytes, at: index) { index += length }
        guard index < bytes.count else { return false }
        // The first letter alone tells: its bytes are at most four.
        var end = index + 1
        while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
        return WordShape.shape(of: bytes, in: index..<end, sentenceStart: true) != .lower
            || opensQuotation(bytes[index..<end])
    }

    /// Whether a character is one of `"`, `«`, `“`, `„` and `‹`.
    private static func opensQuotation(_ character: ArraySlice<UInt8>) -> Bool {
        [[0x22], [0xC2, 0xAB], [0xE2, 0x80, 0x9C], [0xE2, 0x80, 0x9E], [0xE2, 0x80, 0xB9]]
            .contains { character.elementsEqual($0) }
    }

    static func endsSentence(_ content: TextSpan, in bytes: [UInt8]) -> Bool {
        switch bytes[content.end - 1] {
        case 0x2E, 0x21, 0x3F: true
        // U+2026
        case 0xA6: content.count > 2 && bytes[content.end - 2] == 0x80
        default: false
        }
    }
}
