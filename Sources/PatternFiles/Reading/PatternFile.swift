/// One file of a pattern folder, as read.
public struct PatternFile: Sendable {
    /// The path as a user gave it, for messages.
    public let path: String
    /// The path inside its folder, with `/` (`cues/10-incise.txt`): it decides the order in which files are tried,
    /// so that a folder put on top can place its patterns before or behind the others.
    public let name: String
    /// The content; whether it is UTF-8 is for the reader to say.
    public let bytes: [UInt8]

    /// - Parameter name: the path inside the folder; nil where `path` is that.
    public init(path: String, name: String? = nil, bytes: [UInt8]) {
        self.path = path
        self.name = name ?? path
        self.bytes = bytes
    }
}
