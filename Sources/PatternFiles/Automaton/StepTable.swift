/// The steps that a recogniser has worked out: a hash table of state and sign, open, in three flat arrays.
struct StepTable: Sendable {
    /// The sign where a line begins or ends.
    static let edge = 1 << 16

    struct Step: Sendable {
        /// -1 where nothing goes on.
        let next: Int32
        /// The patterns that end with this step, as bits.
        let ended: UInt64
    }

    private var keys: [UInt64]
    private var steps: [Step]
    private var mask: Int
    private(set) var count = 0

    init() {
        keys = Array(repeating: .max, count: 1 << 10)
        steps = Array(repeating: Step(next: -1, ended: 0), count: 1 << 10)
        mask = 1 << 10 - 1
    }

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
        let (oldKeys, oldSteps) = (keys, steps)
        keys = Array(repeating: .max, count: oldKeys.count * 4)
        steps = Array(repeating: Step(next: -1, ended: 0), count: oldKeys.count * 4)
        mask = keys.count - 1
        for index in oldKeys.indices where oldKeys[index] != .max { place(oldSteps[index], oldKeys[index]) }
    }

    private static func key(_ state: Int32, _ sign: Int) -> UInt64 { UInt64(UInt32(state)) << 17 | UInt64(sign) }

    private static func slot(of key: UInt64) -> Int { Int(truncatingIfNeeded: key &* 0x9E37_79B9_7F4A_7C15 >> 32) }
}
