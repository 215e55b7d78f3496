/// A value as it stands in its line.
public struct FieldValue: Equatable, Sendable {
    public enum Kind: Sendable {
        case string, number, object, array, literal
    }

    public let kind: Kind
    /// The value's bytes, a string's quotation marks included.
    public let range: Range<Int>
}
