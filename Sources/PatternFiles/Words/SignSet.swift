/// A set of signs: one bit each, for a question that is asked of every sign of a line.
public struct SignSet: Sendable, Equatable, ExpressibleByArrayLiteral {
    private var words: [UInt64] = []

    /// - Parameter signs: in any order.
    public init(_ signs: some Sequence<UInt16>) {
        for sign in signs { insert(sign) }
    }

    /// A set written as a list of signs.
    public init(arrayLiteral signs: UInt16...) { self.init(signs) }

    /// Whether it has no sign.
    public var isEmpty: Bool { words.isEmpty }

    /// Whether a sign is in it.
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
