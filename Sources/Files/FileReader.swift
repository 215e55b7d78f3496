internal import CSystem

/// Reads a file whole. Reading beats mapping here, works on pipes, and a file that is cut short
/// meanwhile gives what it still holds instead of a bus error.
public enum FileReader {
    /// - Throws: `FileError` also for a directory and for a device that is no terminal; a pipe is read to its end,
    ///   as the shell's `<(…)` asks.
    public static func bytes(of path: FilePath) throws(FileError) -> [UInt8] {
        let descriptor = try Descriptor(reading: path)
        let status = try FileStatus(of: descriptor, at: path)
        if status.kind == .device, isatty(descriptor.number) == 0, path != FilePath("/dev/null") {
            throw FileError(path: path, act: .device, number: 0)
        }
        return try bytes(of: descriptor.number, at: path, expecting: status.kind == .regular ? status.size : 0)
    }

    /// All of standard input.
    public static func standardInput() throws(FileError) -> [UInt8] {
        try bytes(of: STDIN_FILENO, at: FilePath("standard input"), expecting: 0)
    }

    private static func bytes(
        of descriptor: Int32, at path: FilePath, expecting size: Int
    ) throws(FileError) -> [UInt8] {
        // One byte more than expected, so that the end of the file is seen without growing.
        var bytes = [UInt8](repeating: 0, count: max(size + 1, size == 0 ? 1 << 16 : 0))
        var filled = 0
        while true {
            if filled == bytes.count { bytes.append(contentsOf: repeatElement(0, count: max(1 << 16, filled / 2))) }
            let count = unsafe bytes.withUnsafeMutableBytes { buffer in
                let free = unsafe UnsafeMutableRawBufferPointer(rebasing: buffer[filled...])
                return System.retrying { unsafe read(descriptor, free.baseAddress, free.count) }
            }
            guard let count else { throw FileError(.read, path) }
            if count == 0 { break }
            filled += count
        }
        bytes.removeLast(bytes.count - filled)
        return bytes
    }
}
