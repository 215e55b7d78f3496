internal import Files

/// Answers on their way out, in the order of the input whatever the order in which they are ready. Those that are ready
/// too early wait here; when there are many, so does whoever brings another one, and memory stays what it is.
struct OrderedOutput {
    private let target: OutputTarget
    private var progress: Progress?
    private var next = 0
    private var waiting: [Int: BatchAnswer] = [:]
    private var waitingBytes = 0
    /// Answers that were written, for whoever needs an empty one.
    private var spare: [BatchAnswer] = []
    private var watch: Stopwatch

    private(set) var tally = Tally()
    private(set) var times = StageTimes()
    /// Why nothing can be written any more.
    private(set) var failure: FileError?

    /// In bytes: what may wait to be written.
    private static let most = 4 << 20

    init(_ target: OutputTarget, progress: Progress?, measures: Bool) {
        self.target = target
        self.progress = progress
        watch = Stopwatch(isRunning: measures)
    }

    /// Whether an answer may be brought now; that of the next batch always may.
    func hasRoom(for number: Int) -> Bool { number == next || waitingBytes < Self.most || failure != nil }

    /// Takes an answer and writes all that stand next; each batch's are out before the next one is waited for.
    /// - Returns: an empty answer for the next batch.
    mutating func take(_ answer: BatchAnswer) -> BatchAnswer {
        waiting[answer.number] = answer
        waitingBytes += answer.output.count
        while failure == nil, let answer = waiting.removeValue(forKey: next) {
            next += 1
            waitingBytes -= answer.output.count
            write(answer)
        }
        var empty = spare.popLast() ?? BatchAnswer()
        empty.empty()
        return empty
    }

    private mutating func write(_ answer: BatchAnswer) {
        tally.add(answer.tally)
        times.add(answer.times)
        do throws(FileError) {
            _ = watch.lap()
            try target.output.write(answer.output)
            try target.output.flush()
            times[.output] += watch.lap()
        } catch {
            failure = error
        }
        if !answer.remarks.isEmpty { progress?.clear() }
        for remark in answer.remarks { Message.say(remark.place, remark.message) }
        progress?.show(tally, position: answer.position)
        spare.append(answer)
    }

    mutating func finish() throws(FileError) {
        progress?.clear()
        if let failure { throw failure }
        try target.finish()
    }
}
