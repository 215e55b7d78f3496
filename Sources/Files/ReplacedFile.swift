internal import CSystem

/// A file that is written beside its place and put there when it is complete, so that whoever looks sees the old
/// file or the new one, never half. What is no regular file (`/dev/stdout`, a pipe) is written directly.
public final class ReplacedFile {
    /// Where the new contents go.
    public let output: BufferedOutput

    private let descriptor: Descriptor
    /// Where the file goes, links resolved: a link stays a link.
    private let destination: FilePath
    /// Where it is written; nil where directly, and once it is in place or given up.
    private var unfinished: FilePath?

    /// - Throws: `FileError` where nothing may be written at or beside the path.
    public init(at path: FilePath) throws(FileError) {
        let status = try? FileStatus(of: path)
        if let status, status.kind != .regular {
            destination = path
            descriptor = try Descriptor(writing: path, exclusively: false)
        } else {
            destination = status == nil ? path : Self.resolved(path)
            let beside = destination.folder.appending(Array(".quidit-\(getpid()).tmp".utf8))
            do throws(FileError) {
                descriptor = try Descriptor(writing: beside, exclusively: true)
            } catch {
                throw FileError(path: path, act: .create, number: error.number)
            }
            unfinished = beside
            if let status { fchmod(descriptor.number, status.permissions) }
            unsafe beside.withCString { unsafe csystem_remove_on_signal($0) }
        }
        output = BufferedOutput(descriptor: descriptor.number, path: path)
    }

    /// Writes out what is buffered, makes sure that it is on the disk, and puts the file in its place.
    public func commit() throws(FileError) {
        try output.flush()
        guard let unfinished else { return }
        if fsync(descriptor.number) != 0 { throw FileError(.write, output.path) }
        let result = unsafe unfinished.withCString { from in
            unsafe destination.withCString { unsafe rename(from, $0) }
        }
        if result != 0 { throw FileError(.replace, output.path) }
        self.unfinished = nil
        csystem_remove_on_signal(nil)
    }

    deinit {
        guard let unfinished else { return }
        _ = unsafe unfinished.withCString { unsafe unlink($0) }
        csystem_remove_on_signal(nil)
    }

    private static func resolved(_ path: FilePath) -> FilePath {
        // SAFETY: with a null buffer realpath allocates the answer, which is ours to free.
        guard let answer = unsafe path.withCString({ unsafe realpath($0, nil) }) else { return path }
        defer { unsafe free(answer) }
        return unsafe FilePath(bytes: Array(UnsafeRawBufferPointer(start: answer, count: strlen(answer))))
    }
}
