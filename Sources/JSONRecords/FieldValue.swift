/// A value as it stands in its line.
public struct FieldValue: Equatable, Sendable {
    /// What the value's first byte says that it is; `literal` is `true`, `false` or `null`.
    public enum Kind: Sendable {
        case string, number, object, array, literal
    }

    /// What the value is.
    public let kind: Kind
    /// The value's bytes, a string's quotation marks included.
    public let range: Range<Int>
}
