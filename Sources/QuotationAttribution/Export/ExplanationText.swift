/// An explanation as lines for a terminal: of each quote the answer, then one question after the other with all that was
/// weighed, the best first and the winner marked `>`.
struct ExplanationText {
    private let explanation: Explanation
    private let offsets: OffsetMap

    private var analysis: Analysis { explanation.analysis }

    init(_ explanation: Explanation) {
        self.explanation = explanation
        let document = explanation.analysis.document
        offsets = OffsetMap(of: document.bytes, from: document.textStart, in: .codepoint)
    }

    func lines(of quote: Int) -> [String] {
        let evidence = explanation.evidence[quote]
        return answer(quote, evidence) + speech(evidence) + patterns(evidence) + readings(evidence)
            + antecedents(evidence) + candidates(evidence) + trust(quote, evidence)
    }

    private func answer(_ index: Int, _ evidence: Explanation.Evidence) -> [String] {
        let quote = analysis.attributions[index]
        let start = offsets.offset(of: quote.content.start)
        let end = offsets.offset(of: quote.content.end)
        let by = [quote.sieve.map { "sieve \($0)" }, quote.pattern.map { "pattern \($0)" }].compactMap { $0 }
        var lines = ["", "quote \(index + 1) at \(start)-\(end): \(words(quote.content))"]
        func add(_ name: String, _ value: String?) {
            guard let value else { return }
            lines.append("    \(name)" + String(repeating: " ", count: 12 - name.count) + value)
        }
        add("kind", quote.kind.rawValue)
        add("speaker", quote.speaker.map { words(analysis.speakers[$0].name) } ?? "nobody")
        add(
            "doubted",
            evidence.doubted.map {
                "\(words($0.speaker)): a confidence of \(Hundredths.text($0.confidence)) is too little"
            })
        add("confidence", Hundredths.text(quote.confidence))
        add("by", by.isEmpty ? nil : by.joined(separator: ", "))
        add("source", quote.source.map { "\(words($0.span)) (\($0.form.rawValue))" })
        add("cue", quote.cue.map(words))
        return lines
    }

    private func speech(_ evidence: Explanation.Evidence) -> [String] {
        let sum = evidence.speechSigns.reduce(0) { $0 + $1.weight }
        return [
            "",
            "  Is it somebody's words? The signs (speech-…) add up to \(Hundredths.signed(sum)),"
                + " a probability of \(Hundredths.text(evidence.speech)):",
        ] + signs(evidence.speechSigns, without: "speech-", indent: 6)
    }

    private func patterns(_ evidence: Explanation.Evidence) -> [String] {
        ["", "  Which patterns match?"]
            + evidence.trials.flatMap { trial in
                let matched = trial.matched.isEmpty ? "none" : trial.matched.joined(separator: " ")
                let inVain = trial.inVain.isEmpty ? [] : ["tried in vain:"] + trial.inVain
                return WrappedLines.of(
                    "\(trial.folder): \(matched)".split(separator: " ").map(String.init), indent: 6, hanging: 8)
                    + WrappedLines.of(inVain, indent: 8, hanging: 8)
            }
    }

    private func readings(_ evidence: Explanation.Evidence) -> [String] {
        if evidence.readings.isEmpty { return [] }
        return ["", "  What stands beside it? The readings (cue-…) of the source that weighs most together win:"]
            + evidence.readings.flatMap { reading in
                let source = reading.source.map { "\(words($0)) = \(reading.speaker.map(words) ?? "nobody")" }
                let cue = reading.cue.map { ", cue \(words($0))" } ?? ""
                let answer = reading.pattern.map { "\(source ?? "no source")\(cue), by \($0)" } ?? "none of them"
                return scored(answer, reading.score, share: true, without: "cue-")
            }
    }

    private func antecedents(_ evidence: Explanation.Evidence) -> [String] {
        guard let first = evidence.antecedents.first?.score.signs.first else { return [] }
        let prefix = ["antecedent-pronoun-", "antecedent-noun-"].first { first.name.hasPrefix($0) } ?? ""
        return ["", "  Whom do the source's words designate? The weightiest (\(prefix)…) of those that agree:"]
            + evidence.antecedents.flatMap {
                scored($0.speaker.map(words) ?? "someone new, or nobody", $0.score, share: false, without: prefix)
            }
    }

