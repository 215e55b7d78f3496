/// Turns compressed bytes into plain ones, one member at a time. (A member is what the compressor was called for once:
/// gzip's member, a frame of zstd, a stream of xz or bzip2; a file may hold several.)
protocol Decompressor: AnyObject {
    /// Takes from the input's front and writes to the output's.
    func advance(
        _ input: UnsafeRawBufferPointer, into output: UnsafeMutableRawBufferPointer
    ) throws(DecompressionFault) -> Advance

    /// Makes ready for another member.
    func beginMember() throws(DecompressionFault)
}

/// What one step did.
struct Advance {
    let taken: Int
    let made: Int
    /// The member is complete, its checksum included.
    let endsMember: Bool
}

enum DecompressionFault: Error {
    /// The data are not what a compressor writes.
    case corrupt
    /// More memory is needed than we give, or than there is.
    case memory
}
