/// A half-open range of bytes in a document: the only way the engine remembers a piece of text.
public struct TextSpan: Hashable, Sendable {
    public let start: Int
    public let end: Int

    public init(_ start: Int, _ end: Int) {
        self.start = start
        self.end = end
    }

    public var count: Int { end - start }
    var range: Range<Int> { start..<end }
    public var isEmpty: Bool { end <= start }

    /// Without those at either end for whose offset the condition holds.
    func trimmed(_ isLeftOut: (Int) -> Bool) -> TextSpan {
        var (first, last) = (start, end)
        while first < last, isLeftOut(first) { first += 1 }
        while last > first, isLeftOut(last - 1) { last -= 1 }
        return TextSpan(first, last)
    }

    public func contains(_ other: TextSpan) -> Bool { start <= other.start && other.end <= end }
    public func contains(_ offset: Int) -> Bool { start <= offset && offset < end }
    public func overlaps(_ other: TextSpan) -> Bool { start < other.end && other.start < end }
}
