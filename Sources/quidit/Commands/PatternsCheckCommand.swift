internal import Files
internal import PatternFiles
internal import QuotationAttribution

/// `quidit patterns check [DIR]`: every example alone and through the whole engine; all mistakes at once.
struct PatternsCheckCommand {
    private let sources: PatternSources

    init(_ arguments: Arguments) throws(UsageError) {
        if arguments.operands.count > 1 {
            throw UsageError(
                arguments.operands[1].text, "is one folder too many; put it on top with \(Option.addPatterns.spelling)")
        }
        sources = PatternSources(base: arguments.operands.first, additions: arguments.paths(of: .addPatterns))
    }

    func run() throws -> ExitCode {
        let files = try sources.files()
        let examination = PatternExamination(of: files)
        let mistakes = examination.diagnostics
        guard mistakes.isEmpty else { throw PatternsUnusable(mistakes) }
        let output = BufferedOutput.standardOutput()
        let place = Printable.text(sources.name)
        try output.write("\(place): \(files.count) files, \(examination.examples) examples, no mistake\n")
        try output.flush()
        return .done
    }
}
