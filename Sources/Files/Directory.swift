internal import CSystem

/// Directories: what is in them, and new ones.
public enum Directory {
    /// The names in a directory that do not begin with a dot, in byte order.
    public static func names(in path: FilePath) throws(FileError) -> [[UInt8]] {
        guard let stream = unsafe path.withCString({ unsafe opendir($0) }) else { throw FileError(.list, path) }
        defer { unsafe closedir(stream) }
        var names: [[UInt8]] = []
        csystem_clear_errno()
        while let entry = unsafe readdir(stream) {
            let name = unsafe name(of: entry)
            if name.first != UInt8(ascii: ".") { names.append(name) }
            csystem_clear_errno()
        }
        // readdir answers NULL at the end and on an error alike; only errno tells them apart.
        if System.errorNumber != 0 { throw FileError(.list, path) }
        return names.sorted { $0.lexicographicallyPrecedes($1) }
    }

    /// Makes a directory and those above it that are missing.
    public static func make(_ path: FilePath) throws(FileError) {
        if let status = try? FileStatus(of: path), status.kind == .directory { return }
        if path.folder != path, path.bytes.contains(UInt8(ascii: "/")) { try make(path.folder) }
        // Somebody else may have made it meanwhile: that is as good.
        if unsafe path.withCString({ unsafe mkdir($0, 0o777) }) != 0, System.errorNumber != EEXIST {
            throw FileError(.create, path)
        }
        if try FileStatus(of: path).kind != .directory {
            throw FileError(path: path, act: .create, number: EEXIST)
        }
    }

    private static func name(of entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
        // SAFETY: d_name is NUL-terminated and the entry stays until the next readdir; the bytes are copied. The
        // address is taken in the entry itself, which may be shorter than the type says.
        let start = unsafe UnsafeRawPointer(entry).advanced(by: MemoryLayout<dirent>.offset(of: \.d_name)!)
        let count = unsafe strlen(start.assumingMemoryBound(to: CChar.self))
        return unsafe Array(UnsafeRawBufferPointer(start: start, count: count))
    }
}
