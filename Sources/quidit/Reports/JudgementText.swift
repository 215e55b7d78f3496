internal import Evaluation

/// Judgements to read: what is annotated, what was answered, and the words around.
struct JudgementText {
    private let texts: [String: [Unicode.Scalar]]
    /// Code points shown before a quote; behind it two thirds as many.
    private let around: Int

    init(of gold: [GoldDocument], around: Int) {
        texts = Dictionary(gold.map { ($0.id, $0.text) }) { first, _ in first }
        self.around = around
    }

    func error(_ judgement: Judgement) -> String {
        heading(judgement, judgement.verdict.rawValue) + gold(judgement) + answer("answer", judgement)
            + context(of: judgement)
    }

    func change(_ change: Comparison.Change) -> String {
        guard let judgement = change.either else { return "" }
        let verdicts = [change.old, change.new].map { $0?.verdict.rawValue ?? "no quote" }
        return heading(judgement, verdicts.joined(separator: " → ")) + gold(judgement)
            + answer("before", change.old) + answer("now", change.new) + context(of: judgement)
    }

    /// `a #3 at 624-632: wrong-speaker, nominal`
    private func heading(_ judgement: Judgement, _ verdict: String) -> String {
        let number = judgement.number.map { " #\($0)" } ?? ""
        let how = judgement.gold.map { ", \($0.how)" } ?? ""
        let place = "\(judgement.content.lowerBound)-\(judgement.content.upperBound)"
        return Printable.text("\(judgement.document)\(number) at \(place): \(verdict)\(how)") + "\n"
    }

    private func gold(_ judgement: Judgement) -> String {
        guard let gold = judgement.gold else { return line("gold", ["not annotated"]) }
        guard gold.isSpeech else { return line("gold", ["nobody's words"]) }
        return line("gold", [gold.speaker ?? "the text does not say"] + words(source: gold.source, cue: gold.cue))
    }

    private func answer(_ label: String, _ judgement: Judgement?) -> String {
        guard let answer = judgement?.answer else { return line(label, ["no quote"]) }
        let speaker = answer.isSpeech ? answer.speaker ?? "no speaker" : "nobody's words"
        let decider = answer.decider == .nobody ? [] : ["by \(answer.decider.name)"]
        let isAnswered = !answer.isSpeech || answer.speaker != nil
        let confidence = answer.confidence.flatMap { isAnswered ? ["confidence \(Decimals.text($0))"] : nil } ?? []
        let number = answer.id.map { ["quote \($0)"] } ?? []
        return line(label, [speaker] + words(source: answer.source, cue: answer.cue) + decider + confidence + number)
    }

    private func words(source: String?, cue: String?) -> [String] {
        [source.map { "source \($0)" }, cue.map { "cue \($0)" }].compactMap { $0 }
    }

    private func line(_ label: String, _ parts: [String]) -> String {
        let padding = String(repeating: " ", count: 8 - label.count)
        return "    \(label)\(padding)\(Printable.text(parts.joined(separator: "; ")))\n"
    }

    /// The quote between ⟦ and ⟧, a long one without its middle; line breaks are shown as ¶.
    private func context(of judgement: Judgement) -> String {
        guard let text = texts[judgement.document] else { return "" }
        let content = judgement.content.clamped(to: 0..<text.count)
        let before = text[max(0, content.lowerBound - around)..<content.lowerBound]
        let behind = text[content.upperBound..<min(text.count, content.upperBound + around * 2 / 3)]
        return "    \(shown(before))⟦\(shortened(text[content]))⟧\(shown(behind))\n"
    }

    private func shortened(_ content: ArraySlice<Unicode.Scalar>) -> String {
        content.count < 100 ? shown(content) : "\(shown(content.prefix(55)))…\(shown(content.suffix(40)))"
    }

    private func shown(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        let line = scalars.map { $0 == "\n" ? "¶" : $0 }
        return Printable.text(String(String.UnicodeScalarView(line)))
    }
}
