/// The distinct sets of (class, needs a capital) that forms have: a few hundred for tens of thousands of forms, so
/// that what depends on the set alone is worked out once for each set.
struct SignatureTable: Sendable {
    struct Member: Hashable, Comparable, Sendable {
        let wordClass: Int
        let needsCapital: Bool

        static func < (left: Member, right: Member) -> Bool {
            (left.wordClass, left.needsCapital ? 1 : 0) < (right.wordClass, right.needsCapital ? 1 : 0)
        }
    }

    /// Index 0 is the empty set, which unknown words have.
    private(set) var members: [[Member]] = [[]]
    private var numbers: [[Member]: Int] = [[]: 0]
    private var steps: [UInt64: UInt16] = [:]

    /// The index of `signature` with one more member.
    mutating func signature(_ signature: Int, adding member: Member) -> Int {
        let step = UInt64(signature) << 32 | UInt64(member.wordClass) << 1 | (member.needsCapital ? 1 : 0)
        if let known = steps[step] { return Int(known) }
        var set = members[signature]
        if !set.contains(member) {
            set.append(member)
            set.sort()
        }
        let number: Int
        if let known = numbers[set] {
            number = known
        } else {
            number = members.count
            members.append(set)
            numbers[set] = number
        }
        steps[step] = UInt16(truncatingIfNeeded: number)
        return number
    }
}
