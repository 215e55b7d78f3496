internal import CSystem

/// The C library's way to fail.
enum System {
    /// Why the last call failed.
    static var errorNumber: Int32 { csystem_errno() }

    /// The system's words for an error number.
    static func words(for number: Int32) -> String {
        // SAFETY: strerror gives a NUL-terminated text that stays until the next call in this thread; it is copied.
        unsafe strerror(number).map { unsafe String(cString: $0) } ?? "error \(number)"
    }

    /// Calls again for as long as a signal interrupts; nil where the call failed.
    static func retrying<Count: SignedInteger>(_ call: () -> Count) -> Count? {
        while true {
            let result = call()
            if result >= 0 { return result }
            if errorNumber != EINTR { return nil }
        }
    }
}
