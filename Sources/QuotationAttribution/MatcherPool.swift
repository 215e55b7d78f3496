internal import PCRE
internal import Synchronization

/// The matchers that nobody uses at the moment: as many as there were ever threads at once, for any number of documents.
final class MatcherPool: Sendable {
    // SAFETY: a matcher is in the pool or with the one thread that took it, never both.
    private struct Idle: @unchecked Sendable {
        let matcher: PCREMatcher
    }

    private let idle = Mutex<[Idle]>([])

    /// - Throws: `InternalFault` where there is no memory.
    func take() throws(InternalFault) -> PCREMatcher {
        if let known = idle.withLock({ $0.popLast() }) { return known.matcher }
        return try PatternMatching.matcher()
    }

    func give(back matcher: PCREMatcher) {
        let given = Idle(matcher: matcher)
        idle.withLock { $0.append(given) }
    }
}
