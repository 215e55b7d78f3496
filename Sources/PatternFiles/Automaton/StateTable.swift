import Tables

/// The states that a recogniser has met: each a set of an automaton's nodes, found again by it, all in flat arrays.
struct StateTable: Sendable {
    private(set) var nodes: Column<Int32>
    private(set) var ends: Column<Int32>
    /// The patterns that have ended when a state is reached, as bits.
    private(set) var ended: Column<UInt64>
    /// The patterns that go on.
    private(set) var alive: Column<UInt64>
    /// State and 1; 0 is free.
    private(set) var slots: Column<Int32>

    init() {
        self.init(
            nodes: Column(), ends: Column([0]), ended: Column(), alive: Column(),
            slots: Column(repeating: 0, count: 1 << 8))
    }

    init(
        nodes: Column<Int32>, ends: Column<Int32>, ended: Column<UInt64>, alive: Column<UInt64>, slots: Column<Int32>
    ) {
        self.nodes = nodes
        self.ends = ends
        self.ended = ended
        self.alive = alive
        self.slots = slots
    }

    /// Where the nodes of a state, which take a sign or ask for the next one, stand in `nodes`.
    func range(of state: Int32) -> Range<Int> { Int(ends[Int(state)])..<Int(ends[Int(state) + 1]) }

    /// The number of a state, which is added where it is new.
    /// - Parameters:
    ///   - nodes: in order.
    ///   - owners: of all nodes of the automaton, the patterns.
    mutating func number(of nodes: [Int32], ended: UInt64, owners: Column<UInt64>) -> Int32 {
        if self.ended.count * 2 >= slots.count { grow() }
        var slot = StateTable.hash(nodes, ended) & (slots.count - 1)
        while slots[slot] != 0 {
            let state = slots[slot] - 1
            if self.ended[Int(state)] == ended, self.nodes[range(of: state)].elementsEqual(nodes) { return state }
            slot = (slot + 1) & (slots.count - 1)
        }
        self.nodes.append(contentsOf: nodes)
        ends.append(Int32(truncatingIfNeeded: self.nodes.count))
        self.ended.append(ended)
        alive.append(nodes.reduce(0) { $0 | owners[Int($1)] })
        slots[slot] = Int32(truncatingIfNeeded: self.ended.count)
        return slots[slot] - 1
    }

    private mutating func grow() {
        slots = Column(repeating: 0, count: slots.count * 4)
        for state in ended.indices {
            var slot = StateTable.hash(nodes[range(of: Int32(state))], ended[state]) & (slots.count - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(state + 1)
        }
    }

    private static func hash(_ nodes: some Sequence<Int32>, _ ended: UInt64) -> Int {
        var hash = ended
        for node in nodes { hash = (hash ^ UInt64(UInt32(bitPattern: node))) &* 0x9E37_79B9_7F4A_7C15 }
        return Int(truncatingIfNeeded: hash >> 32)
    }
}
