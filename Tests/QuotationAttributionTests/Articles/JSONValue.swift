import Foundation

/// JSON as it was written, with the order of its keys, which Foundation's reader does not keep and the contract fixes.
indirect enum JSONValue: Equatable, Sendable {
    case null
    case bool(Bool)
    case number(Double)
    case string(String)
    case array([JSONValue])
    case object([Member])

    struct Member: Equatable, Sendable {
        let key: String
        let value: JSONValue
    }

    struct Malformed: Error {
        /// Bytes before the mistake.
        let offset: Int
    }

    init(_ bytes: [UInt8]) throws {
        var reader = JSONReader(bytes: bytes)
        self = try reader.value()
        try reader.end()
    }

    /// The value of a key; null where there is none, so that a test asks for `keys` first.
    subscript(key: String) -> JSONValue {
        guard case .object(let members) = self else { return .null }
        return members.first { $0.key == key }?.value ?? .null
    }

    var keys: [String] {
        guard case .object(let members) = self else { return [] }
        return members.map(\.key)
    }

    var elements: [JSONValue] {
        guard case .array(let elements) = self else { return [] }
        return elements
    }

    var string: String? {
        guard case .string(let string) = self else { return nil }
        return string
    }

    var double: Double? {
        guard case .number(let number) = self else { return nil }
        return number
    }

    var int: Int? { double.flatMap { Int(exactly: $0) } }
}

/// Reads one JSON value from the front of what is left.
private struct JSONReader {
    let bytes: [UInt8]
    var index = 0

    mutating func value() throws -> JSONValue {
        skipSpaces()
        switch peek {
        case UInt8(ascii: "{"):
            let members = try list(until: UInt8(ascii: "}")) { reader in
                reader.skipSpaces()
                let key = try reader.string()
                reader.skipSpaces()
                try reader.take(UInt8(ascii: ":"))
                return JSONValue.Member(key: key, value: try reader.value())
            }
            return .object(members)
        case UInt8(ascii: "["): return .array(try list(until: UInt8(ascii: "]")) { try $0.value() })
        case UInt8(ascii: "\""): return .string(try string())
        default: return try word()
        }
    }

    mutating func end() throws {
        skipSpaces()
        if index < bytes.count { throw JSONValue.Malformed(offset: index) }
    }

    private var peek: UInt8? { index < bytes.count ? bytes[index] : nil }

    private mutating func take(_ byte: UInt8) throws {
        if peek != byte { throw JSONValue.Malformed(offset: index) }
        index += 1
    }

    private mutating func skipSpaces() {
        while let byte = peek, byte == 0x20 || byte == 0x0A { index += 1 }
    }

    private mutating func list<Item>(
        until close: UInt8, item: (inout JSONReader) throws -> Item
    ) throws -> [Item] {
        index += 1
        var items: [Item] = []
        skipSpaces()
        while peek != close {
            if !items.isEmpty { try take(UInt8(ascii: ",")) }
            items.append(try item(&self))
            skipSpaces()
        }
        index += 1
        return items
    }

    /// Foundation undoes the escapes.
    private mutating func string() throws -> String {
        let start = index
        try take(UInt8(ascii: "\""))
        while let byte = peek, byte != UInt8(ascii: "\"") { index += byte == UInt8(ascii: "\\") ? 2 : 1 }
        try take(UInt8(ascii: "\""))
        return try JSONDecoder().decode(String.self, from: Data(bytes[start..<index]))
    }

    private mutating func word() throws -> JSONValue {
        let start = index
        while let byte = peek, !" \n,]}".utf8.contains(byte) { index += 1 }
        let word = String(decoding: bytes[start..<index], as: UTF8.self)
        switch word {
        case "null": return .null
        case "true": return .bool(true)
        case "false": return .bool(false)
        default:
            guard let number = Double(word) else { throw JSONValue.Malformed(offset: start) }
            return .number(number)
        }
    }
}
