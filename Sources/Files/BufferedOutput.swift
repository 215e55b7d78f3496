internal import CSystem

/// Bytes on their way out. It is given whole lines and passes on whole lines: whatever ends the program, what went
/// out before the last call is complete.
public final class BufferedOutput {
    /// Where it goes, for messages.
    public let path: FilePath
    private let descriptor: Int32
    private var buffer: [UInt8] = []

    private static let limit = 1 << 16

    init(descriptor: Int32, path: FilePath) {
        self.descriptor = descriptor
        self.path = path
    }

    /// Standard output, which stays open.
    public static func standardOutput() -> BufferedOutput {
        BufferedOutput(descriptor: STDOUT_FILENO, path: FilePath("standard output"))
    }

    /// - Parameter lines: one or more whole lines.
    public func write(_ lines: [UInt8]) throws(FileError) {
        if buffer.count + lines.count > Self.limit { try flush() }
        if lines.count > Self.limit {
            try Descriptor.write(lines, to: descriptor, path: path)
        } else {
            buffer.append(contentsOf: lines)
        }
    }

    /// - Parameter text: one or more whole lines.
    /// - Throws: `FileError` where what was buffered cannot be passed on.
    public func write(_ text: String) throws(FileError) {
        try write(Array(text.utf8))
    }

    /// Passes on all that is buffered.
    /// - Throws: `FileError` where it cannot be written; it is lost then.
    public func flush() throws(FileError) {
        if buffer.isEmpty { return }
        defer { buffer.removeAll(keepingCapacity: true) }
        try Descriptor.write(buffer, to: descriptor, path: path)
    }
}
