internal import Files

/// Where answers go: standard output, or a file that appears when it is complete.
struct OutputTarget {
    let output: BufferedOutput
    private let file: ReplacedFile?

    /// - Parameter path: nil for standard output.
    init(_ path: FilePath?) throws(FileError) {
        if let path {
            let file = try ReplacedFile(at: path)
            self.file = file
            output = file.output
        } else {
            file = nil
            output = .standardOutput()
        }
    }

    func finish() throws(FileError) {
        if let file { try file.commit() } else { try output.flush() }
    }
}
