/// Bytes that nobody changes and that stay for as long as anything points to them: constants of the program, or a copy of
/// an array. To cut a piece out of them copies nothing.
// SAFETY: the memory is written before the value exists and never again, so any number of threads may read it; `owner`
// keeps a copy alive, and constants need no owner.
@safe public struct LastingBytes: @unchecked Sendable {
    private let base: UnsafeRawPointer?
    public let count: Int
    private let owner: Owner?

    /// A copy of `bytes`.
    public init(_ bytes: [UInt8]) {
        let owner = Owner(bytes)
        unsafe base = UnsafeRawPointer(owner.base)
        count = bytes.count
        self.owner = owner
    }

    /// - Parameter base: `count` bytes that stay as they are until the program ends.
    @unsafe public init(constant base: UnsafeRawPointer?, count: Int) {
        unsafe self.base = base
        self.count = unsafe base == nil ? 0 : count
        owner = nil
    }

    private init(base: UnsafeRawPointer?, count: Int, owner: Owner?) {
        unsafe self.base = base
        self.count = count
        self.owner = owner
    }

    /// The bytes of a range, or nil where it is not inside.
    public func piece(_ range: Range<Int>) -> LastingBytes? {
        guard range.lowerBound >= 0, range.upperBound <= count else { return nil }
        return unsafe LastingBytes(base: base.map { unsafe $0 + range.lowerBound }, count: range.count, owner: owner)
    }

    /// A copy.
    public var array: [UInt8] { unsafe withUnsafeBytes { unsafe Array($0) } }

    /// Lends the bytes for a call.
    public func withUnsafeBytes<Answer>(_ body: (UnsafeRawBufferPointer) -> Answer) -> Answer {
        defer { withExtendedLifetime(owner) {} }
        return unsafe body(UnsafeRawBufferPointer(start: base, count: count))
    }

    /// Memory that is aligned as any number wants it.
    @safe private final class Owner {
        let base: UnsafeMutableRawPointer

        init(_ bytes: [UInt8]) {
            unsafe base = UnsafeMutableRawPointer.allocate(
                byteCount: max(bytes.count, 1), alignment: TableWriter.alignment)
            unsafe bytes.withUnsafeBytes { source in
                if let start = source.baseAddress { unsafe base.copyMemory(from: start, byteCount: source.count) }
            }
        }

        deinit { unsafe base.deallocate() }
    }
}
