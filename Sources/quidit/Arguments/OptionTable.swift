internal import QuotationAttribution

// The one table of options: a new option is a value here and the place that asks for it.
extension Option {
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
        commands: [.extract, .explain, .patternsList])
    static let addPatterns = Option(
        name: "add-patterns", argument: .directory, repeats: true,
        help: "Put the names, verbs and patterns of this folder on top; may be given several times.",
        commands: [.extract, .explain, .patternsCheck, .patternsList])
    static let output = Option(
        name: "output", letter: "o", argument: .file,
        help: "Write to this file, which appears when it is complete.", commands: [.extract])
    static let errorsOK = Option(
        name: "errors-ok", help: "Exit with 0 even where documents could not be read.", commands: [.extract])
    static let failIfNone = Option(
        name: "fail-if-none", help: "Exit with 1 where no quote was found.", commands: [.extract])
    static let verbose = Option(
        name: "verbose", letter: "v",
        help: "Say for each document which encoding, form and patterns were chosen.", commands: [.extract])
    static let quote = Option(
        name: "quote", argument: .number, help: "Show this one quote, counted from 1.", commands: [.explain])
    static let help = Option(name: "help", letter: "h", help: "Show this help.", commands: Command.allCases)
    static let version = Option(name: "version", letter: "V", help: "Show the version.", commands: [])

    static let all = [
        format, pretty, offsets, context, encoding, patterns, addPatterns, output, errorsOK, failIfNone, verbose,
        quote,
        help, version,
    ]

    static func of(_ command: Command) -> [Option] {
        all.filter { $0.commands.contains(command) }
    }
}
