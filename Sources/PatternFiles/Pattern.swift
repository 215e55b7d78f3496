public import PCRE

/// One construction: its expression compiled, under its name.
public struct Pattern: Sendable {
    /// A `+`, `-` or `?` line of a pattern.
    public struct Example: Sendable {
        /// What the pattern shall do with an example: match it, not match it, or match it one day.
        public enum Verdict: Character, Sendable {
            case accepted = "+"
            case refused = "-"
            case wished = "?"
        }
        /// What the pattern shall do.
        public let verdict: Verdict
        /// The sentence with what its groups shall hold.
        public let sample: MarkedText
        /// Where the line stands.
        public let place: FilePlace
        /// The line as it stands in the file.
        public let line: String
    }

    /// As the file gives it, and `by.pattern` in the JSON.
    public let name: String
    /// Where its first line stands.
    public let place: FilePlace
    /// The folder in which it stands: which stage of the engine tries it.
    public let stage: String
    /// Matches only where the search begins.
    public let code: PCRECode
    /// The sign under which later stages see what this pattern takes together, for a pattern of the first one.
    public let sign: UInt16?
    /// The numbers of the groups of each name.
    public let groups: [String: [Int]]
}

/// What the files say of a pattern: its expression, and the examples that hold it to its word.
public struct PatternDefinition: Sendable {
    /// The pattern, compiled.
    public let pattern: Pattern
    /// As PCRE2 reads it.
    let expression: String
    /// In the order of the file; at least one is accepted or wished, at least one refused.
    public let examples: [Pattern.Example]
    /// An expression that matches wherever a word or group stands that this pattern's own expression calls; nil where
    /// it calls none.
    public let interest: String?
}
