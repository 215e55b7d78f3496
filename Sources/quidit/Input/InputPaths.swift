internal import Files

/// The files of a command line one after the other: those named, those below directories, standard input. A directory
/// that cannot be listed is a failure in its place.
struct InputPaths: Sequence, IteratorProtocol {
    private var inputs: ArraySlice<FilePath>
    private var walk: DirectoryWalk?
    /// The file that the answers go to: it is no input, even where it lies among them.
    private let output: FileStatus.Identity?

    /// - Parameter inputs: paths; `-`, or no path at all, is standard input.
    init(_ inputs: [FilePath], leavingOut output: FileStatus.Identity?) {
        self.inputs = inputs.isEmpty ? [Self.standardInput] : inputs[...]
        self.output = output
    }

    static let standardInput = FilePath("-")

    mutating func next() -> Result<FilePath, FileError>? {
        while let found = walk?.next() {
            if case .success(let path) = found, isOutput(path) { continue }
            return found
        }
        walk = nil
        guard let input = inputs.popFirst() else { return nil }
        if input != Self.standardInput, let status = try? FileStatus(of: input), status.kind == .directory {
            walk = DirectoryWalk(input)
            return next()
        }
        return .success(input)
    }

    private func isOutput(_ path: FilePath) -> Bool {
        output != nil && (try? FileStatus(of: path))?.identity == output
    }

    /// The path for messages.
    static func title(of path: String) -> String { path == standardInput.text ? "standard input" : path }
}
