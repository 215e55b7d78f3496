internal import CZstd

/// Frames of zstd, by its own library. One whose window is larger than 128 MiB (`zstd --long=28` and more) is refused,
/// as the zstd tool does.
@safe final class ZstdDecompressor: Decompressor {
    private let context: OpaquePointer

    init() throws(DecompressionFault) {
        guard let context = unsafe ZSTD_createDStream() else { throw .memory }
        unsafe self.context = context
    }

    deinit { unsafe ZSTD_freeDStream(context) }

    func beginMember() throws(DecompressionFault) {
        unsafe ZSTD_initDStream(context)
    }

    func advance(
        _ input: UnsafeRawBufferPointer, into output: UnsafeMutableRawBufferPointer
    ) throws(DecompressionFault) -> Advance {
        // SAFETY: zstd reads and writes only inside the lent buffers.
        var source = unsafe ZSTD_inBuffer(src: input.baseAddress, size: input.count, pos: 0)
        var target = unsafe ZSTD_outBuffer(dst: output.baseAddress, size: output.count, pos: 0)
        let result = unsafe ZSTD_decompressStream(context, &target, &source)
        if ZSTD_isError(result) != 0 {
            let code = ZSTD_getErrorCode(result)
            let isGreedy = code == ZSTD_error_frameParameter_windowTooLarge || code == ZSTD_error_memory_allocation
            throw isGreedy ? .memory : .corrupt
        }
        return unsafe Advance(taken: source.pos, made: target.pos, endsMember: result == 0)
    }
}
