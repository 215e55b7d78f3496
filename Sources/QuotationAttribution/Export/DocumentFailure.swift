/// Why a document has no answer; the next one goes on.
public struct DocumentFailure: Error, Hashable, Sendable {
    /// What went wrong, as `error.code` in the JSON.
    public enum Code: String, Sendable {
        /// The file cannot be opened or read.
        case unreadable
        /// The bytes are not text in the encoding that was asked for.
        case encoding
        /// A NUL where text has none.
        case binary
        /// More bytes than a document may have.
        case tooLong = "too-long"
        /// A record that is no JSON object.
        case malformed
        /// A record without a text.
        case noText = "no-text"
        /// A fault of our own.
        case fault
    }

    /// What went wrong.
    public let code: Code
    /// What happened and what to do, in one line.
    public let message: String

    /// - Parameter message: what happened and what to do, in one line.
    public init(code: Code, message: String) {
        self.code = code
        self.message = message
    }
}
