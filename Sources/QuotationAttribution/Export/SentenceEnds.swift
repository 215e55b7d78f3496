/// Where sentences end, told by marks and capitals alone: a full stop, exclamation mark, question mark or ellipsis,
/// whatever closes behind it, a space, and then a capital or an opening mark. The dot of an initial ends none.
enum SentenceEnds {
    /// The offsets at which a next sentence begins.
    /// - Parameter quotes: the quotes in the paragraph; no sentence ends inside one, but one can end with it.
    static func offsets(in paragraph: TextSpan, of bytes: [UInt8], outside quotes: ArraySlice<TextSpan>) -> [Int] {
        var offsets: [Int] = []
        var next = quotes.startIndex
        var index = paragraph.start
        while index < paragraph.end {
            if next < quotes.endIndex, index >= quotes[next].start {
                // On to the quote's last terminator, which stands before its closing mark.
                index = max(index, min(quotes[next].end, paragraph.end))
                index = beforeTerminators(index, notBefore: max(quotes[next].start, paragraph.start), in: bytes)
                next += 1
            }
            let length = terminatorLength(at: index, in: bytes, before: paragraph.end)
            if length > 0, !isInitial(before: index, in: bytes),
                let start = nextStart(after: index, in: paragraph, of: bytes)
            {
                offsets.append(start)
                index = start
            } else {
                index += max(length, 1)
            }
        }
        return offsets
    }

    private static func nextStart(after terminator: Int, in paragraph: TextSpan, of bytes: [UInt8]) -> Int? {
        var index = terminator
        while case let length = terminatorLength(at: index, in: bytes, before: paragraph.end), length > 0 {
            index += length
        }
        while let closed = endOfCloser(at: index, in: bytes, before: paragraph.end) { index = closed }
        let start = skippingSpaces(from: index, in: bytes, before: paragraph.end)
        return start > index && start < paragraph.end && beginsSentence(at: start, in: bytes) ? start : nil
    }

    private static func terminatorLength(at index: Int, in bytes: [UInt8], before end: Int) -> Int {
        if index >= end { return 0 }
        switch bytes[index] {
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): return 1
        case 0xE2: return bytes[index + 1] == 0x80 && bytes[index + 2] == 0xA6 ? 3 : 0
        default: return 0
        }
    }

    private static func beforeTerminators(_ end: Int, notBefore start: Int, in bytes: [UInt8]) -> Int {
        var index = end
        while index > start {
            if terminatorLength(at: index - 1, in: bytes, before: end) == 1 {
                index -= 1
            } else if index - 3 >= start, terminatorLength(at: index - 3, in: bytes, before: end) == 3 {
                index -= 3
            } else {
                break
            }
        }
        return index
    }

    /// The end of a closing mark, spaces before it included; a straight mark or an apostrophe closes only where no
    /// space stands before it.
    private static func endOfCloser(at index: Int, in bytes: [UInt8], before end: Int) -> Int? {
        let mark = skippingSpaces(from: index, in: bytes, before: end)
        guard mark < end else { return nil }
        switch scalar(at: mark, in: bytes) {
        case "»", "”", "›": return mark + (scalar(at: mark, in: bytes).value < 0x800 ? 2 : 3)
        case "\"", "'", ")", "]": return mark == index ? mark + 1 : nil
        case "’": return mark == index ? mark + 3 : nil
        default: return nil
        }
    }

    private static func beginsSentence(at index: Int, in bytes: [UInt8]) -> Bool {
        let scalar = scalar(at: index, in: bytes)
        switch scalar {
        case "«", "“", "„", "‹", "‘", "\"", "(", "[", "—", "–", "-": return true
        default: return scalar.properties.isUppercase
        }
    }

    /// Whether the only letter before a dot is a capital (`J.-P.`).
    private static func isInitial(before dot: Int, in bytes: [UInt8]) -> Bool {
        guard dot > 0, bytes[dot] == UInt8(ascii: "."), (0x41...0x5A).contains(bytes[dot - 1]) else { return false }
        if dot == 1 { return true }
        let before = bytes[dot - 2]
        let isLetter = (0x41...0x5A).contains(before & 0xDF) || (before >= 0x80 && !endsWithSpace(bytes, at: dot - 1))
        return !isLetter && !(0x30...0x39).contains(before)
    }

    private static func endsWithSpace(_ bytes: [UInt8], at end: Int) -> Bool {
        (2...3).contains { end >= $0 && Spaces.length(at: end - $0, in: bytes) == $0 }
    }

    private static func skippingSpaces(from index: Int, in bytes: [UInt8], before end: Int) -> Int {
        var index = index
        while index < end, case let length = Spaces.length(at: index, in: bytes), length > 0 { index += length }
        return index
    }

    /// The code point that begins at an index of valid UTF-8.
    private static func scalar(at index: Int, in bytes: [UInt8]) -> Unicode.Scalar {
        var decoder = UTF8()
        var rest = bytes[index...].makeIterator()
        guard case .scalarValue(let scalar) = decoder.decode(&rest) else { return "\u{FFFD}" }
        return scalar
    }
}
