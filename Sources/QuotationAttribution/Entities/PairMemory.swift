internal import Synchronization

/// What was worked out for pairs of numbers, by whichever thread came first.
final class PairMemory: Sendable {
    /// When more are known, all are forgotten.
    private static let most = 1 << 16

    private let answers = Mutex<[UInt64: UInt8]>([:])

    /// - Parameter work: gives the answer, the same every time.
    func answer(_ first: Int, _ second: Int, _ work: () -> UInt8) -> UInt8 {
        let key = UInt64(UInt32(truncatingIfNeeded: first)) << 32 | UInt64(UInt32(truncatingIfNeeded: second))
        if let known = answers.withLock({ $0[key] }) { return known }
        let answer = work()
        answers.withLock {
            if $0.count >= Self.most { $0.removeAll() }
            $0[key] = answer
        }
        return answer
    }
}
