/// JSON (RFC 8259) as it is written: brackets, commas, indentation, escapes. It knows nothing of quotations.
struct JSONText {
    private(set) var bytes: [UInt8]
    private let isIndented: Bool
    private var depth = 0
    private var isFirst = true

    /// - Parameter bytes: what is there already; the text goes behind it.
    init(after bytes: consuming [UInt8], indented: Bool) {
        self.bytes = bytes
        self.isIndented = indented
    }

    mutating func beginObject() { begin(UInt8(ascii: "{")) }
    mutating func endObject() { end(UInt8(ascii: "}")) }
    mutating func beginArray() { begin(UInt8(ascii: "[")) }
    mutating func endArray() { end(UInt8(ascii: "]")) }

    /// Opens the next member of an object; its value follows.
    mutating func member(_ key: String) {
        element()
        bytes.append(quote)
        bytes.append(contentsOf: key.utf8)
        bytes.append(quote)
        bytes.append(UInt8(ascii: ":"))
        if isIndented { bytes.append(space) }
    }

    /// Opens the next element of an array; its value follows.
    mutating func element() {
        if !isFirst { bytes.append(UInt8(ascii: ",")) }
        isFirst = false
        breakLine()
    }

    mutating func endLine() { bytes.append(UInt8(ascii: "\n")) }

    private mutating func begin(_ bracket: UInt8) {
        bytes.append(bracket)
        depth += 1
        isFirst = true
    }

    private mutating func end(_ bracket: UInt8) {
        depth -= 1
        if !isFirst { breakLine() }
        isFirst = false
        bytes.append(bracket)
    }

    private mutating func breakLine() {
        if !isIndented { return }
        bytes.append(UInt8(ascii: "\n"))
        for _ in 0..<depth * 2 { bytes.append(space) }
    }

    private var quote: UInt8 { UInt8(ascii: "\"") }
    private var space: UInt8 { UInt8(ascii: " ") }
}

// Values.
extension JSONText {
    mutating func null() { raw("null") }

    mutating func number(_ value: Int) {
        if value < 0 { bytes.append(UInt8(ascii: "-")) }
        digits(value.magnitude)
    }

    mutating func boolean(_ value: Bool) { raw(value ? "true" : "false") }

    /// A value in [0, 1] with at most three decimals and at least one, so that a column of them has one type.
    mutating func fraction(_ value: Double) { decimal(max(0, min(value, 1))) }

    /// A value with at most three decimals and at least one, between plus and minus a thousand millions.
    mutating func decimal(_ value: Double) {
        let thousandths = Int(min(value.magnitude, 1e9) * 1000 + 0.5)
        if value < 0, thousandths > 0 { bytes.append(UInt8(ascii: "-")) }
        number(thousandths / 1000)
        bytes.append(UInt8(ascii: "."))
        var rest = thousandths % 1000
        repeat {
            bytes.append(UInt8(ascii: "0") + UInt8(rest / 100))
            rest = rest % 100 * 10
        } while rest != 0
    }

    mutating func string(_ text: String) {
        // Nearly every name and lemma; the other way makes an array.
        guard text.utf8.allSatisfy(Self.isPlain) else { return string(Array(text.utf8)[...]) }
        bytes.append(quote)
        bytes.append(contentsOf: text.utf8)
        bytes.append(quote)
    }

    /// - Parameter text: valid UTF-8.
    mutating func string(_ text: ArraySlice<UInt8>) {
        bytes.append(quote)
        escaped(text)
        bytes.append(quote)
    }

    /// Pieces of text as one string, with one space between them.
    mutating func string(joining pieces: [ArraySlice<UInt8>]) {
        bytes.append(quote)
        for (index, piece) in pieces.enumerated() {
            if index > 0 { bytes.append(space) }
            escaped(piece)
        }
        bytes.append(quote)
    }

    /// A value that is JSON already.
    mutating func raw(_ json: [UInt8]) { bytes.append(contentsOf: json) }

    private mutating func raw(_ json: String) { bytes.append(contentsOf: json.utf8) }

    private mutating func digits(_ value: UInt) {
        if value >= 10 { digits(value / 10) }
        bytes.append(UInt8(ascii: "0") + UInt8(value % 10))
    }
}

// Escapes.
extension JSONText {
    private mutating func escaped(_ text: ArraySlice<UInt8>) {
        var start = text.startIndex
        var index = start
        while index < text.endIndex {
            let length = Self.lengthOfEscaped(at: index, in: text)
            if length > 0 {
                bytes.append(contentsOf: text[start..<index])
                escape(text[index..<index + length])
                start = index + length
            }
            index += max(length, 1)
        }
        bytes.append(contentsOf: text[start...])
    }

    /// Whether a byte neither is escaped nor begins what may be.
    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case 0..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x7F, 0xC2, 0xE2: false
        default: true
        }
    }

    /// How many bytes at an index must be escaped as one: what JSON demands, and also DEL, the controls from U+0080
    /// on, which a terminal obeys, and the line separators U+2028 and U+2029, which JavaScript once refused.
    private static func lengthOfEscaped(at index: Int, in text: ArraySlice<UInt8>) -> Int {
        switch text[index] {
        case 0..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x7F: 1
        case 0xC2: text[index + 1] < 0xA0 ? 2 : 0
        case 0xE2: text[index + 1] == 0x80 && (0xA8...0xA9).contains(text[index + 2]) ? 3 : 0
        default: 0
        }
    }

    private mutating func escape(_ character: ArraySlice<UInt8>) {
        bytes.append(UInt8(ascii: "\\"))
        switch character.first! {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(character.first!)
        case UInt8(ascii: "\n"): bytes.append(UInt8(ascii: "n"))
        case UInt8(ascii: "\r"): bytes.append(UInt8(ascii: "r"))
        case UInt8(ascii: "\t"): bytes.append(UInt8(ascii: "t"))
        case 0xE2: raw(character.last == 0xA8 ? "u2028" : "u2029")
        default:
            // In these ranges the last byte is the code point's number.
            raw("u00")
            bytes.append(hexadecimal(character.last! >> 4))
            bytes.append(hexadecimal(character.last! & 15))
        }
    }

    private func hexadecimal(_ digit: UInt8) -> UInt8 {
        digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
    }
}