    private func candidates(_ evidence: Explanation.Evidence) -> [String] {
        if evidence.candidates.isEmpty { return [] }
        let blind = evidence.sightings.filter { $0.speakers.isEmpty }.map(\.sieve)
        return ["", "  Who speaks, by all that stands around? The sieves see:"]
            + evidence.sightings.filter { !$0.speakers.isEmpty }.map {
                "      \($0.sieve): \($0.speakers.map(words).joined(separator: ", "))"
            }
            + (blind.isEmpty ? [] : ["      nobody: \(blind.joined(separator: " "))"])
            + ["    Of these the weightiest (context-…) wins:"]
            + evidence.candidates.flatMap {
                scored(
                    "\($0.speaker.map(words) ?? "nobody"), by \($0.sieve ?? "none")", $0.score, share: true,
                    without: "context-")
            }
    }

    private func trust(_ quote: Int, _ evidence: Explanation.Evidence) -> [String] {
        guard analysis.attributions[quote].speaker != nil || evidence.doubted != nil else { return [] }
        let sum = evidence.trustSigns.reduce(0) { $0 + $1.weight }
        return ["", "  How sure is the speaker? The signs (trust-…) add up to \(Hundredths.signed(sum)):"]
            + signs(evidence.trustSigns, without: "trust-", indent: 6)
    }

    private func scored(
        _ answer: String, _ score: Explanation.Score, share: Bool, without prefix: String
    ) -> [String] {
        let sum = Hundredths.signed(score.sum)
        let column = String(repeating: " ", count: max(1, 9 - sum.count))
        let part = share ? " (share \(Hundredths.text(score.share)))" : ""
        return ["    \(score.isTaken ? ">" : " ") \(sum)\(column)\(answer)\(part)"]
            + signs(score.signs, without: prefix, indent: 15)
    }

    /// `same-role +1.89`, the weightiest first.
    private func signs(_ signs: [Explanation.Sign], without prefix: String, indent: Int) -> [String] {
        let sorted = signs.enumerated().sorted {
            (-abs($0.element.weight), $0.offset) < (-abs($1.element.weight), $1.offset)
        }
        let shown = sorted.enumerated().map { number, sign in
            let name =
                sign.element.name.hasPrefix(prefix) ? sign.element.name.dropFirst(prefix.count) : sign.element.name[...]
            return "\(name) \(Hundredths.signed(sign.element.weight))" + (number + 1 < sorted.count ? "," : "")
        }
        return WrappedLines.of(shown, indent: indent, hanging: indent)
    }

    private func words(_ cue: Cue) -> String { cue.pieces.map(words).joined(separator: " ") }

    /// The words of a span on one line, at most sixty code points.
    private func words(_ span: TextSpan) -> String {
        let scalars = analysis.document.text(of: span).unicodeScalars
        return Printable.line(String(scalars.prefix(60))) + (scalars.count > 60 ? "…" : "")
    }
}

/// Pieces of text, one space between them, on lines of at most eighty columns; a piece is never cut.
enum WrappedLines {
    static func of(_ pieces: [String], indent: Int, hanging: Int) -> [String] {
        var lines: [String] = []
        for piece in pieces {
            if let last = lines.last, last.count + 1 + piece.count <= 80 {
                lines[lines.count - 1] += " \(piece)"
            } else {
                lines.append(String(repeating: " ", count: lines.isEmpty ? indent : hanging) + piece)
            }
        }
        return lines
    }
}

/// Numbers with two decimals.
enum Hundredths {
    static func text(_ value: Double) -> String {
        let number = Int(min(abs(value), 1e9) * 100 + 0.5)
        let fraction = number % 100
        return "\(value < 0 && number > 0 ? "-" : "")\(number / 100).\(fraction < 10 ? "0" : "")\(fraction)"
    }

    static func signed(_ value: Double) -> String { (value < 0 ? "" : "+") + text(value == 0 ? 0 : value) }
}
