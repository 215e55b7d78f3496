/// A set of signs: one bit each, for a question that is asked of every sign of a line.
public struct SignSet: Sendable, Equatable, ExpressibleByArrayLiteral {
    private var words: [UInt64] = []

    public init(_ signs: some Sequence<UInt16>) {
        for sign in signs { insert(sign) }
    }

    public init(arrayLiteral signs: UInt16...) { self.init(signs) }

    public var isEmpty: Bool { words.isEmpty }

    public func contains(_ sign: UInt16) -> Bool {
        let word = Int(sign >> 6)
        return word < words.count && words[word] >> UInt64(sign & 63) & 1 != 0
    }

    private mutating func insert(_ sign: UInt16) {
        let word = Int(sign >> 6)
        while words.count <= word { words.append(0) }
        words[word] |= 1 << UInt64(sign & 63)
    }
}
