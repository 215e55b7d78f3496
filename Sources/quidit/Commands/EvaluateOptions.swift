internal import Evaluation
internal import Files

/// The options of `quidit evaluate`, understood and found to agree with each other.
struct EvaluateOptions {
    /// The tables that a person can ask for.
    enum TableName: String, CaseIterable {
        case figures, how, pattern, confidence, document
    }

    let gold: FilePath
    /// The run to score; nil where the engine runs.
    let system: FilePath?
    let patterns: PatternSources
    let isJSON: Bool
    let tables: [TableName]
    /// How many errors to show.
    let errors: Int?
    let filter: JudgementFilter
    /// How many code points to show around a quote.
    let around: Int
    let against: FilePath?
    let bootstrap: Bootstrap
    let output: FilePath?

    init(_ arguments: Arguments) throws(UsageError) {
        gold = try Self.folder(arguments)
        system = arguments.path(of: .system)
        patterns = PatternSources(arguments)
        isJSON = arguments.word(of: .evaluationFormat) == "json"
        let asked = arguments.words(of: .by).compactMap(TableName.init)
        tables = asked.isEmpty ? [.figures, .how, .pattern, .confidence] : asked
        errors = try arguments.number(of: .errors, atLeast: 1)
        filter = JudgementFilter(
            how: arguments.word(of: .how), decider: arguments.word(of: .pattern),
            mistake: arguments.word(of: .mistake).flatMap(Judgement.Verdict.init),
            document: arguments.word(of: .document))
        around = try arguments.number(of: .around, atLeast: 0) ?? 160
        against = arguments.path(of: .against)
        bootstrap = Bootstrap(
            resamples: try arguments.number(of: .resamples, atLeast: 1) ?? 2000,
            seed: UInt64(try arguments.number(of: .seed, atLeast: 0) ?? 1))
        output = arguments.path(of: .output).flatMap { $0 == InputPaths.standardInput ? nil : $0 }
        try refuseContradictions(arguments)
    }

    private static func folder(_ arguments: Arguments) throws(UsageError) -> FilePath {
        guard let folder = arguments.operands.first else {
            throw UsageError("evaluate", "needs a folder of annotated texts; write quidit evaluate GOLD_DIR")
        }
        if arguments.operands.count > 1 {
            throw UsageError(arguments.operands[1].text, "is one folder too many; name one")
        }
        return folder
    }

    private func refuseContradictions(_ arguments: Arguments) throws(UsageError) {
        for option in [Option.patterns, .addPatterns] where system != nil && arguments.has(option) {
            throw UsageError(
                option.spelling, "does not go with \(Option.system.spelling), whose answers are there already; drop one"
            )
        }
        for option in [Option.by, .errors, .around] + JudgementFilter.options where isJSON && arguments.has(option) {
            throw UsageError(
                option.spelling, "does not go with --format json, which has every judgement; drop one")
        }
        for option in JudgementFilter.options + [.around]
        where errors == nil && against == nil && arguments.has(option) {
            throw UsageError(option.spelling, "is about the errors shown; add \(Option.errors.spelling) N")
        }
    }
}
