internal import Files
internal import PatternFiles
internal import QuotationAttribution
internal import Threads

/// `quidit extract`: documents in, one answer each, in the order of the input.
struct ExtractCommand {
    private let options: ExtractOptions

    init(_ arguments: Arguments) throws(UsageError) {
        options = try ExtractOptions(arguments)
    }

    func run() throws -> ExitCode {
        var watch = Stopwatch(isRunning: options.givesStatistics)
        let library = try options.patterns.library()
        let attributor = QuotationAttributor(library: library)
        let loading = watch.lap()
        let engine = EngineStamp(version: Quidit.version, patterns: library.hash)
        let target = try OutputTarget(options.output)
        let output = Monitor(OrderedOutput(target, progress: progress, measures: options.givesStatistics))
        let workers = Workers(feed: Monitor(feed), output: output, measures: options.givesStatistics)
        let options = options
        workers.run(threads: threads) { Extraction(options, attributor: attributor, engine: engine) }
        let (tally, times) = try output.enter { output in
            try output.finish()
            return (output.tally, output.times)
        }
        if options.givesStatistics {
            let statistics = Statistics(
                tally: tally, times: times, engine: engine,
                patterns: options.patterns.name + (library.isFromTables ? ", from tables" : ""), threads: threads,
                loading: loading, total: loading + watch.lap())
            RunningProgram.say(statistics.text)
        }
        return exitCode(tally)
    }

    private var feed: BatchFeed {
        let place = options.output.flatMap { try? FileStatus(of: $0) }
        let paths = InputPaths(options.inputs, leavingOut: place?.kind == .regular ? place?.identity : nil)
        return BatchFeed(paths, form: options.form, longest: options.longest)
    }

    /// One file that is one document needs no more than one.
    private var threads: Int {
        if options.mayHoldRecords { return options.threads }
        let isDirectory = options.inputs.contains { (try? FileStatus(of: $0))?.kind == .directory }
        return isDirectory ? options.threads : min(options.threads, max(1, options.inputs.count))
    }

    /// Nil where no person is looking, or where the answers go to the same terminal.
    private var progress: Progress? {
        guard RunningProgram.isTerminal(.error), options.output != nil || !RunningProgram.isTerminal(.output) else {
            return nil
        }
        return Progress(total: options.holdsRecordsOnly ? InputSize.bytes(of: options.inputs) : nil)
    }

    private func exitCode(_ tally: Tally) -> ExitCode {
        if tally.faults > 0 { return .fault }
        if tally.failures > 0, !options.errorsAreOK { return .incomplete }
        if tally.written == 0, options.failsIfNone { return .incomplete }
        return .done
    }
}
