internal import Evaluation
internal import Files
internal import PatternFiles
internal import QuotationAttribution

/// `quidit evaluate`: the engine's answers, or another system's, held against annotated texts.
struct EvaluateCommand {
    private let options: EvaluateOptions

    init(_ arguments: Arguments) throws(UsageError) {
        options = try EvaluateOptions(arguments)
    }

    func run() throws -> ExitCode {
        do {
            return try evaluate()
        } catch let error as GoldUnusable {
            for mistake in error.mistakes { Message.say(mistake.place, mistake.message) }
            return .incomplete
        } catch let error as DocumentFault {
            Message.say(error.place, error.failure.message)
            return .fault
        }
    }

    private func evaluate() throws -> ExitCode {
        let old = try options.against.map(Self.earlier)
        let gold = try GoldFolder(at: options.gold)
        try refuseForeign(old, gold)
        try OutputTarget.refuse(options.output, overwriting: gold.files + [options.system].compactMap { $0 })
        let scored = try scored(gold)
        let evaluation = Evaluation(of: scored.run, against: gold.documents)
        for doubt in options.filter.doubts(about: [evaluation, old].compactMap { $0 }) {
            Message.say(doubt.subject, doubt.message)
        }
        let report = Report(on: evaluation, resampling: options.bootstrap)
        let comparison = old.map { Comparison(of: evaluation, against: $0, resampling: options.bootstrap) }
        let target = try OutputTarget(options.output)
        if options.isJSON {
            let writer = EvaluationWriter(engine: scored.engine.map { ($0.version, $0.patterns) })
            try target.output.write(writer.json(evaluation, report, comparison) + "\n")
        } else {
            let text = EvaluationText(options: options, gold: gold.documents, name: scored.name)
            try target.output.write(text.text(of: evaluation, report, comparison))
        }
        try target.finish()
        return .done
    }

    /// An earlier evaluation of other documents has nothing to be compared.
    private func refuseForeign(_ old: Evaluation?, _ gold: GoldFolder) throws(UsageError) {
        guard let old, let path = options.against,
            Set(old.documents).isDisjoint(with: gold.entries.map(\.document.id))
        else { return }
        throw UsageError(
            path.text,
            "has none of the documents of \(options.gold.text); name an evaluation of the same annotations")
    }

    /// What is scored, and who answered.
    private struct Scored {
        let run: Run
        let name: String
        var engine: EngineStamp?
    }

    /// A document that the engine cannot answer for a fault of our own: figures without it would be of other texts.
    private struct DocumentFault: Error {
        let place: String
        let failure: DocumentFailure
    }

    private func scored(_ gold: GoldFolder) throws -> Scored {
        if let system = options.system { return try Self.recorded(system, gold) }
        let library = try options.patterns.library()
        let stamp = EngineStamp(version: Quidit.version, patterns: library.hash)
        let lines = try Self.answers(to: gold, QuotationAttributor(library: library), stamp)
        let name = "quidit \(stamp.version), patterns \(stamp.patterns) (\(options.patterns.name))"
        return Scored(run: try Self.run(lines, path: "quidit extract", gold), name: name, engine: stamp)
    }

    /// The engine's answers as it writes them: what is measured is what its users read.
    private static func answers(
        to gold: GoldFolder, _ attributor: QuotationAttributor, _ stamp: EngineStamp
    ) throws -> [UInt8] {
        let writer = JSONWriter(layout: .quote, engine: stamp)
        var lines: [UInt8] = []
        for entry in gold.entries {
            do throws(InternalFault) {
                let document = Document(name: entry.path.text, checked: entry.text)
                writer.append(try attributor.analysis(of: document), to: &lines)
            } catch {
                throw DocumentFault(place: entry.path.text, failure: DocumentFailure(of: error))
            }
        }
        return lines
    }

    private static func recorded(_ system: FilePath, _ gold: GoldFolder) throws -> Scored {
        let lines = try bytes(of: system)
        let run = try run(lines, path: system.text, gold)
        if run.quotes.isEmpty {
            Message.say(system.text, "has no quote of an annotated document; its document must be the text's name")
        } else if let first = run.strangers.min() {
            let count = run.strangers.count
            let others = count == 1 ? "" : " and \(count - 1) other document\(count == 2 ? "" : "s")"
            Message.say(system.text, "has quotes of \(first)\(others), not annotated here; they were left out")
        }
        return Scored(run: run, name: system.text)
    }

    private static func run(_ lines: [UInt8], path: String, _ gold: GoldFolder) throws -> Run {
        do throws(RecordMistakes) {
            return try Run(lines: lines, path: path, of: gold.documents)
        } catch {
            throw GoldUnusable(error)
        }
    }

    private static func earlier(_ path: FilePath) throws -> Evaluation {
        let file = try bytes(of: path)
        do throws(RecordMistake) {
            return try Evaluation(reading: file, path: path.text)
        } catch {
            throw GoldUnusable([GoldUnusable.Mistake(error)])
        }
    }

    /// A file that an option names; `-` is standard input.
    private static func bytes(of path: FilePath) throws(UsageError) -> [UInt8] {
        do throws(FileError) {
            return try DocumentFile.bytes(at: path, upTo: .max)
        } catch {
            throw UsageError(path.text, Advice.message(for: error))
        }
    }
}
