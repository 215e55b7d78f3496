/// How long each stage of the work took, all threads added up.
struct StageTimes: Sendable {
    enum Stage: Int, CaseIterable, Sendable {
        /// Files and their decompression.
        case reading
        /// Bytes into documents.
        case decoding
        /// The engine.
        case attributing
        /// Answers into JSON.
        case writing
        /// JSON to where it goes.
        case output
    }

    private var durations = [Duration](repeating: .zero, count: Stage.allCases.count)

    subscript(stage: Stage) -> Duration {
        get { durations[stage.rawValue] }
        set { durations[stage.rawValue] = newValue }
    }

    mutating func add(_ other: StageTimes) {
        for stage in Stage.allCases { self[stage] += other[stage] }
    }
}

/// Gives the time since it was asked last; where nobody wants to know, no clock is asked.
struct Stopwatch: Sendable {
    private var last: ContinuousClock.Instant?

    init(isRunning: Bool) {
        last = isRunning ? .now : nil
    }

    mutating func lap() -> Duration {
        guard let last else { return .zero }
        let now = ContinuousClock.now
        self.last = now
        return now - last
    }
}
