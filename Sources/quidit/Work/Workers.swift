internal import Files
internal import Threads

/// Threads that each take a batch, work on it and bring the answer, until there is none.
struct Workers: Sendable {
    let feed: Monitor<BatchFeed>
    let output: Monitor<OrderedOutput>
    let measures: Bool

    /// - Parameter extraction: makes what each thread has for itself.
    func run(threads: Int, _ extraction: @escaping @Sendable () -> Extraction) {
        Threads.run(threads) {
            var extraction = extraction()
            var batch = Batch()
            var answer = BatchAnswer()
            while take(&batch, &answer) {
                extraction.work(batch, into: &answer)
                if !bring(&answer) { break }
            }
        }
    }

    private func take(_ batch: inout Batch, _ answer: inout BatchAnswer) -> Bool {
        feed.enter { feed in
            var watch = Stopwatch(isRunning: measures)
            let isTaken = feed.next(into: &batch)
            answer.times[.reading] += watch.lap()
            return isTaken
        }
    }

    /// - Returns: false where the output has failed, and nobody need go on.
    private func bring(_ answer: inout BatchAnswer) -> Bool {
        let number = answer.number
        let hasFailed = output.enter(
            when: { $0.hasRoom(for: number) },
            { output in
                answer = output.take(answer)
                return output.failure != nil
            })
        output.wake()
        if hasFailed { feed.enter { $0.stop() } }
        return !hasFailed
    }
}
