/// Spaces and line breaks in UTF-8, plain and no-break, as far as news text has them.
enum Spaces {
    /// The length in bytes of the space or line break at an offset; 0 where there is none.
    static func length(at offset: Int, in bytes: [UInt8]) -> Int {
        switch bytes[offset] {
        case 0x20, 0x09...0x0D: return 1
        case 0xC2: return bytes[offset + 1] == 0xA0 ? 2 : 0
        case 0xE2:
            // U+2000 to U+200A, the line separators U+2028/9 and the narrow no-break space U+202F.
            let last = bytes[offset + 2]
            return bytes[offset + 1] == 0x80 && (last <= 0x8A || (0xA8...0xA9).contains(last) || last == 0xAF) ? 3 : 0
        default: return 0
        }
    }

    /// The runs between spaces.
    static func words(of span: TextSpan, in bytes: [UInt8]) -> [TextSpan] {
        var words: [TextSpan] = []
        var start = span.start
        var index = span.start
        while index < span.end {
            let length = length(at: index, in: bytes)
            if length > 0 {
                if index > start { words.append(TextSpan(start, index)) }
                start = index + length
            }
            index += max(length, 1)
        }
        if span.end > start { words.append(TextSpan(start, span.end)) }
        return words
    }

    /// The span without the spaces at its ends.
    static func trimmed(_ span: TextSpan, in bytes: [UInt8]) -> TextSpan {
        var start = span.start
        while start < span.end, case let length = length(at: start, in: bytes), length > 0 { start += length }
        var end = span.end
        while end > start {
            let last = (1...3).first { end - $0 >= start && length(at: end - $0, in: bytes) == $0 }
            guard let last else { break }
            end -= last
        }
        return TextSpan(start, end)
    }
}
