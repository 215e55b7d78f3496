import Tables

/// The steps that a recogniser has worked out: a hash table of state and sign, open, in three flat arrays.
struct StepTable: Sendable {
    /// The sign where a line begins or ends.
    static let edge = 1 << 16

    /// In place of a state, where a line is first looked at.
    static let outside: Int32 = -1

    struct Step: Sendable, BitwiseCopyable {
        /// The patterns that end with this step, as bits.
        let ended: UInt64
        private let target: Int

        init(next: Int32, ended: UInt64) {
            target = Int(next)
            self.ended = ended
        }

        /// -1 where nothing goes on.
        var next: Int32 { Int32(truncatingIfNeeded: target) }
    }

    /// Free where it is the largest number.
    private(set) var keys: Column<UInt64>
    /// What each key leads to.
    private(set) var steps: Column<Step>
    private var mask: Int
    private(set) var count = 0

    /// - Parameter size: a power of 2.
    init(size: Int = 1 << 10) {
        keys = Column(repeating: .max, count: size)
        steps = Column(repeating: Step(next: -1, ended: 0), count: size)
        mask = size - 1
    }

    /// - Parameter keys: as those of a table were, and so are the others.
    init(keys: Column<UInt64>, steps: Column<Step>, count: Int) {
        self.keys = keys
        self.steps = steps
        self.count = count
        mask = keys.count - 1
    }

    @inline(__always)
    subscript(state: Int32, sign: Int) -> Step? {
        let key = StepTable.key(state, sign)
        var slot = StepTable.slot(of: key) & mask
        while keys[slot] != key {
            if keys[slot] == .max { return nil }
            slot = (slot + 1) & mask
        }
        return steps[slot]
    }

    mutating func insert(_ step: Step, _ state: Int32, _ sign: Int) {
        if count * 2 >= keys.count { grow() }
        place(step, StepTable.key(state, sign))
        count += 1
    }

    private mutating func place(_ step: Step, _ key: UInt64) {
        var slot = StepTable.slot(of: key) & mask
        while keys[slot] != .max { slot = (slot + 1) & mask }
        keys[slot] = key
        steps[slot] = step
    }

    private mutating func grow() {
        let old = self
        self = StepTable(size: old.keys.count * 4)
        count = old.count
        for index in old.keys.indices where old.keys[index] != .max {
            place(old.steps[index], old.keys[index])
        }
    }

    private static func key(_ state: Int32, _ sign: Int) -> UInt64 {
        UInt64(UInt32(bitPattern: state)) << 17 | UInt64(sign)
    }

    private static func slot(of key: UInt64) -> Int { Int(truncatingIfNeeded: key &* 0x9E37_79B9_7F4A_7C15 >> 32) }
}
