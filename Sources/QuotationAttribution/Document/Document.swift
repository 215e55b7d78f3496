internal import PatternFiles

/// A text as its bytes, never changed. Every span that the engine hands out counts bytes of it.
public struct Document: Sendable {
    /// The path as given, or the record's own id.
    public let name: String
    /// The text: valid UTF-8, a leading byte order mark and every carriage return included.
    public let bytes: [UInt8]
    /// The input's title field, where it has one. It helps to find names and echoes; quotes are listed from the text.
    public let title: String?

    /// - Throws: `InvalidUTF8` with the offset in bytes of the first byte that is not UTF-8.
    public init(name: String, bytes: [UInt8], title: String? = nil) throws(InvalidUTF8) {
        if let offset = UTF8Check.firstInvalidByte(of: bytes) { throw InvalidUTF8(offset: offset) }
        self.name = name
        self.bytes = bytes
        self.title = title
    }

    public init(name: String, text: String, title: String? = nil) {
        self.name = name
        self.bytes = Array(text.utf8)
        self.title = title
    }

    /// The words of a span, for tests and messages; the hot path never asks.
    public func text(of span: TextSpan) -> String {
        String(decoding: bytes[span.start..<span.end], as: UTF8.self)
    }
}

/// A document's bytes are not UTF-8.
public struct InvalidUTF8: Error, Equatable, Sendable {
    /// Offset in bytes of the first byte that does not belong.
    public let offset: Int
}
