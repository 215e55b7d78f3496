/// What PCRE2 refused, while doing what, and where.
public struct PCREError: Error, Equatable, Sendable {
    /// What we were asking of PCRE2.
    public enum Act: String, Sendable {
        case compile, jit, match, allocate, save
    }

    /// What we were asking of PCRE2.
    public let act: Act
    /// PCRE2's own error number: positive for compilation, negative for matching.
    public let number: Int32
    /// For `.compile`, the UTF-16 unit of the expression at which PCRE2 stopped; otherwise nil.
    public let offset: Int?
    /// PCRE2's own words.
    public let message: String

    /// Whether a search was cut short by one of its limits (match, depth, heap or JIT stack), so that
    /// neither "matches" nor "does not match" is known.
    public var isLimit: Bool {
        act == .match && PCREError.limitNumbers.contains(number)
    }
}
