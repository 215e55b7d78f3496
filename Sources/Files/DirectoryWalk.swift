internal import CSystem

/// The files below a directory, each directory in the byte order of its names. Links to directories are not
/// followed (so no loop), names with a leading dot are passed over, and so is what is no file. A directory that
/// cannot be listed is an error in its place, and the walk goes on.
public struct DirectoryWalk: Sequence, IteratorProtocol {
    private enum Step {
        case file(FilePath)
        case directory(FilePath)
        case failure(FileError)
    }

    /// What is still to visit, the next one last. One directory is open at a time, and only while it is listed.
    private var pending: [Step]

    /// - Parameter root: the directory to begin with; nothing is read yet.
    public init(_ root: FilePath) {
        pending = [.directory(root)]
    }

    /// The next file, or the error in the place of a directory that cannot be listed; nil at the end.
    public mutating func next() -> Result<FilePath, FileError>? {
        while let step = pending.popLast() {
            switch step {
            case .file(let path): return .success(path)
            case .failure(let error): return .failure(error)
            case .directory(let path):
                do {
                    let names = try Directory.names(in: path)
                    pending.append(contentsOf: names.reversed().compactMap { Self.step(to: path.appending($0)) })
                } catch {
                    return .failure(error)
                }
            }
        }
        return nil
    }

    private static func step(to path: FilePath) -> Step? {
        do throws(FileError) {
            let own = try FileStatus(of: path, followingLinks: false).kind
            if own == .directory { return .directory(path) }
            let kind = own == .link ? try FileStatus(of: path).kind : own
            return kind == .regular ? .file(path) : nil
        } catch {
            return .failure(error)
        }
    }
}
