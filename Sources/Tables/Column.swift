/// An array of plain values that may also stand in memory of others, as in a table inside the program: reading it there
/// copies nothing, and the first change makes a copy of its own.
// SAFETY: `base` points to `count` values, in `room` or in constants of the program. Values are written only into a room
// that no other column has (`isOwn`), and only there is `capacity` above 0; so what several threads see is never changed.
@safe public struct Column<Value: BitwiseCopyable & Sendable>: RandomAccessCollection, @unchecked Sendable {
    @usableFromInline var base: UnsafeMutablePointer<Value>?
    @usableFromInline var length = 0
    @usableFromInline var capacity = 0
    @usableFromInline var room: Room?

    /// An empty one.
    @inlinable public init() {}

    /// The same value `count` times.
    @inlinable public init(repeating value: Value, count: Int) {
        grow(to: count)
        for _ in 0..<count { append(value) }
    }

    /// A copy of the values.
    @inlinable public init(_ values: some Collection<Value>) {
        grow(to: values.count)
        for value in values { append(value) }
    }

    /// The values that stand in `bytes`, which are aligned as the type wants it.
    init(of bytes: LastingBytes) {
        length = bytes.count / MemoryLayout<Value>.stride
        room = bytes.room
        unsafe base = UnsafeMutableRawPointer(mutating: bytes.base)?.assumingMemoryBound(to: Value.self)
    }

    /// Number of values.
    @inlinable public var count: Int { length }
    /// Always 0.
    @inlinable public var startIndex: Int { 0 }
    /// Number of values.
    @inlinable public var endIndex: Int { length }

    /// A value by its place, from 0. The first that is set in memory of others makes a copy of all.
    @inlinable public subscript(index: Int) -> Value {
        get {
            precondition(index >= 0 && index < count, "Index out of range")
            return unsafe base.unsafelyUnwrapped[index]
        }
        set { replace(index, by: newValue) }
    }

    /// Lends the values for a call; never nil.
    @inlinable public func withContiguousStorageIfAvailable<Answer>(
        _ body: (UnsafeBufferPointer<Value>) throws -> Answer
    ) rethrows -> Answer? {
        defer { withExtendedLifetime(self) {} }
        return unsafe try body(UnsafeBufferPointer(start: base, count: count))
    }

    /// Adds a value behind the others, in memory of its own.
    @inlinable public mutating func append(_ value: Value) {
        if !isOwn || count == capacity { grow(to: Swift.max(count * 2, 64)) }
        unsafe (base.unsafelyUnwrapped + count).initialize(to: value)
        length += 1
    }

    /// Adds values behind the others, in memory of its own.
    @inlinable public mutating func append(contentsOf values: some Sequence<Value>) {
        for value in values { append(value) }
    }

    /// Makes room for so many values in all, in memory of its own.
    @inlinable public mutating func reserveCapacity(_ capacity: Int) {
        if !isOwn || self.capacity < capacity { grow(to: Swift.max(capacity, count)) }
    }

    @inlinable mutating func replace(_ index: Int, by value: Value) {
        precondition(index >= 0 && index < count, "Index out of range")
        if !isOwn { grow(to: count) }
        unsafe base.unsafelyUnwrapped[index] = value
    }

    @inlinable var isOwn: Bool {
        mutating get { capacity > 0 && isKnownUniquelyReferenced(&room) }
    }

    @inlinable mutating func grow(to capacity: Int) {
        let room = Room(size: capacity * MemoryLayout<Value>.stride)
        let start = unsafe room.start.bindMemory(to: Value.self, capacity: capacity)
        if let base = unsafe base { unsafe start.initialize(from: base, count: count) }
        unsafe base = start
        self.room = room
        self.capacity = capacity
    }
}

extension Column<UInt8> {
    /// Whether a range holds the bytes of a range of an array.
    @inlinable public func holds(_ bytes: [UInt8], _ theirs: Range<Int>, at mine: Range<Int>) -> Bool {
        guard mine.count == theirs.count else { return false }
        precondition(mine.lowerBound >= 0 && mine.upperBound <= count, "Index out of range")
        precondition(theirs.lowerBound >= 0 && theirs.upperBound <= bytes.count, "Index out of range")
        // SAFETY: both ranges were checked; the column keeps its room while the loop runs.
        return unsafe bytes.withUnsafeBufferPointer { other in
            defer { withExtendedLifetime(self) {} }
            for offset in 0..<mine.count
            where unsafe base.unsafelyUnwrapped[mine.lowerBound + offset]
                != other.baseAddress.unsafelyUnwrapped[theirs.lowerBound + offset]
            {
                return false
            }
            return true
        }
    }
}
