internal import CSystem

/// A file that is read from its beginning to its end, piece by piece.
public final class FileStream: ByteSource {
    /// As given, or `standard input`.
    public let path: FilePath
    /// In bytes; nil for what has none before it was read, as a pipe.
    public let size: Int?
    /// How many bytes were read so far.
    public private(set) var position = 0
    private let descriptor: Descriptor?
    private let number: Int32

    /// - Throws: `FileError` also for a directory and for a device that is no terminal; a pipe is read to its end,
    ///   as the shell's `<(…)` asks.
    public init(at path: FilePath) throws(FileError) {
        let opened = try Descriptor(reading: path)
        let status = try FileStatus(of: opened, at: path)
        if status.kind == .device, isatty(opened.number) == 0, path != FilePath("/dev/null") {
            throw FileError(path: path, act: .device, number: 0)
        }
        self.path = path
        size = status.kind == .regular ? status.size : nil
        number = opened.number
        descriptor = consume opened
    }

    /// Standard input, which stays open.
    public static func standardInput() -> FileStream { FileStream() }

    private init() {
        path = FilePath("standard input")
        size = FileStatus.sizeOfStandardInput
        number = STDIN_FILENO
        descriptor = nil
    }

    /// Reads once, waiting where nothing is there yet.
    /// - Returns: how many bytes were read; 0 at the end.
    /// - Throws: `FileError` where the system refuses.
    public func read(into buffer: UnsafeMutableRawBufferPointer) throws(FileError) -> Int {
        let count = System.retrying { unsafe CSystem.read(number, buffer.baseAddress, buffer.count) }
        guard let count else { throw FileError(.read, path) }
        position += count
        return count
    }

    /// Whether the next bytes are not there yet; never for a regular file.
    public var wouldWait: Bool { size == nil && csystem_would_wait(number) != 0 }
}
