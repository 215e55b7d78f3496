internal import CSystem

/// What stands at a path: its kind, its size, and which file it is, whatever its name.
public struct FileStatus: Sendable {
    /// What stands at a path.
    public enum Kind: Sendable {
        case regular, directory, pipe, socket, device, link
    }

    /// The same for two paths exactly when they lead to the same file.
    public struct Identity: Hashable, Sendable {
        let device: UInt64
        let number: UInt64
    }

    /// What it is.
    public let kind: Kind
    /// In bytes; of use for a regular file only.
    public let size: Int
    /// Which file it is, whatever its name.
    public let identity: Identity
    let permissions: mode_t

    /// - Throws: `FileError` where nothing stands at the path or a folder on the way may not be searched.
    public init(of path: FilePath, followingLinks: Bool = true) throws(FileError) {
        var status = stat()
        let result = unsafe path.withCString {
            unsafe followingLinks ? stat($0, &status) : lstat($0, &status)
        }
        if result != 0 { throw FileError(.open, path) }
        self.init(status)
    }

    init(of descriptor: borrowing Descriptor, at path: FilePath) throws(FileError) {
        var status = stat()
        if unsafe fstat(descriptor.number, &status) != 0 { throw FileError(.open, path) }
        self.init(status)
    }

    /// In bytes, where standard input is a file.
    static var sizeOfStandardInput: Int? {
        var status = stat()
        if unsafe fstat(STDIN_FILENO, &status) != 0 { return nil }
        let own = FileStatus(status)
        return own.kind == .regular ? own.size : nil
    }

    private init(_ status: stat) {
        kind =
            switch Int32(status.st_mode) & S_IFMT {
            case S_IFREG: .regular
            case S_IFDIR: .directory
            case S_IFIFO: .pipe
            case S_IFSOCK: .socket
            case S_IFLNK: .link
            default: .device
            }
        size = Int(status.st_size)
        identity = Identity(device: UInt64(truncatingIfNeeded: status.st_dev), number: UInt64(status.st_ino))
        permissions = status.st_mode & 0o777
    }
}
