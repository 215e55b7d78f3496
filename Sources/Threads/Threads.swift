internal import CSystem

/// Threads that do the same thing until it is done.
public enum Threads {
    /// How many processors the system has online.
    public static var processors: Int { max(1, Int(csystem_processors())) }

    /// Runs `body` in `count` threads, the caller's among them, and comes back when all have ended. Where the system has
    /// no more threads to give, the others do the work.
    public static func run(_ count: Int, _ body: @escaping @Sendable () -> Void) {
        let others = (1..<max(1, count)).compactMap { _ in Thread(body) }
        body()
        for thread in others { thread.join() }
    }
}

/// A thread of the system, which whoever started it has to wait for.
@safe private struct Thread {
    private let thread: OpaquePointer

    private final class Body: Sendable {
        let run: @Sendable () -> Void
        init(_ run: @escaping @Sendable () -> Void) { self.run = run }
    }

    /// Nil where the system has none to give.
    init?(_ body: @escaping @Sendable () -> Void) {
        let subject = unsafe Unmanaged.passRetained(Body(body))
        let thread = unsafe csystem_thread_start(
            { subject in
                // SAFETY: the subject is the body that was retained for this one call.
                unsafe Unmanaged<Body>.fromOpaque(subject!).takeRetainedValue().run()
            }, subject.toOpaque())
        guard let thread = unsafe thread else {
            unsafe subject.release()
            return nil
        }
        unsafe self.thread = thread
    }

    func join() { unsafe csystem_thread_join(thread) }
}
