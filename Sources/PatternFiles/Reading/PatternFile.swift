/// One file of a pattern folder, as read.
public struct PatternFile: Sendable {
    /// Path inside the folder, with `/` (`cues/10-incise.txt`), or as a user gave it.
    public let path: String
    public let bytes: [UInt8]

    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }
}
