internal import JSON

/// Writes an evaluation as one JSON object: every figure, every judgement, and what changed.
public struct EvaluationWriter: Sendable {
    /// Who answered, as `quidit extract` says it; nil where the run came from a file.
    let engine: (version: String, patterns: String)?

    /// - Parameter engine: version and hash of the patterns; nil where the run came from a file.
    public init(engine: (version: String, patterns: String)?) {
        self.engine = engine
    }

    /// - Returns: one line, without a line break.
    public func json(_ evaluation: Evaluation, _ report: Report, _ comparison: Comparison?) -> String {
        JSONValue.object([
            .init("engine", engineJSON),
            .init("documents", .array(evaluation.documents.map(JSONValue.string))),
            .init("spans", .integer(report.spans)),
            .init("resamples", .integer(report.bootstrap.resamples)),
            .init("seed", .integer(Int(report.bootstrap.seed))),
            .init("figures", .object(report.general.map { .init($0.figure.name, $0.json) })),
            .init("how", .array(report.ways.map { $0.json(named: "how") })),
            .init("by", .array(report.deciders.map(\.deciderJSON))),
            .init("confidence", confidence(report)),
            .init("comparison", comparison.map(\.json) ?? .null),
            .init("quotes", .array(evaluation.judgements.map(\.json))),
        ]).text
    }

    private var engineJSON: JSONValue {
        guard let engine else { return .null }
        return .object([
            .init("version", .string(engine.version)), .init("patterns", .string(engine.patterns)),
        ])
    }

    private func confidence(_ report: Report) -> JSONValue {
        if report.calibration.isEmpty { return .null }
        let figures = report.calibration.map { JSONValue.Member($0.figure.name, $0.json) }
        let bins = zip(report.bins, report.meanConfidences).map { row, mean in row.binJSON(mean: mean) }
        return .object(figures + [.init("bins", .array(bins))])
    }
}

extension Report.Row {
    /// `value`, `low`, `high`, and for a share of how many.
    fileprivate var json: JSONValue { .object(measures) }

    fileprivate func json(named key: String) -> JSONValue {
        .object([.init(key, .string(figure.name)), .init("right", .integer(right))] + measures)
    }

    fileprivate var deciderJSON: JSONValue {
        guard case .decider(let decider) = figure else { return .null }
        return .object(
            [
                .init("pattern", JSONValue(decider.pattern)), .init("sieve", JSONValue(decider.sieve)),
                .init("right", .integer(right)),
            ] + measures)
    }

    fileprivate func binJSON(mean: Double?) -> JSONValue {
        guard case .bin(let bin) = figure else { return .null }
        return .object(
            [
                .init("from", .real(Double(bin) / Double(10))), .init("mean", JSONValue(mean)),
                .init("right", .integer(right)),
            ] + measures)
    }

    private var measures: [JSONValue.Member] {
        [
            .init("value", .real(quantity.value)), .init("low", JSONValue(interval?.low)),
            .init("high", JSONValue(interval?.high)), .init("of", figure.isShare ? .integer(whole) : .null),
        ]
    }
}

extension Comparison {
    fileprivate var json: JSONValue {
        .object([
            .init("documents", .integer(documents.count)),
            .init("unpaired", .integer(unpaired)),
            .init("figures", .object(rows.map { .init($0.figure.name, .object($0.measures)) })),
            .init("how", .array(ways.map { .object([.init("how", .string($0.figure.name))] + $0.measures) })),
            .init("changes", .array(changes.map(\.json))),
        ])
    }
}

extension Comparison.Row {
    fileprivate var measures: [JSONValue.Member] {
        [
            .init("old", .real(old.value)), .init("new", .real(new.value)),
            .init("difference", .real(difference)), .init("low", JSONValue(interval?.low)),
            .init("high", JSONValue(interval?.high)),
        ]
    }
}

extension Comparison.Change {
    fileprivate var json: JSONValue {
        .object([
            .init("kind", .string(kind.rawValue)), .init("old", old?.json ?? .null), .init("new", new?.json ?? .null),
        ])
    }
}
