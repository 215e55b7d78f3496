/// Who answered: the program's version and the hash of the patterns it used.
public struct EngineStamp: Sendable {
    public let version: String
    public let patterns: String

    public init(version: String, patterns: String) {
        self.version = version
        self.patterns = patterns
    }
}
