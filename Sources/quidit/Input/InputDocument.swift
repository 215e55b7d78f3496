internal import QuotationAttribution

/// A document as it comes in, before anybody knows its encoding.
struct InputDocument: Sendable {
    /// The path as given; `-` for standard input.
    let name: String
    let content: Result<[UInt8], DocumentFailure>
}
