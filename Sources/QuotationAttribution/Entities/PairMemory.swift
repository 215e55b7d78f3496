internal import Synchronization

/// What was worked out for pairs of numbers, by whichever thread came first. Of two pairs that fall on one place the
/// later one is remembered.
final class PairMemory: Sendable {
    private static let bits: UInt64 = 15

    /// The pair in the upper bits, below it the answer plus one; 0 where nothing is known.
    private let entries = Mutex<[UInt64]>(Array(repeating: 0, count: 1 << Int(bits)))

    /// - Parameters:
    ///   - first: below 2^31, and so is `second`.
    ///   - work: gives the answer, 0 to 2, the same every time.
    func answer(_ first: Int, _ second: Int, _ work: () -> UInt8) -> UInt8 {
        let pair = UInt64(UInt32(truncatingIfNeeded: first)) << 31 ^ UInt64(UInt32(truncatingIfNeeded: second))
        let place = Int((pair &* 0x9E37_79B9_7F4A_7C15) >> (64 - Self.bits))
        let entry = entries.withLock { $0[place] }
        if entry >> 2 == pair, entry & 3 != 0 { return UInt8(entry & 3) - 1 }
        let answer = work()
        entries.withLock { $0[place] = pair << 2 | UInt64(answer + 1) }
        return answer
    }
}
