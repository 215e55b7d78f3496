internal import CLZMA

/// Streams of xz, by liblzma.
@safe final class XZDecompressor: Decompressor {
    /// liblzma keeps pointers into it, so that it must never move.
    private let stream: UnsafeMutablePointer<lzma_stream>

    /// In bytes. The largest preset (`xz -9`) needs 65 MiB.
    private static let memory: UInt64 = 256 << 20

    init() throws(DecompressionFault) {
        unsafe stream = .allocate(capacity: 1)
        unsafe stream.initialize(to: clzma_stream())
        try beginMember()
    }

    deinit {
        unsafe lzma_end(stream)
        unsafe stream.deallocate()
    }

    func beginMember() throws(DecompressionFault) {
        // On a stream that was used before it takes the old memory again.
        if unsafe lzma_stream_decoder(stream, Self.memory, 0) != LZMA_OK { throw .memory }
    }

    func advance(
        _ input: UnsafeRawBufferPointer, into output: UnsafeMutableRawBufferPointer
    ) throws(DecompressionFault) -> Advance {
        // SAFETY: liblzma reads and writes only inside the lent buffers.
        unsafe stream.pointee.next_in = input.baseAddress?.assumingMemoryBound(to: UInt8.self)
        unsafe stream.pointee.avail_in = input.count
        unsafe stream.pointee.next_out = output.baseAddress?.assumingMemoryBound(to: UInt8.self)
        unsafe stream.pointee.avail_out = output.count
        let result = unsafe lzma_code(stream, LZMA_RUN)
        switch result {
        case LZMA_OK, LZMA_STREAM_END, LZMA_BUF_ERROR: break
        case LZMA_MEM_ERROR, LZMA_MEMLIMIT_ERROR: throw .memory
        default: throw .corrupt
        }
        return unsafe Advance(
            taken: input.count - stream.pointee.avail_in, made: output.count - stream.pointee.avail_out,
            endsMember: result == LZMA_STREAM_END)
    }
}
