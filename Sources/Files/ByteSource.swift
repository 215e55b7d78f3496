/// Where bytes come from, piece by piece.
public protocol ByteSource: AnyObject {
    /// Reads some bytes, at least one, into the buffer's front; 0 at the end and whenever one asks again.
    func read(into buffer: UnsafeMutableRawBufferPointer) throws(FileError) -> Int

    /// Whether the next bytes are not there yet, so that reading would have to wait for somebody.
    var wouldWait: Bool { get }

    /// How many bytes were taken from the file so far, as they lie there.
    var position: Int { get }

    /// Where they come from, for messages.
    var path: FilePath { get }
}
