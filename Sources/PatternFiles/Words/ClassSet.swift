/// A set of word classes, by their numbers: one bit each, for a question that is asked of every word.
public struct ClassSet: Sendable, Sequence, ExpressibleByArrayLiteral {
    private var words: [UInt64] = []

    /// - Parameter numbers: indices into `Vocabulary.classes`, in any order.
    public init(_ numbers: some Sequence<Int>) {
        for number in numbers { insert(number) }
    }

    /// A set written as a list of numbers.
    public init(arrayLiteral numbers: Int...) { self.init(numbers) }

    /// Whether it has no class.
    public var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

    /// Whether a class is in it; of a number that was never inserted no.
    @inline(__always)
    public func contains(_ number: Int) -> Bool {
        let word = number >> 6
        return word < words.count && words[word] >> UInt64(number & 63) & 1 != 0
    }

    /// - Parameter number: an index into `Vocabulary.classes`, 0 or more.
    public mutating func insert(_ number: Int) {
        let word = number >> 6
        while words.count <= word { words.append(0) }
        words[word] |= 1 << UInt64(number & 63)
    }

    /// Takes in all classes of another set.
    public mutating func formUnion(_ other: ClassSet) {
        while words.count < other.words.count { words.append(0) }
        for index in other.words.indices { words[index] |= other.words[index] }
    }

    /// The classes of both.
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
