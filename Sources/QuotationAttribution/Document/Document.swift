internal import PatternFiles

/// A text as its bytes, never changed. Every span that the engine hands out counts bytes of it.
public struct Document: Sendable {
    /// The path as given, or the record's own id.
    public let name: String
    /// Valid UTF-8, a leading byte order mark and every carriage return included: the text, and in front of it the
    /// title with a blank line, where there is one.
    public let bytes: [UInt8]
    /// Where the input's title stands, if it has one. It helps to find names and echoes; quotes are listed from the
    /// text.
    public let titleSpan: TextSpan?
    /// Where the text begins; answers count from here.
    public let textStart: Int

    /// What stands between a title and its text.
    package static let titleEnd: [UInt8] = [0x0A, 0x0A]

    /// - Throws: `InvalidUTF8` with the offset in bytes of the first byte that is not UTF-8.
    public init(name: String, bytes: [UInt8]) throws(InvalidUTF8) {
        if let offset = UTF8Check.firstInvalidByte(of: bytes) { throw InvalidUTF8(offset: offset) }
        self.init(name: name, checked: bytes)
    }

    /// - Parameters:
    ///   - name: told in answers and messages.
    ///   - title: what the input gives as its title apart from the text; nil where it gives none.
    public init(name: String, text: String, title: String? = nil) {
        guard let title else {
            self.init(name: name, checked: Array(text.utf8))
            return
        }
        self.init(name: name, checked: Array(title.utf8) + Self.titleEnd + text.utf8, title: title.utf8.count)
    }

    /// - Parameters:
    ///   - bytes: what is known to be UTF-8; with a title, `title` bytes of it, `titleEnd` and then the text.
    package init(name: String, checked bytes: [UInt8], title: Int? = nil) {
        self.name = name
        self.bytes = bytes
        titleSpan = title.map { TextSpan(0, $0) }
        textStart = title.map { $0 + Self.titleEnd.count } ?? 0
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
