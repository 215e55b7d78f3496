/// Whether a piece of text is UTF-8; runs of ASCII are passed over eight bytes at a time.
enum UTF8Scan {
    /// The index of the first byte that does not belong (overlong forms, surrogates and values above U+10FFFF included),
    /// or nil where all do.
    static func firstInvalidByte(in bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
        let raw = unsafe bytes.bytes
        let end = min(range.upperBound, bytes.count)
        var index = range.lowerBound
        while index < end {
            if index + 8 <= end {
                // SAFETY: eight bytes from `index` on lie in the span, and any bytes are an integer.
                let word = unsafe raw.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: UInt64.self)
                let high = word.littleEndian & 0x8080_8080_8080_8080
                if high == 0 {
                    index += 8
                    continue
                }
                index += high.trailingZeroBitCount / 8
            } else if bytes[index] < 0x80 {
                index += 1
                continue
            }
            let length = lengthOfCharacter(in: bytes, at: index, before: end)
            if length == 0 { return index }
            index += length
        }
        return nil
    }

    /// Of one beyond ASCII; 0 where it is none. (RFC 3629, section 4.)
    @inline(__always)
    private static func lengthOfCharacter(in bytes: Span<UInt8>, at index: Int, before end: Int) -> Int {
        func byte(_ offset: Int) -> UInt8 { index + offset < end ? bytes[index + offset] : 0 }
        func follows(_ offset: Int) -> Bool { byte(offset) & 0xC0 == 0x80 }
        let first = byte(0)
        switch first {
        case 0xC2...0xDF:
            return follows(1) ? 2 : 0
        case 0xE0...0xEF:
            let second = byte(1)
            let isInRange = first == 0xE0 ? second >= 0xA0 : first == 0xED ? second < 0xA0 : true
            return follows(1) && isInRange && follows(2) ? 3 : 0
        case 0xF0...0xF4:
            let second = byte(1)
            let isInRange = first == 0xF0 ? second >= 0x90 : first == 0xF4 ? second < 0x90 : true
            return follows(1) && isInRange && follows(2) && follows(3) ? 4 : 0
        default:
            return 0
        }
    }
}
