/// The signs that an automaton cannot tell apart, one number for all of a kind: some hundred kinds stand for thousands of
/// signs. A sign's kind is worked out when the sign is first met.
struct SignKinds: Sendable {
    /// The sign where a line begins or ends, and its kind.
    static let edge = 1 << 16
    static let edgeKind = 0

    private let classes: SignClasses
    /// By sign, its kind; -1 where it has not been met.
    private var kinds: [Int16]
    /// By kind, the classes that hold it: one bit each.
    private var holders: [[UInt64]] = [[]]
    private var known: [[UInt64]: Int16] = [:]

    init(_ classes: SignClasses) {
        self.classes = classes
        kinds = Array(repeating: -1, count: Self.edge + 1)
        kinds[Self.edge] = Int16(Self.edgeKind)
    }

    var count: Int { holders.count }

    /// Whether a class holds the signs of a kind; none holds the edge.
    func holds(_ signs: Int32, _ kind: Int) -> Bool {
        kind != Self.edgeKind && holders[kind][Int(signs) >> 6] >> UInt64(signs & 63) & 1 != 0
    }

    @inline(__always)
    mutating func kind(of sign: Int) -> Int {
        let kind = Int(kinds[sign])
        return kind >= 0 ? kind : meet(sign)
    }

    private mutating func meet(_ sign: Int) -> Int {
        let held = classes.all(of: UInt16(sign))
        let kind = known[held] ?? Int16(holders.count)
        if Int(kind) == holders.count {
            holders.append(held)
            known[held] = kind
        }
        kinds[sign] = kind
        return Int(kind)
    }
}
