/// A half-open range of bytes in a document: the only way the engine remembers a piece of text.
public struct TextSpan: Hashable, Sendable {
    /// The first byte.
    public let start: Int
    /// Behind the last byte.
    public let end: Int

    /// - Parameters:
    ///   - start: the first byte.
    ///   - end: behind the last byte.
    public init(_ start: Int, _ end: Int) {
        self.start = start
        self.end = end
    }

    /// Number of bytes.
    public var count: Int { end - start }
    var range: Range<Int> { start..<end }
    /// Whether it has no byte.
    public var isEmpty: Bool { end <= start }

    /// Without those at either end for whose offset the condition holds.
    func trimmed(_ isLeftOut: (Int) -> Bool) -> TextSpan {
        var (first, last) = (start, end)
        while first < last, isLeftOut(first) { first += 1 }
        while last > first, isLeftOut(last - 1) { last -= 1 }
        return TextSpan(first, last)
    }

    /// Whether another span lies in this one, or is the same.
    public func contains(_ other: TextSpan) -> Bool { start <= other.start && other.end <= end }
    /// Whether a byte lies in it.
    public func contains(_ offset: Int) -> Bool { start <= offset && offset < end }
    /// Whether both have a byte in common.
    public func overlaps(_ other: TextSpan) -> Bool { start < other.end && other.start < end }
}
