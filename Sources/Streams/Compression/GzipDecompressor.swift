internal import CZlib

/// Members of gzip, by zlib.
@safe final class GzipDecompressor: Decompressor {
    /// zlib keeps the stream's address, so that it must never move.
    private let stream: UnsafeMutablePointer<z_stream>

    init() throws(DecompressionFault) {
        unsafe stream = .allocate(capacity: 1)
        unsafe stream.initialize(to: z_stream())
        if unsafe czlib_begin_gzip(stream) != Z_OK { throw .memory }
    }

    deinit {
        unsafe inflateEnd(stream)
        unsafe stream.deallocate()
    }

    func beginMember() throws(DecompressionFault) {
        unsafe inflateReset(stream)
    }

    func advance(
        _ input: UnsafeRawBufferPointer, into output: UnsafeMutableRawBufferPointer
    ) throws(DecompressionFault) -> Advance {
        // SAFETY: zlib reads and writes only inside the lent buffers; it takes its input as not const and leaves it
        // alone. What it may use is bounded by 32 bits.
        let lent = (input: min(input.count, 1 << 30), output: min(output.count, 1 << 30))
        unsafe stream.pointee.next_in = UnsafeMutablePointer(
            mutating: input.baseAddress?.assumingMemoryBound(to: UInt8.self))
        unsafe stream.pointee.avail_in = UInt32(lent.input)
        unsafe stream.pointee.next_out = output.baseAddress?.assumingMemoryBound(to: UInt8.self)
        unsafe stream.pointee.avail_out = UInt32(lent.output)
        let result = unsafe inflate(stream, Z_NO_FLUSH)
        switch result {
        case Z_OK, Z_STREAM_END, Z_BUF_ERROR: break
        case Z_MEM_ERROR: throw .memory
        default: throw .corrupt
        }
        return unsafe Advance(
            taken: lent.input - Int(stream.pointee.avail_in), made: lent.output - Int(stream.pointee.avail_out),
            endsMember: result == Z_STREAM_END)
    }
}
