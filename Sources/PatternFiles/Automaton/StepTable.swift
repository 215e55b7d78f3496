/// The steps that a recogniser has worked out: an open hash table of states and kinds of signs, a word of eight bytes each,
/// so that what is followed most stays in the processor's own memory.
struct StepTable: Sendable {
    struct Step: Sendable {
        /// `dead` where nothing goes on.
        let next: Int32
        /// The patterns that end with this step, as bits.
        let ended: UInt64
    }

    /// The number of the state from which nothing goes on.
    static let dead: Int32 = 0
    /// States and kinds have smaller numbers.
    static let most = 1 << 16

    /// State and kind in the upper half; in the lower one 0 where the slot is free, twice the next state plus two, or
    /// twice the step's place in `steps` plus one.
    private var slots = [UInt64](repeating: 0, count: 1 << 10)
    private var shift: UInt32 = 22
    private(set) var count = 0
    /// Those with which patterns end.
    private var steps: [Step] = []

    @inline(__always)
    subscript(state: Int32, kind: Int) -> Step? {
        let key = StepTable.key(state, kind)
        var index = place(of: key)
        while true {
            let slot = slots[index]
            let entry = UInt32(truncatingIfNeeded: slot)
            if entry == 0 { return nil }
            if UInt32(truncatingIfNeeded: slot >> 32) == key {
                if entry & 1 != 0 { return steps[Int(entry >> 1)] }
                return Step(next: Int32(entry >> 1) - 1, ended: 0)
            }
            index = (index + 1) & (slots.count - 1)
        }
    }

    mutating func insert(_ step: Step, _ state: Int32, _ kind: Int) {
        if count * 2 >= slots.count { grow() }
        var entry = UInt32(step.next + 1) << 1
        if step.ended != 0 {
            entry = UInt32(steps.count) << 1 | 1
            steps.append(step)
        }
        put(UInt64(StepTable.key(state, kind)) << 32 | UInt64(entry))
        count += 1
    }

    private mutating func put(_ slot: UInt64) {
        var index = place(of: UInt32(truncatingIfNeeded: slot >> 32))
        while slots[index] != 0 { index = (index + 1) & (slots.count - 1) }
        slots[index] = slot
    }

    private mutating func grow() {
        let old = slots
        slots = Array(repeating: 0, count: old.count * 4)
        shift -= 2
        for slot in old where slot != 0 { put(slot) }
    }

    @inline(__always)
    private static func key(_ state: Int32, _ kind: Int) -> UInt32 {
        UInt32(truncatingIfNeeded: state) << 16 | UInt32(truncatingIfNeeded: kind)
    }

    @inline(__always)
    private func place(of key: UInt32) -> Int { Int((key &* 0x9E37_79B1) >> shift) }
}
