/// Where the plain run of a JSON string ends: the first byte that is a quotation mark, a backslash or a control
/// character. Eight bytes at a time, because nearly all of a record is the inside of one long string.
enum StringScan {
    /// - Parameter end: at most the span's own.
    /// - Returns: the byte's index, or `end` where there is none.
    @inline(__always)
    static func endOfRun(in bytes: Span<UInt8>, from start: Int, to end: Int) -> Int {
        let raw = unsafe bytes.bytes
        var index = start
        while index + 8 <= end {
            // SAFETY: eight bytes from `index` on lie in the span, and any bytes are an integer.
            let word = unsafe raw.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: UInt64.self).littleEndian
            let found = specials(in: word)
            if found != 0 { return index + found.trailingZeroBitCount / 8 }
            index += 8
        }
        while index < end, !isSpecial(bytes[index]) { index += 1 }
        return index
    }

    /// The high bit of each byte that is special; those behind the first such byte may be set falsely.
    @inline(__always)
    private static func specials(in word: UInt64) -> UInt64 {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let highs: UInt64 = 0x8080_8080_8080_8080
        let marks = word ^ (ones &* 0x22)
        let slashes = word ^ (ones &* 0x5C)
        let isMark = (marks &- ones) & ~marks
        let isSlash = (slashes &- ones) & ~slashes
        let isControl = (word &- ones &* 0x20) & ~word
        return (isMark | isSlash | isControl) & highs
    }

    private static func isSpecial(_ byte: UInt8) -> Bool { byte == 0x22 || byte == 0x5C || byte < 0x20 }
}
