/// Who answered: the program's version and the hash of the patterns it used.
public struct EngineStamp: Sendable {
    /// Of the program: `0.1.0`.
    public let version: String
    /// `PatternLibrary.hash`.
    public let patterns: String

    /// - Parameter patterns: `PatternLibrary.hash`.
    public init(version: String, patterns: String) {
        self.version = version
        self.patterns = patterns
    }
}
