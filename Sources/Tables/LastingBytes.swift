/// Bytes that nobody changes and that stay for as long as anything points to them: constants of the program, or a copy of
/// an array. To cut a piece out of them copies nothing.
// SAFETY: the memory is written before the value exists and never again, so any number of threads may read it; `room`
// keeps a copy alive, and constants need none.
@safe public struct LastingBytes: @unchecked Sendable {
    let base: UnsafeRawPointer?
    /// Number of bytes.
    public let count: Int
    /// Nil for constants.
    let room: Room?

    /// A copy of `bytes`.
    public init(_ bytes: [UInt8]) {
        let room = Room(size: bytes.count)
        unsafe bytes.withUnsafeBytes { source in
            if let start = source.baseAddress { unsafe room.start.copyMemory(from: start, byteCount: source.count) }
        }
        unsafe base = UnsafeRawPointer(room.start)
        count = bytes.count
        self.room = room
    }

    /// - Parameter base: `count` bytes that stay as they are until the program ends.
    @unsafe public init(constant base: UnsafeRawPointer?, count: Int) {
        unsafe self.base = base
        self.count = unsafe base == nil ? 0 : count
        room = nil
    }

    private init(base: UnsafeRawPointer?, count: Int, room: Room?) {
        unsafe self.base = base
        self.count = count
        self.room = room
    }

    /// The bytes of a range, or nil where it is not inside.
    public func piece(_ range: Range<Int>) -> LastingBytes? {
        guard range.lowerBound >= 0, range.upperBound <= count else { return nil }
        return unsafe LastingBytes(base: base.map { unsafe $0 + range.lowerBound }, count: range.count, room: room)
    }

    /// A copy.
    public var array: [UInt8] { unsafe withUnsafeBytes { unsafe Array($0) } }

    /// Lends the bytes for a call.
    public func withUnsafeBytes<Answer>(_ body: (UnsafeRawBufferPointer) -> Answer) -> Answer {
        defer { withExtendedLifetime(room) {} }
        return unsafe body(UnsafeRawBufferPointer(start: base, count: count))
    }
}
