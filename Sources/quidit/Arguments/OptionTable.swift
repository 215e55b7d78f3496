internal import Evaluation
internal import QuotationAttribution

// The one table of options: a new option is a value here and the place that asks for it.
extension Option {
    static let input = Option(
        name: "input", argument: .choice(InputForm.allCases.map(\.rawValue)),
        help: "Read each file as one text, or as JSON lines, one object a line. Default: what its name says,"
            + " .jsonl and .ndjson being JSON lines, everything else a text.",
        commands: [.extract])
    static let textField = Option(
        name: "text-field", argument: .word("FIELD"), repeats: true,
        help: "Take a record's text from this field; given several times, the first that is there counts."
            + " Default: \(RecordFields.usualTexts.joined(separator: ", ")). A dot leads into an object: meta.body.",
        commands: [.extract])
    static let idField = Option(
        name: "id-field", argument: .word("FIELD"), repeats: true,
        help: "Take a record's name from this field. Default: \(RecordFields.usualIDs.joined(separator: ", ")).",
        commands: [.extract])
    static let titleField = Option(
        name: "title-field", argument: .word("FIELD"),
        help: "Take a record's title, which helps to find names, from this field. Default:"
            + " \(RecordFields.usualTitle).",
        commands: [.extract])
    static let keep = Option(
        name: "keep", argument: .word("FIELD,…"), repeats: true,
        help: "Carry these fields of each record through, as fields.", commands: [.extract])
    static let threads = Option(
        name: "threads", argument: .number,
        help: "Work on so many documents at once. Default: the number of processors. The output is the same.",
        commands: [.extract])
    static let maxDocumentBytes = Option(
        name: "max-document-bytes", argument: .number,
        help: "Refuse longer files and records. Default: \(DocumentFile.usualLimit) (64 MiB).",
        commands: [.extract, .explain])
    static let minConfidence = Option(
        name: "min-confidence", argument: .word("P"),
        help: "Leave out quotes whose confidence is less than this, from 0 to 1, and speakers who have no other.",
        commands: [.extract])
    static let stats = Option(
        name: "stats", help: "Say at the end what was read and found, and how long it took.", commands: [.extract])
    static let format = Option(
        name: "format", argument: .choice(["json", "jsonl"]),
        help: "Write one JSON object a document (json, the default) or one line a quote (jsonl).",
        commands: [.extract])
    static let pretty = Option(
        name: "pretty", help: "Indent the JSON objects.", commands: [.extract])
    static let offsets = Option(
        name: "offsets", argument: .choice(OffsetUnit.allCases.map(\.rawValue)),
        help: "Count positions in code points (the default), in bytes or in UTF-16 units.", commands: [.extract])
    static let context = Option(
        name: "context", argument: .choice(ContextExtent.allCases.map(\.rawValue)),
        help: "Give the sentence or the paragraph around each quote.", commands: [.extract])
    static let encoding = Option(
        name: "encoding", argument: .choice(Encoding.allCases.map(\.rawValue)),
        help: "Read every document in this encoding: \(Encoding.allCases.map(\.rawValue).joined(separator: ", "))."
            + " Without it: what a byte order mark says, else UTF-8, else Windows-1252.",
        commands: [.extract, .explain])
    static let patterns = Option(
        name: "patterns", argument: .directory,
        help: "Use the patterns of this folder instead of those inside the program.",
        commands: [.extract, .explain, .evaluate, .patternsList])
    static let addPatterns = Option(
        name: "add-patterns", argument: .directory, repeats: true,
        help: "Put the names, verbs and patterns of this folder on top; may be given several times.",
        commands: [.extract, .explain, .evaluate, .patternsCheck, .patternsList])
    static let output = Option(
        name: "output", letter: "o", argument: .file,
        help: "Write to this file, which appears when it is complete.", commands: [.extract, .evaluate])
    static let errorsOK = Option(
        name: "errors-ok", help: "Exit with 0 even where documents could not be read.", commands: [.extract])
    static let failIfNone = Option(
        name: "fail-if-none", help: "Exit with 1 where no quote was written.", commands: [.extract])
    static let verbose = Option(
        name: "verbose", letter: "v",
        help: "Say for each document which encoding, form and patterns were chosen.", commands: [.extract])
    static let quote = Option(
        name: "quote", argument: .number, help: "Show this one quote, counted from 1.", commands: [.explain])
    static let explanationFormat = Option(
        name: "format", argument: .choice(["text", "json"]),
        help: "Write for a person (text, the default), or one object a document, on one line (json).",
        commands: [.explain])
    static let system = Option(
        name: "system", argument: .file,
        help:
            "Score this run, lines of quidit extract or of any system with the same keys, instead of running the engine.",
        commands: [.evaluate])
    static let evaluationFormat = Option(
        name: "format", argument: .choice(["text", "json"]),
        help: "Write tables for a person (text, the default) or one object with every figure and judgement (json).",
        commands: [.evaluate])
    static let by = Option(
        name: "by", argument: .choice(EvaluateOptions.TableName.allCases.map(\.rawValue)), repeats: true,
        help: "Show only this table: \(EvaluateOptions.TableName.allCases.map(\.rawValue).joined(separator: ", "))."
            + " May be given several times.",
        commands: [.evaluate])
    static let errors = Option(
        name: "errors", argument: .number,
        help: "Show so many wrong answers with the words around, drawn at random by the seed.", commands: [.evaluate])
    static let how = Option(
        name: "how", argument: .word("HOW"),
        help:
            "Of errors and changes show those where a reader finds the speaker in this way (name, nominal, pronoun …).",
        commands: [.evaluate])
    static let pattern = Option(
        name: "pattern", argument: .word("NAME"),
        help: "Of errors and changes show those of this pattern or sieve.", commands: [.evaluate])
    static let mistake = Option(
        name: "mistake",
        argument: .choice(Judgement.Verdict.allCases.filter { $0 != .right }.map(\.rawValue)),
        help: "Of errors and changes show those of this kind: "
            + Judgement.Verdict.allCases.filter { $0 != .right }.map(\.rawValue).joined(separator: ", ") + ".",
        commands: [.evaluate])
    static let document = Option(
        name: "document", argument: .word("ID"), help: "Of errors and changes show those of this document.",
        commands: [.evaluate])
    static let around = Option(
        name: "around", argument: .number, help: "Show so many characters before a quote (160).",
        commands: [.evaluate])
    static let against = Option(
        name: "against", argument: .file,
        help: "Say what was gained and lost since this evaluation, written with --format json.",
        commands: [.evaluate])
    static let resamples = Option(
        name: "resamples", argument: .number, help: "Draw so many resamples for the intervals (2000).",
        commands: [.evaluate])
    static let seed = Option(
        name: "seed", argument: .number, help: "Draw resamples and errors by this number (1).",
        commands: [.evaluate])
    static let help = Option(name: "help", letter: "h", help: "Show this help.", commands: Command.allCases)
    static let version = Option(name: "version", letter: "V", help: "Show the version.", commands: [])

    static let all = [
        input, textField, idField, titleField, keep, format, pretty, offsets, context, minConfidence, encoding,
        patterns, addPatterns,
        output, threads, maxDocumentBytes, errorsOK, failIfNone, stats, verbose, quote, explanationFormat, system,
        evaluationFormat, by, errors, how, pattern, mistake, document, around, against, resamples, seed, help, version,
    ]

    static func of(_ command: Command) -> [Option] {
        all.filter { $0.commands.contains(command) }
    }
}
