/// A set of word classes, by their numbers: one bit each, for a question that is asked of every word.
public struct ClassSet: Sendable, Sequence, ExpressibleByArrayLiteral {
    private var words: [UInt64] = []

    public init(_ numbers: some Sequence<Int>) {
        for number in numbers { insert(number) }
    }

    public init(arrayLiteral numbers: Int...) { self.init(numbers) }

    public var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

    @inline(__always)
    public func contains(_ number: Int) -> Bool {
        let word = number >> 6
        return word < words.count && words[word] >> UInt64(number & 63) & 1 != 0
    }

    public mutating func insert(_ number: Int) {
        let word = number >> 6
        while words.count <= word { words.append(0) }
        words[word] |= 1 << UInt64(number & 63)
    }

    public mutating func formUnion(_ other: ClassSet) {
        while words.count < other.words.count { words.append(0) }
        for index in other.words.indices { words[index] |= other.words[index] }
    }

    public func union(_ other: ClassSet) -> ClassSet {
        var union = self
        union.formUnion(other)
        return union
    }

    /// The numbers, in order.
    public func makeIterator() -> some IteratorProtocol<Int> {
        (0..<(words.count << 6)).lazy.filter { contains($0) }.makeIterator()
    }
}
