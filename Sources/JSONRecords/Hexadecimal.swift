/// Digits of base sixteen.
enum Hexadecimal {
    static func isDigit(_ byte: UInt8) -> Bool { value(of: byte) != nil }

    /// The number that four digits at an index write; they were checked before.
    static func unit(in bytes: [UInt8], at index: Int) -> UInt16 {
        bytes[index..<index + 4].reduce(0) { $0 << 4 | (value(of: $1) ?? 0) }
    }

    private static func value(of byte: UInt8) -> UInt16? {
        switch byte {
        case 0x30...0x39: UInt16(byte - 0x30)
        case 0x41...0x46: UInt16(byte - 0x41 + 10)
        case 0x61...0x66: UInt16(byte - 0x61 + 10)
        default: nil
        }
    }
}
