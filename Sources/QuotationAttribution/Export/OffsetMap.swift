/// The unit in which an answer counts.
public enum OffsetUnit: String, CaseIterable, Sendable {
    case codepoint, utf8, utf16
}

/// Turns offsets in bytes into offsets in another unit. A count is kept for every 256 bytes, so an offset costs the
/// same wherever it lies, and a document's answer grows in a straight line with the document.
struct OffsetMap {
    private let bytes: [UInt8]
    private let unit: OffsetUnit
    /// Where counting begins, in bytes.
    private let start: Int
    /// Units before each block.
    private var counts: [Int] = []

    private static let block = 256

    init(of bytes: [UInt8], from start: Int = 0, in unit: OffsetUnit) {
        self.bytes = bytes
        self.unit = unit
        self.start = start
        if unit == .utf8 { return }
        counts.reserveCapacity(bytes.count / Self.block + 1)
        var total = 0
        for start in stride(from: start, through: bytes.count, by: Self.block) {
            counts.append(total)
            total += units(from: start, to: min(start + Self.block, bytes.count))
        }
    }

    /// - Parameter offset: an offset in bytes, on the border of a code point, from where counting begins up to and
    ///   including the end.
    func offset(of offset: Int) -> Int {
        if unit == .utf8 { return offset - start }
        let block = (offset - start) / Self.block
        return counts[block] + units(from: start + block * Self.block, to: offset)
    }

    /// A code point counts at its first byte; one of four bytes is two units of UTF-16.
    private func units(from start: Int, to end: Int) -> Int {
        let span = bytes.span
        var count = 0
        for index in start..<end where span[index] & 0xC0 != 0x80 { count += 1 }
        if unit == .utf16 {
            for index in start..<end where span[index] >= 0xF0 { count += 1 }
        }
        return count
    }
}
