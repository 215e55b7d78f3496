internal import Synchronization

/// Things that serve one user at a time and are worth keeping: as many as there were ever threads at once.
package final class Pool<Thing: Sendable>: Sendable {
    private let fresh: @Sendable () -> Thing
    private let idle = Mutex<[Thing]>([])

    package init(_ fresh: @escaping @Sendable () -> Thing) { self.fresh = fresh }

    /// One that has served the longest, or a fresh one.
    package var used: Thing { idle.withLock { $0.last } ?? fresh() }

    package func take() -> Thing { idle.withLock { $0.popLast() } ?? fresh() }

    package func give(back thing: Thing) { idle.withLock { $0.append(thing) } }
}
