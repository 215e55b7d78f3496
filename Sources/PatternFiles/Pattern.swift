public import PCRE

/// One construction: its expression compiled, under its name.
public struct Pattern: Sendable {
    public struct Example: Sendable {
        public enum Verdict: Character, Sendable {
            case accepted = "+"
            case refused = "-"
            case wished = "?"
        }
        public let verdict: Verdict
        public let sample: MarkedText
        public let place: FilePlace
        /// The line as it stands in the file.
        public let line: String
    }

    public let name: String
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
    public let pattern: Pattern
    /// As PCRE2 reads it.
    let expression: String
    public let examples: [Pattern.Example]
    /// An expression that matches wherever a word or group stands that this pattern's own expression calls; nil where
    /// it calls none.
    public let interest: String?
}
