internal import Evaluation
internal import Files

/// An evaluation for a person's eye: tables, errors with their context, and what changed.
struct EvaluationText {
    private let options: EvaluateOptions
    private let judgements: JudgementText
    /// Who answered.
    private let name: String

    init(options: EvaluateOptions, gold: [GoldDocument], name: String) {
        self.options = options
        self.name = name
        judgements = JudgementText(of: gold, around: options.around)
    }

    func text(of evaluation: Evaluation, _ report: Report, _ comparison: Comparison?) -> String {
        var parts = [heading(report)]
        parts += options.tables.map { table($0, evaluation, report) }
        if let comparison, let path = options.against {
            let text = ComparisonText(judgements: judgements, filter: options.filter, name: path.text)
            parts += text.parts(of: comparison)
        }
        if let count = options.errors { parts.append(errors(count, in: evaluation)) }
        return parts.filter { !$0.isEmpty }.joined(separator: "\n")
    }

    private func heading(_ report: Report) -> String {
        let bootstrap = report.bootstrap
        return """
            \(Printable.text(options.gold.text)): \(Figures.count(report.documents, "document")), \
            \(Figures.count(report.spans, "span"))
            \(Printable.text(name))
            LOW to HIGH: 95 % of \(bootstrap.resamples) bootstrap resamples of the documents (seed \(bootstrap.seed))

            """
    }

    private func table(_ name: EvaluateOptions.TableName, _ evaluation: Evaluation, _ report: Report) -> String {
        switch name {
        case .figures: FigureTables.figures(report.general)
        case .how: FigureTables.shares(report.ways, header: ["HOW", "OF", "RIGHT"])
        case .pattern: FigureTables.shares(report.deciders, header: ["PATTERN OR SIEVE", "FIRED", "RIGHT"])
        case .confidence: FigureTables.confidence(report)
        case .document: FigureTables.documents(evaluation)
        }
    }

    private func errors(_ count: Int, in evaluation: Evaluation) -> String {
        let chosen = evaluation.judgements.filter { !$0.isRight && options.filter.accepts($0) }
        let shown = options.bootstrap.sample(count, of: chosen)
        var text = "errors: \(shown.count) of \(chosen.count)\n"
        for mistake in Judgement.Verdict.allCases {
            let number = chosen.count { $0.verdict == mistake }
            if number > 0 { text += "    \(mistake.rawValue) \(number)\n" }
        }
        return text + shown.map { "\n" + judgements.error($0) }.joined()
    }
}
