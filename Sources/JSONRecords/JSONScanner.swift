/// Goes through JSON from left to right and checks it.
struct JSONScanner {
    let bytes: [UInt8]
    private(set) var index: Int
    private let start: Int
    private let end: Int

    /// A key without its quotation marks.
    struct Key {
        let range: Range<Int>
        let isEscaped: Bool
    }

    init(_ bytes: [UInt8], _ range: Range<Int>) {
        self.bytes = bytes
        start = range.lowerBound
        index = range.lowerBound
        end = range.upperBound
    }

    var isAtEnd: Bool { index == end }
    /// The next byte, 0 at the end.
    var byte: UInt8 { index < end ? bytes[index] : 0 }

    func fault(_ reason: JSONFault.Reason) -> JSONFault { JSONFault(reason: reason, offset: index - start) }

    mutating func advance() { index += 1 }

    mutating func take(_ expected: UInt8) -> Bool {
        if byte != expected { return false }
        index += 1
        return true
    }

    mutating func skipSpaces() {
        while index < end {
            switch bytes[index] {
            case 0x20, 0x09, 0x0A, 0x0D: index += 1
            default: return
            }
        }
    }

    /// A key and the colon behind it.
    mutating func key() throws(JSONFault) -> Key {
        if byte != UInt8(ascii: "\"") { throw fault(.key) }
        let first = index + 1
        let isEscaped = try skipString()
        let key = Key(range: first..<index - 1, isEscaped: isEscaped)
        skipSpaces()
        if !take(UInt8(ascii: ":")) { throw fault(.colon) }
        return key
    }
}

// Values, however deep: the brackets that are open lie in an array, not on the stack.
extension JSONScanner {
    mutating func skipValue(_ open: inout [UInt8]) throws(JSONFault) -> FieldValue.Kind {
        open.removeAll(keepingCapacity: open.capacity < 1 << 16)
        let kind = try beginValue(&open)
        while let bracket = open.last {
            skipSpaces()
            if take(UInt8(ascii: ",")) {
                skipSpaces()
                try beginElement(of: bracket, &open)
            } else if take(bracket == UInt8(ascii: "{") ? UInt8(ascii: "}") : UInt8(ascii: "]")) {
                open.removeLast()
            } else {
                throw fault(bracket == UInt8(ascii: "{") ? .commaOrBrace : .commaOrBracket)
            }
        }
        return kind
    }

    private mutating func beginElement(of bracket: UInt8, _ open: inout [UInt8]) throws(JSONFault) {
        if bracket == UInt8(ascii: "{") {
            _ = try key()
            skipSpaces()
        }
        _ = try beginValue(&open)
    }

    /// A whole value; or, of an object or array that is not empty, what stands before its first value that has no inside
    /// itself, and that value.
    private mutating func beginValue(_ open: inout [UInt8]) throws(JSONFault) -> FieldValue.Kind {
        let first = byte
        while let bracket = try beginBracket(&open) {
            if bracket == UInt8(ascii: "{") {
                _ = try key()
                skipSpaces()
            }
        }
        return switch first {
        case UInt8(ascii: "{"): .object
        case UInt8(ascii: "["): .array
        case UInt8(ascii: "\""): .string
        case UInt8(ascii: "t"), UInt8(ascii: "f"), UInt8(ascii: "n"): .literal
        default: .number
        }
    }

    /// The bracket of an object or array that is not empty, which is open then; nil behind any other value.
    private mutating func beginBracket(_ open: inout [UInt8]) throws(JSONFault) -> UInt8? {
        let bracket = byte
        switch bracket {
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            index += 1
            skipSpaces()
            // The closing ones stand two behind the opening ones in ASCII.
            if take(bracket + 2) { return nil }
            open.append(bracket)
            return bracket
        case UInt8(ascii: "\""): _ = try skipString()
        case UInt8(ascii: "t"): try skipLiteral([0x74, 0x72, 0x75, 0x65])
        case UInt8(ascii: "f"): try skipLiteral([0x66, 0x61, 0x6C, 0x73, 0x65])
        case UInt8(ascii: "n"): try skipLiteral([0x6E, 0x75, 0x6C, 0x6C])
        case UInt8(ascii: "-"), 0x30...0x39: try skipNumber()
        default: throw fault(.value)
        }
        return nil
    }

    private mutating func skipLiteral(_ word: [UInt8]) throws(JSONFault) {
        if !bytes[index..<end].starts(with: word) { throw fault(.value) }
        index += word.count
    }

    private mutating func skipNumber() throws(JSONFault) {
        _ = take(UInt8(ascii: "-"))
        if !take(UInt8(ascii: "0")) { try skipDigits() }
        if take(UInt8(ascii: ".")) { try skipDigits() }
        if byte | 0x20 == UInt8(ascii: "e") {
            index += 1
            if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
            try skipDigits()
        }
    }

    private mutating func skipDigits() throws(JSONFault) {
        let first = index
        while (0x30...0x39).contains(byte) { index += 1 }
        if index == first { throw fault(.number) }
    }
}

// Strings.
extension JSONScanner {
    /// - Returns: whether there is an escape in it.
    private mutating func skipString() throws(JSONFault) -> Bool {
        let first = index
        var isEscaped = false
        index += 1
        while true {
            index = StringScan.endOfRun(in: bytes.span, from: index, to: end)
            if index == end {
                index = first
                throw fault(.string)
            }
            switch bytes[index] {
            case UInt8(ascii: "\""):
                index += 1
                return isEscaped
            case UInt8(ascii: "\\"):
                isEscaped = true
                try skipEscape()
            // The line break may be all that the string has lost.
            case 0x0A, 0x0D:
                index = first
                throw fault(.string)
            default: throw fault(.control)
            }
        }
    }

    private mutating func skipEscape() throws(JSONFault) {
        switch index + 1 < end ? bytes[index + 1] : 0 {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
            UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
            index += 2
        case UInt8(ascii: "u") where index + 6 <= end && bytes[index + 2..<index + 6].allSatisfy(Hexadecimal.isDigit):
            index += 6
        default:
            throw fault(.escape)
        }
    }
}
