internal import CSystem

/// What the system refused, at which path, in its own words.
public struct FileError: Error, Hashable, Sendable {
    /// What was being done, in words for a message.
    public enum Act: String, Sendable {
        case open = "cannot be opened"
        case read = "cannot be read"
        case list = "cannot be listed"
        case write = "cannot be written"
        case create = "cannot be created"
        case replace = "cannot be put in place"
        /// No call failed: we refuse a device, which may have no end.
        case device = "is a device, not a file"
        /// No call failed: there is more than the reader was told to take.
        case long = "is too long for one document"
        /// No call failed: the file ends where its compressed data do not.
        case cutShort = "ends in the middle of its compressed data"
        /// No call failed: what is in the file was not written by a compressor, or changed since.
        case corrupt = "holds broken compressed data"
        /// No call failed: the compressor was told to use more memory than readers must give.
        case greedy = "needs too much memory to decompress"
    }

    /// Where it happened.
    public let path: FilePath
    /// What was being done.
    public let act: Act
    /// The system's error number, or 0 where no call failed.
    public let number: Int32

    /// - Parameter number: the system's error number, or 0 where no call failed.
    public init(path: FilePath, act: Act, number: Int32) {
        self.path = path
        self.act = act
        self.number = number
    }

    /// The act that failed just now, with the number that the system left.
    init(_ act: Act, _ path: FilePath) {
        self.init(path: path, act: act, number: System.errorNumber)
    }

    /// `cannot be opened: No such file or directory`
    public var message: String {
        number == 0 ? act.rawValue : "\(act.rawValue): \(System.words(for: number))"
    }

    /// Whoever read our output has gone away.
    public var isClosedPipe: Bool { number == EPIPE }
    /// Nothing stands at the path.
    public var isMissing: Bool { number == ENOENT || number == ENOTDIR }
    /// The permissions do not allow it.
    public var isForbidden: Bool { number == EACCES || number == EPERM }
    /// There is no room for more.
    public var isFullDisk: Bool { number == ENOSPC || number == EDQUOT }
}
