internal import QuotationAttribution

/// What `--stats` says at the end.
struct Statistics {
    let tally: Tally
    let times: StageTimes
    let engine: EngineStamp
    /// Where the patterns come from.
    let patterns: String
    let threads: Int
    let loading: Duration
    let total: Duration

    var text: String {
        let seconds = total / .seconds(1)
        let stages = [("patterns", loading)] + StageTimes.Stage.allCases.map { ("\($0)", times[$0]) }
        return """
            read        \(Figures.count(tally.documents, "document")), \(Figures.count(tally.bytes, "byte")) of text; \
            \(Figures.grouped(tally.failures)) in error
            found       \(Figures.count(tally.quotes, "quote")), \(Figures.grouped(tally.spoken)) of them somebody's words
            attributed  \(Figures.grouped(tally.attributed))
            engine      quidit \(engine.version), patterns \(engine.patterns) (\(patterns))
            time        \(Self.seconds(total)) with \(Figures.count(threads, "thread")), \
            \(Figures.decimal(Double(tally.bytes) / 1e6 / seconds)) MB/s
            stages      \(stages.map { "\($0) \(Self.seconds($1))" }.joined(separator: ", ")) (all threads added up)

            """
    }

    private static func seconds(_ duration: Duration) -> String {
        let thousandths = Int(duration / .milliseconds(1) + 0.5)
        let fraction = String(thousandths % 1000)
        return "\(thousandths / 1000).\(String(repeating: "0", count: 3 - fraction.count))\(fraction) s"
    }
}
