/// What the tool answers to whoever started it; the README says what people may script against.
enum ExitCode: Int32, Comparable {
    /// All done, quotes or none.
    case done = 0
    /// Done, but some documents could not be read, or no quote was written and `--fail-if-none` was given.
    case incomplete = 1
    /// Wrong usage, or patterns that do not load.
    case usage = 2
    /// Could not go on: the output cannot be written, or a fault of our own.
    case fault = 3

    static func < (one: ExitCode, other: ExitCode) -> Bool { one.rawValue < other.rawValue }
}
