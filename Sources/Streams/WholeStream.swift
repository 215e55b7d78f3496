public import Files

/// A stream from its beginning to its end in one piece.
public enum WholeStream {
    /// - Parameters:
    ///   - size: how many bytes there may be, where that is known.
    ///   - limit: how many bytes are taken at most; more is an error, and is not read to its end.
    public static func bytes(
        of source: any ByteSource, expecting size: Int?, upTo limit: Int
    ) throws(FileError) -> [UInt8] {
        // One byte more than expected, so that the end is seen without growing.
        let room = min(size ?? LineReader.usual, limit) + 1
        var buffer = ByteBuffer()
        while try buffer.fill(max(1, room - buffer.count), from: source) > 0 {
            if buffer.count > limit { throw FileError(path: source.path, act: .long, number: 0) }
        }
        return buffer.whole()
    }
}
