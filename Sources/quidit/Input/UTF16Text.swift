/// UTF-16 turned into UTF-8; a byte order mark stays as a code point of the text.
struct UTF16Text {
    private(set) var utf8: [UInt8] = []
    /// The first lone surrogate or half unit: its byte in the input, and where its U+FFFD starts in the text.
    private(set) var broken: (byte: Int, start: Int)?

    /// Whether a byte order mark of UTF-16 (not of UTF-32) stands in front.
    static func hasMark(_ bytes: [UInt8]) -> Bool {
        bytes.starts(with: [0xFE, 0xFF])
            || (bytes.starts(with: [0xFF, 0xFE]) && !bytes.starts(with: [0xFF, 0xFE, 0, 0]))
    }

    init(_ bytes: [UInt8]) {
        let isBigEndian = Self.isBigEndian(bytes)
        utf8.reserveCapacity(bytes.count)
        var index = 0
        while index + 1 < bytes.count {
            let unit = Self.unit(at: index, in: bytes, isBigEndian)
            if let scalar = Unicode.Scalar(UInt32(unit)) {
                append(scalar)
                index += 2
            } else if UTF16.isLeadSurrogate(unit), index + 3 < bytes.count,
                case let trail = Self.unit(at: index + 2, in: bytes, isBigEndian), UTF16.isTrailSurrogate(trail)
            {
                append(Unicode.Scalar(0x10000 + (UInt32(unit) - 0xD800) << 10 + UInt32(trail) - 0xDC00)!)
                index += 4
            } else {
                appendBroken(at: index)
                index += 2
            }
        }
        if index < bytes.count { appendBroken(at: index) }
    }

    /// As the mark says; without one, news text has more zeros in the high bytes.
    private static func isBigEndian(_ bytes: [UInt8]) -> Bool {
        if hasMark(bytes) { return bytes[0] == 0xFE }
        let zeros = bytes.prefix(4096).indices.filter { bytes[$0] == 0 }
        let high = zeros.count { $0 % 2 == 0 }
        return high * 2 > zeros.count
    }

    private static func unit(at index: Int, in bytes: [UInt8], _ isBigEndian: Bool) -> UInt16 {
        let first = UInt16(bytes[index])
        let second = UInt16(bytes[index + 1])
        return isBigEndian ? first << 8 | second : second << 8 | first
    }

    private mutating func append(_ scalar: Unicode.Scalar) {
        utf8.append(contentsOf: UTF8.encode(scalar)!)
    }

    private mutating func appendBroken(at byte: Int) {
        if broken == nil { broken = (byte, utf8.count) }
        append("\u{FFFD}")
    }
}
