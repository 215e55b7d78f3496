public import Files

/// A stream as its plain bytes: as they are, or decompressed where its first bytes say that it is compressed. A file of
/// several members, as compressors that run in parallel or append write them, is their contents one after the other.
@safe public final class DecompressedStream: ByteSource {
    private let source: any ByteSource
    private let input: UnsafeMutableRawBufferPointer
    /// What of `input` is filled and not taken yet.
    private var waiting = 0..<0
    private var state = State.unknown
    private var sourceHasEnded = false

    private enum State {
        /// Nothing was read yet.
        case unknown
        case plain
        case inMember(CompressionFormat, any Decompressor)
        case betweenMembers(CompressionFormat, any Decompressor)
        case ended
    }

    /// - Parameter source: read from its beginning, when the first bytes are asked for.
    public init(_ source: any ByteSource) {
        self.source = source
        unsafe input = .allocate(byteCount: 1 << 16, alignment: 16)
    }

    deinit { unsafe input.deallocate() }

    /// The source's.
    public var path: FilePath { source.path }
    /// How many of the source's bytes were taken, as they lie there.
    public var position: Int { source.position - waiting.count }
    /// Whether the source has to be waited for.
    public var wouldWait: Bool { waiting.isEmpty && !sourceHasEnded && source.wouldWait }

    /// - Throws: `FileError` also where the compressed data are broken or end too early; all that could be
    ///   decompressed was handed out before.
    public func read(into buffer: UnsafeMutableRawBufferPointer) throws(FileError) -> Int {
        while true {
            switch state {
            case .unknown:
                try gatherHead()
                state = try format().map(opened) ?? .plain
            case .plain:
                if waiting.isEmpty { return unsafe try source.read(into: buffer) }
                return unsafe handOut(into: buffer)
            case .inMember(let format, let decompressor):
                if waiting.isEmpty { try refill() }
                let step = unsafe try advance(decompressor, into: buffer)
                if step.endsMember { state = .betweenMembers(format, decompressor) }
                if step.made > 0 { return step.made }
                if !step.endsMember, step.taken == 0, sourceHasEnded { throw failure(.cutShort) }
            case .betweenMembers(let expected, let decompressor):
                try gatherHead()
                dropPadding()
                if waiting.isEmpty, !sourceHasEnded { continue }
                state = try next(expected, decompressor)
            case .ended:
                return 0
            }
        }
    }

    private func opened(_ format: CompressionFormat) throws(FileError) -> State {
        do throws(DecompressionFault) {
            return .inMember(format, try format.decompressor())
        } catch {
            throw failure(.greedy)
        }
    }

    private func next(_ expected: CompressionFormat, _ decompressor: any Decompressor) throws(FileError) -> State {
        if waiting.isEmpty { return .ended }
        guard format() == expected else { throw failure(waiting.count < 4 ? .cutShort : .corrupt) }
        do throws(DecompressionFault) {
            try decompressor.beginMember()
        } catch {
            throw failure(.greedy)
        }
        return .inMember(expected, decompressor)
    }

    private func advance(
        _ decompressor: any Decompressor, into buffer: UnsafeMutableRawBufferPointer
    ) throws(FileError) -> Advance {
        do throws(DecompressionFault) {
            let lent = unsafe UnsafeRawBufferPointer(rebasing: input[waiting])
            let step = unsafe try decompressor.advance(lent, into: buffer)
            waiting = waiting.lowerBound + step.taken..<waiting.upperBound
            return step
        } catch {
            state = .ended
            throw failure(error == .memory ? .greedy : .corrupt)
        }
    }

    private func failure(_ act: FileError.Act) -> FileError {
        state = .ended
        return FileError(path: path, act: act, number: 0)
    }
}

// What was read and not taken.
extension DecompressedStream {
    private func format() -> CompressionFormat? {
        unsafe CompressionFormat(head: input[waiting])
    }

    /// Reads until the bytes that tell a format are there, or the end.
    private func gatherHead() throws(FileError) {
        while waiting.count < CompressionFormat.headLength, !sourceHasEnded { try refill() }
    }

    private func refill() throws(FileError) {
        if sourceHasEnded { return }
        if waiting.lowerBound > 0 {
            // SAFETY: both places lie in the buffer; memmove allows them to overlap.
            unsafe UnsafeMutableRawBufferPointer(rebasing: input[..<waiting.count])
                .copyMemory(from: UnsafeRawBufferPointer(rebasing: input[waiting]))
            waiting = 0..<waiting.count
        }
        let free = unsafe UnsafeMutableRawBufferPointer(rebasing: input[waiting.upperBound...])
        let count = unsafe try source.read(into: free)
        if count == 0 { sourceHasEnded = true }
        waiting = 0..<waiting.upperBound + count
    }

    private func handOut(into buffer: UnsafeMutableRawBufferPointer) -> Int {
        let count = min(buffer.count, waiting.count)
        let taken = waiting.lowerBound..<waiting.lowerBound + count
        unsafe buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: input[taken]))
        waiting = taken.upperBound..<waiting.upperBound
        return count
    }

    /// Zeros that fill the last block of a tape, or that xz counts by fours.
    private func dropPadding() {
        let rest = unsafe input[waiting].drop(while: { $0 == 0 }).count
        waiting = waiting.upperBound - rest..<waiting.upperBound
    }
}
