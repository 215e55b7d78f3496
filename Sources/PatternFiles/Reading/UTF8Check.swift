/// Whether bytes are UTF-8.
public enum UTF8Check {
    /// The offset of the first byte that is not UTF-8 (overlong forms, surrogates and values above U+10FFFF
    /// included), or nil where all are.
    public static func firstInvalidByte(of bytes: [UInt8]) -> Int? {
        do {
            _ = try UTF8Span(validating: bytes.span)
            return nil
        } catch {
            return error.byteOffsets.lowerBound
        }
    }
}
