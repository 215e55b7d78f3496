/// A JSON text as a value; an object keeps the order of its members.
public indirect enum JSONValue: Equatable, Sendable {
    case null
    case bool(Bool)
    case integer(Int)
    case real(Double)
    case string(String)
    case array([JSONValue])
    case object([Member])

    /// A key of an object with its value.
    public struct Member: Equatable, Sendable {
        /// Without its quotation marks and escapes.
        public let key: String
        /// What stands behind the colon.
        public let value: JSONValue

        /// A member of an object.
        public init(_ key: String, _ value: JSONValue) {
            self.key = key
            self.value = value
        }
    }

    /// The value of an object's member; nil where there is none.
    public subscript(key: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.last { $0.key == key }?.value
    }
}

// A member that may be missing is null.
extension JSONValue {
    /// A string, or null.
    public init(_ text: String?) { self = text.map(JSONValue.string) ?? .null }
    /// A whole number, or null.
    public init(_ number: Int?) { self = number.map(JSONValue.integer) ?? .null }
    /// A number, or null.
    public init(_ number: Double?) { self = number.map(JSONValue.real) ?? .null }
    /// A truth value, or null.
    public init(_ truth: Bool?) { self = truth.map(JSONValue.bool) ?? .null }
}

/// What is no JSON, and where.
public struct JSONError: Error, Equatable, Sendable {
    /// Counted from 1.
    public let line: Int
    /// In the parser's words.
    public let message: String
}
