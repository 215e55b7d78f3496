/// What a code point is to the word scanner.
enum CodePoint {
    /// Decodes the code point at `index` of valid UTF-8.
    static func decode(_ bytes: [UInt8], at index: Int) -> (value: UInt32, length: Int) {
        let first = UInt32(bytes[index])
        if first < 0x80 { return (first, 1) }
        let second = UInt32(bytes[index + 1] & 0x3F)
        if first < 0xE0 { return ((first & 0x1F) << 6 | second, 2) }
        let third = UInt32(bytes[index + 2] & 0x3F)
        if first < 0xF0 { return ((first & 0x0F) << 12 | second << 6 | third, 3) }
        return ((first & 0x07) << 18 | second << 12 | third << 6 | UInt32(bytes[index + 3] & 0x3F), 4)
    }

    static func encode(_ value: UInt32, into bytes: inout [UInt8]) {
        switch value {
        case ..<0x80: bytes.append(UInt8(value))
        case ..<0x800:
            bytes.append(UInt8(0xC0 | value >> 6))
            bytes.append(UInt8(0x80 | value & 0x3F))
        case ..<0x10000:
            bytes.append(UInt8(0xE0 | value >> 12))
            bytes.append(UInt8(0x80 | value >> 6 & 0x3F))
            bytes.append(UInt8(0x80 | value & 0x3F))
        default:
            bytes.append(UInt8(0xF0 | value >> 18))
            bytes.append(UInt8(0x80 | value >> 12 & 0x3F))
            bytes.append(UInt8(0x80 | value >> 6 & 0x3F))
            bytes.append(UInt8(0x80 | value & 0x3F))
        }
    }

    /// Whether a space of any width, no-break ones and the byte order mark included.
    static func isSpace(_ value: UInt32) -> Bool {
        switch value {
        case 0x20, 0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F,
            0x2060, 0x3000, 0xFEFF:
            true
        default: value < 0x20
        }
    }

    static func isDigit(_ value: UInt32) -> Bool { 0x30...0x39 ~= value }

    static func isHyphen(_ value: UInt32) -> Bool { value == 0x2D || value == 0x2010 || value == 0x2011 }

    static func isApostrophe(_ value: UInt32) -> Bool { value == 0x27 || value == 0x2019 || value == 0x02BC }

    /// Whether an accent that combines with the letter before it.
    static func isAccent(_ value: UInt32) -> Bool { 0x300...0x36F ~= value }

    /// Whether a letter, a digit or a combining accent: what a word is made of. Everything above ASCII that is no
    /// space, no mark of punctuation and no symbol is taken for a letter, so that no script is left out.
    static func isWord(_ value: UInt32) -> Bool {
        switch value {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        case ..<0xAA: false
        case 0xAA, 0xB2, 0xB3, 0xB5, 0xB7, 0xB9, 0xBA: true
        case ..<0xC0, 0xD7, 0xF7: false
        case 0x02BC: false
        case 0x2000...0x2BFF, 0x3000...0x303F: 0x2070...0x209F ~= value || 0x2100...0x214F ~= value
        case 0xFE10...0xFE6F, 0xFF00...0xFF0F, 0xFFF0...0xFFFF, 0xFEFF: false
        case 0x1680, 0x1F000...0x1FAFF: false
        default: true
        }
    }

    /// The lower-case form, one code point for one, as lexicons and texts are folded.
    static func lowercased(_ value: UInt32) -> UInt32 {
        switch value {
        case 0x41...0x5A: value + 0x20
        case 0xC0...0xDE where value != 0xD7: value + 0x20
        case 0x100...0x137, 0x14A...0x177, 0x1DE...0x1EF, 0x1F8...0x21F, 0x222...0x233, 0x1E00...0x1E95,
            0x1EA0...0x1EFF:
            value | 1
        case 0x139...0x148, 0x179...0x17E: value & 1 == 1 ? value + 1 : value
        case 0x178: 0xFF
        case 0x391...0x3A9: value + 0x20
        case 0x410...0x42F: value + 0x20
        case 0x400...0x40F: value + 0x50
        default: value
        }
    }

    /// The composed letter for a letter and the combining accent behind it, where French (or a neighbour) has one.
    static func composed(_ base: UInt32, _ accent: UInt32) -> UInt32? {
        guard 0x300...0x33F ~= accent else { return nil }
        let letter = String(String.UnicodeScalarView([Unicode.Scalar(base)!, Unicode.Scalar(accent)!]))
        return composedLetters[letter]
    }

    /// The letter without its accent, where it is a composed one whose letter is Latin; else the code point itself.
    static func plain(_ value: UInt32) -> UInt32 { value < 0x80 ? value : plainLetters[value] ?? value }

    private static let plainLetters: [UInt32: UInt32] = {
        var letters: [UInt32: UInt32] = [:]
        for base in 0x61...0x7A as ClosedRange<UInt32> {
            for accent in 0x300...0x33F as ClosedRange<UInt32> {
                if let letter = composed(base, accent) { letters[letter] = base }
            }
        }
        return letters
    }()

    /// By the letter as a string: the standard library hashes and compares strings by canonical equivalence.
    private static let composedLetters = Dictionary(
        (Array(0xC0...0x17E) + Array(0x1E00...0x1EFF)).map { (String(Unicode.Scalar($0 as UInt32)!), $0) },
        uniquingKeysWith: { first, _ in first })
}
