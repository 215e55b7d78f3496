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

    /// - Throws: where the output is one of the inputs.
    static func refuse(_ output: FilePath?, overwriting inputs: [FilePath]) throws(UsageError) {
        guard let output, let place = try? FileStatus(of: output), place.kind == .regular else { return }
        for input in inputs where (try? FileStatus(of: input))?.identity == place.identity {
            throw UsageError(output.text, "is an input too and would be overwritten; choose another output")
        }
    }

    func finish() throws(FileError) {
        if let file { try file.commit() } else { try output.flush() }
    }
}
