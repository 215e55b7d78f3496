internal import CSystem

/// Reads a file whole. Reading beats mapping here, works on pipes, and a file that is cut short
/// meanwhile gives what it still holds instead of a bus error.
public enum FileReader {
    /// - Parameter limit: how many bytes are taken at most; a longer file is an error, and is not read to its end.
    /// - Throws: `FileError` also for a directory and for a device that is no terminal; a pipe is read to its end,
    ///   as the shell's `<(…)` asks.
    public static func bytes(of path: FilePath, upTo limit: Int = .max) throws(FileError) -> [UInt8] {
        let descriptor = try Descriptor(reading: path)
        let status = try FileStatus(of: descriptor, at: path)
        if status.kind == .device, isatty(descriptor.number) == 0, path != FilePath("/dev/null") {
            throw FileError(path: path, act: .device, number: 0)
        }
        let size = status.kind == .regular ? status.size : 0
        if size > limit { throw FileError(path: path, act: .long, number: 0) }
        return try bytes(of: descriptor.number, at: path, expecting: size, upTo: limit)
    }

    /// All of standard input.
    public static func standardInput(upTo limit: Int = .max) throws(FileError) -> [UInt8] {
        try bytes(of: STDIN_FILENO, at: FilePath("standard input"), expecting: 0, upTo: limit)
    }

    private static func bytes(
        of descriptor: Int32, at path: FilePath, expecting size: Int, upTo limit: Int
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
            if filled > limit { throw FileError(path: path, act: .long, number: 0) }
        }
        bytes.removeLast(bytes.count - filled)
        return bytes
    }
}
