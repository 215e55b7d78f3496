public import Files

/// Whole lines that stand behind each other in a file.
public struct LineBatch: Sendable {
    /// What stands behind the lines, where they do not simply go on.
    public enum Ending: Sendable {
        /// A line that was left out because it is too long.
        case tooLong
        /// The file could not be read any further.
        case failure(FileError)
    }

    /// The lines with their line feeds; the last one of a file may have none.
    public internal(set) var buffer = ByteBuffer()
    /// The number of the first line in its file, from 1.
    public internal(set) var firstLine = 1
    /// The number of the line behind the last one.
    public internal(set) var nextLine = 1
    /// What stands behind the lines; nil where they simply go on.
    public internal(set) var ending: Ending?

    /// An empty one.
    public init() {}

    /// The line at an offset, without its line feed; nil at the end.
    public func line(at start: Int) -> Range<Int>? {
        if start >= buffer.count { return nil }
        return start..<(LineFeed.first(in: buffer.bytes.span, from: start, to: buffer.count) ?? buffer.count)
    }
}
