internal import Files

/// Bytes that are filled from behind; the memory stays when they go.
public struct ByteBuffer: Sendable {
    /// What is behind `count` is nothing.
    public private(set) var bytes: [UInt8] = []
    /// Number of bytes that are filled.
    public private(set) var count = 0

    /// An empty one.
    public init() {}

    /// Keeps only the first ones.
    mutating func cut(to count: Int) { self.count = min(count, self.count) }

    /// Drops all, and also the memory where there is more of it than `most`.
    mutating func empty(keeping most: Int) {
        if bytes.count > most { bytes = [] }
        count = 0
    }

    mutating func append(_ more: [UInt8]) {
        if bytes.count < count + more.count { grow(by: more.count) }
        bytes.replaceSubrange(count..<count + more.count, with: more)
        count += more.count
    }

    /// Reads once from a source.
    /// - Parameter room: how many bytes there shall be room for at least.
    /// - Returns: how many there were; 0 at the source's end.
    mutating func fill(_ room: Int, from source: any ByteSource) throws(FileError) -> Int {
        if bytes.count < count + room { grow(by: room) }
        let from = count
        let result: Result<Int, FileError> = unsafe bytes.withUnsafeMutableBytes { buffer in
            do throws(FileError) {
                let free = unsafe UnsafeMutableRawBufferPointer(rebasing: buffer[from...])
                return .success(try unsafe source.read(into: free))
            } catch {
                return .failure(error)
            }
        }
        let filled = try result.get()
        count += filled
        return filled
    }

    /// By half at least, so that filling byte by byte costs no more than filling at once.
    private mutating func grow(by room: Int) {
        bytes.append(contentsOf: repeatElement(0, count: max(count + room - bytes.count, bytes.count / 2)))
    }

    /// The bytes without the memory behind them.
    consuming func whole() -> [UInt8] {
        bytes.removeLast(bytes.count - count)
        return bytes
    }
}
