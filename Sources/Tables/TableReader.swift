/// Reads what a `TableWriter` wrote, in the same order.
public struct TableReader {
    private let bytes: LastingBytes
    private var position = 0

    /// - Parameter bytes: a whole table, from its beginning.
    public init(_ bytes: LastingBytes) { self.bytes = bytes }

    /// The next array. Any bytes must be a value of its type.
    /// - Throws: `TableFault` where the table is over before.
    public mutating func array<Value: BitwiseCopyable>(of type: Value.Type) throws(TableFault) -> [Value] {
        let piece = try piece(size: MemoryLayout<Value>.stride)
        // SAFETY: the piece has as many whole values as fit into it, and the array has room for them.
        return unsafe piece.withUnsafeBytes { source in
            unsafe [Value](unsafeUninitializedCapacity: source.count / MemoryLayout<Value>.stride) { room, count in
                if let start = source.baseAddress, let target = room.baseAddress, source.count > 0 {
                    unsafe UnsafeMutableRawPointer(target).copyMemory(from: start, byteCount: source.count)
                }
                count = source.count / MemoryLayout<Value>.stride
            }
        }
    }

    /// The next array, where it stands.
    /// - Throws: as `array(of:)`.
    public mutating func column<Value>(of type: Value.Type) throws(TableFault) -> Column<Value> {
        Column(of: try piece(size: MemoryLayout<Value>.stride))
    }

    /// The next array of bytes, where it stands.
    public mutating func lastingBytes() throws(TableFault) -> LastingBytes { try piece(size: 1) }

    /// The next value.
    /// - Throws: as `array(of:)`.
    public mutating func value<Value: BitwiseCopyable>(of type: Value.Type) throws(TableFault) -> Value {
        guard let value = try array(of: type).first else { throw TableFault() }
        return value
    }

    /// The next text.
    /// - Throws: as `array(of:)`.
    public mutating func text() throws(TableFault) -> String {
        String(decoding: try array(of: UInt8.self), as: UTF8.self)
    }

    /// The next list of texts.
    /// - Throws: `TableFault` also where their ends are in no order.
    public mutating func texts() throws(TableFault) -> [String] {
        let ends = try array(of: UInt32.self)
        let all = try array(of: UInt8.self)
        var texts: [String] = []
        texts.reserveCapacity(ends.count)
        var start = 0
        for end in ends {
            guard start <= end, end <= all.count else { throw TableFault() }
            texts.append(String(decoding: all[start..<Int(end)], as: UTF8.self))
            start = Int(end)
        }
        return texts
    }

    private mutating func piece(size: Int) throws(TableFault) -> LastingBytes {
        guard let header = bytes.piece(position..<(position + TableWriter.alignment)) else { throw TableFault() }
        let count = unsafe header.withUnsafeBytes { unsafe $0.load(as: UInt64.self) }
        position += TableWriter.alignment
        guard let room = Int(exactly: count), room <= bytes.count / size,
            let piece = bytes.piece(position..<(position + room * size))
        else { throw TableFault() }
        position += (room * size + TableWriter.alignment - 1) & ~(TableWriter.alignment - 1)
        return piece
    }
}

/// The table is not what its reader expects.
public struct TableFault: Error, Sendable {
    /// The table ends too early, or holds what cannot be.
    public init() {}
}
