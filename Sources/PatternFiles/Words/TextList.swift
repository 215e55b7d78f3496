import Tables

/// Many short texts in two arrays; each becomes a string when it is asked for.
public struct TextList: RandomAccessCollection, Sendable {
    private(set) var bytes = Column<UInt8>()
    private(set) var ends: Column<Int32>

    init() { ends = Column([0]) }

    init(bytes: Column<UInt8>, ends: Column<Int32>) {
        self.bytes = bytes
        self.ends = ends
    }

    /// Always 0.
    public var startIndex: Int { 0 }
    /// Number of texts.
    public var endIndex: Int { ends.count - 1 }

    /// The text of a number, from 0.
    public subscript(number: Int) -> String { String(decoding: bytes[range(of: number)], as: UTF8.self) }

    /// Where a text stands in `bytes`.
    func range(of number: Int) -> Range<Int> { Int(ends[number])..<Int(ends[number + 1]) }

    mutating func append(_ text: some Sequence<UInt8>) {
        bytes.append(contentsOf: text)
        ends.append(Int32(truncatingIfNeeded: bytes.count))
    }
}
