internal import CBZip2

/// Streams of bzip2, by libbz2.
@safe final class BZip2Decompressor: Decompressor {
    /// libbz2 keeps the stream's address, so that it must never move.
    private let stream: UnsafeMutablePointer<bz_stream>

    init() throws(DecompressionFault) {
        unsafe stream = .allocate(capacity: 1)
        unsafe stream.initialize(to: bz_stream())
        if unsafe BZ2_bzDecompressInit(stream, 0, 0) != BZ_OK { throw .memory }
    }

    deinit {
        unsafe BZ2_bzDecompressEnd(stream)
        unsafe stream.deallocate()
    }

    func beginMember() throws(DecompressionFault) {
        unsafe BZ2_bzDecompressEnd(stream)
        unsafe stream.pointee = bz_stream()
        if unsafe BZ2_bzDecompressInit(stream, 0, 0) != BZ_OK { throw .memory }
    }

    func advance(
        _ input: UnsafeRawBufferPointer, into output: UnsafeMutableRawBufferPointer
    ) throws(DecompressionFault) -> Advance {
        // SAFETY: libbz2 reads and writes only inside the lent buffers; it takes its input as not const and leaves it
        // alone. What it may use is bounded by 32 bits.
        let lent = (input: min(input.count, 1 << 30), output: min(output.count, 1 << 30))
        unsafe stream.pointee.next_in = UnsafeMutablePointer(
            mutating: input.baseAddress?.assumingMemoryBound(to: CChar.self))
        unsafe stream.pointee.avail_in = UInt32(lent.input)
        unsafe stream.pointee.next_out = output.baseAddress?.assumingMemoryBound(to: CChar.self)
        unsafe stream.pointee.avail_out = UInt32(lent.output)
        let result = unsafe BZ2_bzDecompress(stream)
        switch result {
        case BZ_OK, BZ_STREAM_END: break
        case BZ_MEM_ERROR: throw .memory
        default: throw .corrupt
        }
        return unsafe Advance(
            taken: lent.input - Int(stream.pointee.avail_in), made: lent.output - Int(stream.pointee.avail_out),
            endsMember: result == BZ_STREAM_END)
    }
}
