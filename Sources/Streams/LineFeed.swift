internal import CSystem

/// Looks for line feeds, by the C library's own search.
enum LineFeed {
    private static let byte: Int32 = 0x0A

    static func first(in bytes: Span<UInt8>, from start: Int, to end: Int) -> Int? {
        precondition(start <= end && end <= bytes.count)
        return unsafe bytes.withUnsafeBytes { buffer in
            guard let base = buffer.baseAddress else { return nil }
            // SAFETY: the range lies in the lent buffer.
            guard let found = unsafe memchr(base + start, byte, end - start) else { return nil }
            return unsafe UnsafeRawPointer(found) - base
        }
    }

    /// Looks from the end backwards, and no further than `start`.
    static func last(in bytes: Span<UInt8>, from start: Int, to end: Int) -> Int? {
        var index = end
        while index > start {
            index -= 1
            if bytes[index] == UInt8(byte) { return index }
        }
        return nil
    }

    static func count(in bytes: Span<UInt8>, to end: Int) -> Int {
        var count = 0
        var index = 0
        while let found = first(in: bytes, from: index, to: end) {
            count += 1
            index = found + 1
        }
        return count
    }
}
