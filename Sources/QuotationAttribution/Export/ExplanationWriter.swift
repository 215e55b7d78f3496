/// Writes an explanation as text for a terminal: each quote with its answer and what speaks for and against it.
public struct ExplanationWriter: Sendable {
    /// The number of the one quote to show, or nil for all.
    private let number: Int?

    /// - Parameter number: the one quote to show, from 1; nil for all.
    public init(number: Int? = nil) { self.number = number }

    /// Appends the explanation's lines to `output`.
    public func append(_ explanation: Explanation, to output: inout [UInt8]) {
        let analysis = explanation.analysis
        let offsets = OffsetMap(
            of: analysis.document.bytes, from: analysis.document.textStart, in: .codepoint)
        output.append(contentsOf: "\(analysis.document.name)\n".utf8)
        for (index, quote) in analysis.attributions.enumerated() where number == nil || number == index + 1 {
            let start = offsets.offset(of: quote.content.start)
            let end = offsets.offset(of: quote.content.end)
            var lines = ["quote \(index + 1) at \(start)-\(end): \(words(quote.content, analysis))"]
            lines.append("    kind \(quote.kind.rawValue), speech \(hundredths(explanation.evidence[index].speech))")
            lines.append("    speaker \(quote.speaker.map { words(analysis.speakers[$0].name, analysis) } ?? "nobody")")
            if let doubted = explanation.evidence[index].doubted {
                lines.append(
                    "    doubted \(words(doubted.speaker, analysis)), \(hundredths(doubted.confidence)) is too little")
            }
            let trust = explanation.evidence[index].trust.joined(separator: " ")
            lines.append("    confidence \(hundredths(quote.confidence)) from \(trust)")
            lines.append("    by sieve \(quote.sieve ?? "none"), pattern \(quote.pattern ?? "none")")
            if let cue = quote.cue { lines.append("    cue \(words(cue.span, analysis))") }
            if let source = quote.source {
                lines.append("    source \(words(source.span, analysis)) (\(source.form.rawValue))")
            }
            lines += sections(explanation.evidence[index], of: explanation)
            output.append(contentsOf: (lines.joined(separator: "\n") + "\n").utf8)
        }
    }

    /// What was asked about a quote, one question after the other, each with all that was weighed.
    private func sections(_ evidence: Explanation.Evidence, of explanation: Explanation) -> [String] {
        let analysis = explanation.analysis
        let signs = evidence.signs.sorted { abs($0.weight) > abs($1.weight) }
        let matched = Set(evidence.readings.compactMap(\.pattern)).count
        return section(
            "Is it somebody's words? These signs add up to the logarithm of the odds:",
            signs.map { "\(rounded($0.weight)) \($0.name)" })
            + section(
                "What stands beside it? \(matched) of \(explanation.cuePatterns) patterns match; the weightiest reading is taken:",
                evidence.readings.map {
                    "\(words($0, analysis)) \(rounded($0.weight)): \($0.signs.joined(separator: " "))"
                })
            + section(
                "Whom do the source's words designate? The weightiest of those that agree:",
                evidence.antecedents.map { "antecedent \(name($0, analysis)) \(weighed($0))" })
            + section(
                "Who speaks, by all that stands around? The weightiest of those that a sieve proposes:",
                evidence.candidates.map { "candidate \(name($0, analysis)) by \($0.sieve) \(weighed($0))" })
    }

    private func section(_ question: String, _ lines: [String]) -> [String] {
        lines.isEmpty ? [] : ["    \(question)"] + lines.map { "        \($0)" }
    }

    /// `reading SOURCE = SPEAKER, CUE by PATTERN`
    private func words(_ reading: Explanation.Reading, _ analysis: Analysis) -> String {
        let source = reading.source.map { words($0, analysis) } ?? "nothing"
        let label = reading.label.map { words($0, analysis) } ?? "nobody"
        let cue = reading.cue?.pieces.map { words($0, analysis) }.joined(separator: " ") ?? "no cue"
        return "reading \(source) = \(label), \(cue) by \(reading.pattern ?? "none")"
    }

    private func name(_ candidate: Explanation.Candidate, _ analysis: Analysis) -> String {
        candidate.label.map { words($0, analysis) } ?? "nobody"
    }

    private func weighed(_ candidate: Explanation.Candidate) -> String {
        "\(rounded(candidate.weight)): \(candidate.signs.joined(separator: " "))"
    }

    /// The words of a span on one line, at most sixty code points, control characters left out.
    private func words(_ span: TextSpan, _ analysis: Analysis) -> String {
        let scalars = analysis.document.text(of: span).unicodeScalars
        var shown = String.UnicodeScalarView()
        for scalar in scalars.prefix(60) {
            shown.append(scalar.properties.generalCategory == .control ? " " : scalar)
        }
        return String(shown) + (scalars.count > 60 ? "…" : "")
    }

    /// With a sign and two decimals.
    private func rounded(_ value: Double) -> String { (value < 0 ? "-" : "+") + hundredths(abs(value)) }

    private func hundredths(_ value: Double) -> String {
        let number = Int(value * 100 + 0.5)
        let fraction = number % 100
        return "\(number / 100).\(fraction < 10 ? "0" : "")\(fraction)"
    }
}
