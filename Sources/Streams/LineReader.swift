public import Files

/// Cuts a stream into batches of whole lines, each as large as one read, or as large as one line needs.
public final class LineReader {
    /// In bytes: what a batch holds where lines are short.
    static let usual = 1 << 17
    /// In bytes: the least that one call of the system is worth.
    private static let least = 1 << 15

    private let source: any ByteSource
    private let longest: Int
    /// The beginning of a line whose end was not read yet.
    private var rest: [UInt8] = []
    private var nextLine = 1
    private var hasEnded = false
    /// Whether the rest of a line that is too long is still to be passed over.
    private var isSkipping = false

    /// - Parameter longest: in bytes; a longer line is left out, and the batch before it says so.
    public init(_ source: any ByteSource, longest: Int) {
        self.source = source
        self.longest = longest
    }

    /// Whether nothing is there to be read yet.
    public var wouldWait: Bool { !hasEnded && source.wouldWait }
    /// How many bytes of the file were taken so far.
    public var position: Int { source.position }

    /// Fills the batch with what stands next; it may be that there are no lines but an ending only.
    /// - Returns: false at the end, and then nothing is in the batch.
    public func read(into batch: inout LineBatch) -> Bool {
        batch.buffer.empty(keeping: Self.usual * 4)
        batch.ending = nil
        batch.firstLine = nextLine
        if hasEnded { return false }
        do throws(FileError) {
            try gather(&batch)
        } catch {
            hasEnded = true
            cut(&batch)
            rest = []
            batch.ending = .failure(error)
        }
        let count = batch.buffer.count
        nextLine += LineFeed.count(in: batch.buffer.bytes.span, to: count)
        if count > 0, batch.buffer.bytes[count - 1] != UInt8(ascii: "\n") { nextLine += 1 }
        batch.nextLine = nextLine
        if case .tooLong = batch.ending { nextLine += 1 }
        return count > 0 || batch.ending != nil
    }

    private func gather(_ batch: inout LineBatch) throws(FileError) {
        try skip()
        batch.buffer.append(rest)
        rest.removeAll(keepingCapacity: rest.capacity <= Self.usual)
        // Where the line that is still open begins.
        var lineStart = 0
        while true {
            let from = batch.buffer.count
            if try fill(&batch.buffer) == 0 {
                hasEnded = true
                return
            }
            let end = batch.buffer.count
            if let last = LineFeed.last(in: batch.buffer.bytes.span, from: from, to: end) { lineStart = last + 1 }
            if end - lineStart > longest {
                batch.buffer.cut(to: lineStart)
                batch.ending = .tooLong
                isSkipping = true
                return
            }
            if lineStart > 0, end >= Self.usual - Self.least || source.wouldWait { return cut(&batch) }
        }
    }

    private func fill(_ buffer: inout ByteBuffer) throws(FileError) -> Int {
        try buffer.fill(max(Self.usual - buffer.count, Self.least), from: source)
    }

    /// Leaves whole lines in the batch and keeps what stands behind them.
    private func cut(_ batch: inout LineBatch) {
        let count = batch.buffer.count
        let end = (LineFeed.last(in: batch.buffer.bytes.span, from: 0, to: count) ?? -1) + 1
        rest.append(contentsOf: batch.buffer.bytes[end..<count])
        batch.buffer.cut(to: end)
    }

    /// Passes over the rest of a line that is too long.
    private func skip() throws(FileError) {
        var passed = ByteBuffer()
        while isSkipping {
            passed.cut(to: 0)
            if try fill(&passed) == 0 {
                isSkipping = false
            } else if let end = LineFeed.first(in: passed.bytes.span, from: 0, to: passed.count) {
                isSkipping = false
                rest = Array(passed.bytes[end + 1..<passed.count])
            }
        }
    }
}
