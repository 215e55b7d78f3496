internal import Files

/// How much there is to read, where the file system knows.
enum InputSize {
    /// Nil where an input is no file, or not there.
    static func bytes(of inputs: [FilePath]) -> Int? {
        if inputs.isEmpty { return bytes(of: InputPaths.standardInput) }
        var total = 0
        for input in inputs {
            guard let size = bytes(of: input) else { return nil }
            total += size
        }
        return total
    }

    private static func bytes(of input: FilePath) -> Int? {
        if input == InputPaths.standardInput { return FileStream.standardInput().size }
        guard let status = try? FileStatus(of: input), status.kind == .regular else { return nil }
        return status.size
    }
}
