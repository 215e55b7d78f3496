internal import Files
internal import QuotationAttribution

/// The options of `quidit extract`, understood and found to agree with each other.
struct ExtractOptions {
    let inputs: [FilePath]
    let layout: JSONWriter.Layout
    let offsets: OffsetUnit
    let context: ContextExtent?
    let encoding: Encoding?
    let patterns: PatternSources
    let output: FilePath?
    let errorsAreOK: Bool
    let failsIfNone: Bool
    let isVerbose: Bool

    init(_ arguments: Arguments) throws(UsageError) {
        inputs = arguments.operands
        layout = try Self.layout(arguments)
        // The table of options lists the raw values, so that a word which got here is one of them.
        offsets = arguments.word(of: .offsets).flatMap(OffsetUnit.init) ?? .codepoint
        context = arguments.word(of: .context).flatMap(ContextExtent.init)
        encoding = arguments.word(of: .encoding).flatMap(Encoding.init)
        patterns = PatternSources(arguments)
        output = arguments.path(of: .output).flatMap { $0 == InputDocuments.standardInput ? nil : $0 }
        errorsAreOK = arguments.has(.errorsOK)
        failsIfNone = arguments.has(.failIfNone)
        isVerbose = arguments.has(.verbose)
        try refuseStandardInputTwice()
        try OutputTarget.refuse(output, overwriting: inputs)
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
        if inputs.count(where: { $0 == InputDocuments.standardInput }) > 1 {
            throw UsageError("-", "stands for standard input, which can be read once; name it once")
        }
    }
}
