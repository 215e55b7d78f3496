internal import Files

/// The line on a terminal that says how far long work has come: `12,345 documents, 8.1 MB/s, 2 min left`.
struct Progress {
    /// Bytes of all files together; nil where that is not known before they were read.
    private let total: Int?
    private let start = ContinuousClock.now
    private var last = ContinuousClock.now
    private var isShown = false

    /// Work that is done before has no line.
    private static let patience = Duration.seconds(1)
    private static let interval = Duration.milliseconds(250)

    init(total: Int?) {
        self.total = total
    }

    mutating func show(_ tally: Tally, position: Int) {
        let now = ContinuousClock.now
        guard now - start >= Self.patience, now - last >= Self.interval else { return }
        last = now
        isShown = true
        RunningProgram.say("\r\u{1B}[K" + Self.text(tally, position: position, of: total, after: now - start))
    }

    mutating func clear() {
        if isShown { RunningProgram.say("\r\u{1B}[K") }
        isShown = false
    }

    static func text(_ tally: Tally, position: Int, of total: Int?, after time: Duration) -> String {
        let seconds = time / .seconds(1)
        var text = "\(Figures.count(tally.documents, "document")), "
        text += "\(Figures.decimal(Double(tally.bytes) / 1e6 / seconds)) MB/s"
        guard let total, position > 0 else { return text }
        let left = seconds * Double(max(0, total - position)) / Double(position)
        return text + ", \(Figures.span(left)) left"
    }
}
