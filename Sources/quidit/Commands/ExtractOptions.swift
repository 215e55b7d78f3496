internal import Files
internal import QuotationAttribution
internal import Threads

/// The options of `quidit extract`, understood and found to agree with each other.
struct ExtractOptions {
    let inputs: [FilePath]
    /// The form of all inputs; nil where each one's name says it.
    let form: InputForm?
    let fields: RecordFields
    let longest: Int
    let threads: Int
    let layout: JSONWriter.Layout
    let offsets: OffsetUnit
    let context: ContextExtent?
    let leastConfidence: Double
    let encoding: Encoding?
    let patterns: PatternSources
    let output: FilePath?
    let errorsAreOK: Bool
    let failsIfNone: Bool
    let isVerbose: Bool
    let givesStatistics: Bool

    init(_ arguments: Arguments) throws(UsageError) {
        inputs = arguments.operands
        form = arguments.word(of: .input).flatMap(InputForm.init)
        fields = RecordFields(arguments)
        longest = try arguments.number(of: .maxDocumentBytes, atLeast: 1) ?? DocumentFile.usualLimit
        threads = try arguments.number(of: .threads, atLeast: 1) ?? Threads.processors
        layout = try Self.layout(arguments)
        // The table of options lists the raw values, so that a word which got here is one of them.
        offsets = arguments.word(of: .offsets).flatMap(OffsetUnit.init) ?? .codepoint
        context = arguments.word(of: .context).flatMap(ContextExtent.init)
        leastConfidence = try arguments.probability(of: .minConfidence) ?? 0
        encoding = arguments.word(of: .encoding).flatMap(Encoding.init)
        patterns = PatternSources(arguments)
        output = arguments.path(of: .output).flatMap { $0 == InputPaths.standardInput ? nil : $0 }
        errorsAreOK = arguments.has(.errorsOK)
        failsIfNone = arguments.has(.failIfNone)
        isVerbose = arguments.has(.verbose)
        givesStatistics = arguments.has(.stats)
        try refuseUselessFields(arguments)
        try refuseStandardInputTwice()
        try OutputTarget.refuse(output, overwriting: inputs)
    }

    /// Whether some input holds a document a line, as far as the command line tells.
    var mayHoldRecords: Bool { form.map { $0 == .jsonl } ?? inputs.contains { InputForm(of: $0) == .jsonl } }

    /// Whether all of them do.
    var holdsRecordsOnly: Bool {
        form.map { $0 == .jsonl } ?? (!inputs.isEmpty && inputs.allSatisfy { InputForm(of: $0) == .jsonl })
    }

    private func refuseUselessFields(_ arguments: Arguments) throws(UsageError) {
        if mayHoldRecords {
            if encoding == .utf16 {
                throw UsageError("--encoding utf-16", "does not go with JSON lines; convert the file to UTF-8")
            }
            return
        }
        let isDirectory = inputs.contains { (try? FileStatus(of: $0))?.kind == .directory }
        if form == nil, isDirectory { return }
        for option in [Option.textField, .idField, .titleField, .keep] where arguments.has(option) {
            throw UsageError(option.spelling, "names a field of a record; add --input jsonl")
        }
    }

    private static func layout(_ arguments: Arguments) throws(UsageError) -> JSONWriter.Layout {
        let isPretty = arguments.has(.pretty)
        guard arguments.word(of: .format) == "jsonl" else { return isPretty ? .indentedDocument : .document }
        if isPretty {
            throw UsageError("--pretty", "does not go with --format jsonl, which is one line a quote; drop one")
        }
        return .quote
    }

    private func refuseStandardInputTwice() throws(UsageError) {
        if inputs.count(where: { $0 == InputPaths.standardInput }) > 1 {
            throw UsageError("-", "stands for standard input, which can be read once; name it once")
        }
    }
}
