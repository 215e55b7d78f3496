internal import CSystem

/// Something that threads share: one of them at a time enters, and may wait there for what another one changes.
@safe public final class Monitor<Shared>: @unchecked Sendable {
    // SAFETY of @unchecked: `shared` is touched only by who has entered.
    private let monitor: OpaquePointer
    private var shared: Shared

    /// - Parameter shared: what threads enter for; nobody else may keep it.
    public init(_ shared: consuming sending Shared) {
        // A lock is a few bytes: where even these cannot be had, nothing can.
        unsafe monitor = csystem_monitor_make()!
        self.shared = shared
    }

    deinit { unsafe csystem_monitor_free(monitor) }

    /// Enters; leaves when `body` is through.
    public func enter<Answer, Failure: Error>(
        _ body: (inout Shared) throws(Failure) -> Answer
    ) throws(Failure) -> Answer {
        unsafe csystem_monitor_enter(monitor)
        defer { unsafe csystem_monitor_leave(monitor) }
        return try body(&shared)
    }

    /// Enters once `condition` holds, which is asked again whenever somebody calls `wake`.
    public func enter<Answer, Failure: Error>(
        when condition: (Shared) -> Bool, _ body: (inout Shared) throws(Failure) -> Answer
    ) throws(Failure) -> Answer {
        unsafe csystem_monitor_enter(monitor)
        defer { unsafe csystem_monitor_leave(monitor) }
        while !condition(shared) { unsafe csystem_monitor_wait(monitor) }
        return try body(&shared)
    }

    /// Lets all who wait ask again.
    public func wake() { unsafe csystem_monitor_wake(monitor) }
}
