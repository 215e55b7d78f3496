internal import Files
internal import PatternFiles
internal import QuotationAttribution

/// `quidit extract`: documents in, one answer each, in the order of the input.
struct ExtractCommand {
    private let options: ExtractOptions

    init(_ arguments: Arguments) throws(UsageError) {
        options = try ExtractOptions(arguments)
    }

    func run() throws -> ExitCode {
        let library = try options.patterns.library()
        let extraction = Extraction(
            decoder: DocumentDecoder(encoding: options.encoding),
            attributor: QuotationAttributor(library: library),
            writer: JSONWriter(
                layout: options.layout, offsets: options.offsets, context: options.context,
                engine: EngineStamp(version: Quidit.version, patterns: library.hash)))
        let place = options.output.flatMap { try? FileStatus(of: $0) }
        let documents = InputDocuments(options.inputs, leavingOut: place?.kind == .regular ? place?.identity : nil)
        let target = try OutputTarget(options.output)
        var tally = Tally()
        var lines: [UInt8] = []
        for document in documents {
            lines.removeAll(keepingCapacity: true)
            let answer = extraction.answer(to: document, appendingTo: &lines)
            try target.output.write(lines)
            tally.add(answer)
            report(answer, patterns: library.hash)
        }
        try target.finish()
        return exitCode(tally)
    }

    private func report(_ answer: Answer, patterns hash: String) {
        let name = answer.name == InputDocuments.standardInput.text ? "standard input" : answer.name
        switch answer.result {
        case .failure(let failure):
            Message.say(name, failure.message)
        case .success(let success):
            if options.isVerbose {
                Message.say(name, "\(success.encoding.title), plain text; patterns \(hash) (\(options.patterns.name))")
            }
            if success.encoding == .windows1252, options.encoding == nil {
                Message.say(name, "is not UTF-8 and was read as Windows-1252; --encoding says otherwise")
            } else if success.isRepaired {
                Message.say(name, "is broken UTF-16 and was repaired with U+FFFD; look at its warnings")
            }
        }
    }

    private func exitCode(_ tally: Tally) -> ExitCode {
        if tally.faults > 0 { return .fault }
        if tally.failures > 0, !options.errorsAreOK { return .incomplete }
        if tally.quotes == 0, options.failsIfNone { return .incomplete }
        return .done
    }
}
