internal import Evaluation

/// Which judgements a person wants to read.
struct JudgementFilter {
    let how: String?
    /// A pattern's or a sieve's name.
    let decider: String?
    let mistake: Judgement.Verdict?
    let document: String?

    static let options = [Option.how, .pattern, .mistake, .document]

    /// What to say of names that none of the judgements has: a slip of the keyboard would look like a run without mistakes.
    func doubts(about evaluations: [Evaluation]) -> [(subject: String, message: String)] {
        let judgements = evaluations.flatMap(\.judgements)
        return [
            doubt(.how, how, among: judgements.compactMap(\.gold?.how)),
            doubt(.pattern, decider, among: judgements.compactMap(\.answer?.decider.name)),
            doubt(.document, document, among: evaluations.flatMap(\.documents)),
        ].compactMap { $0 }
    }

    private func doubt(
        _ option: Option, _ name: String?, among known: [String]
    ) -> (subject: String, message: String)? {
        guard let name, !known.contains(name) else { return nil }
        let nearest = Suggestion.nearest(to: name, among: Set(known).sorted())
        let advice = nearest.map { "did you mean \($0)?" } ?? "\(Option.by.spelling) \(option.name) lists what there is"
        return ("\(option.spelling) \(name)", "is nowhere in the annotations and answers; \(advice)")
    }

    func accepts(_ judgement: Judgement) -> Bool {
        (how == nil || judgement.gold?.how == how)
            && (decider == nil || judgement.answer?.decider.name == decider)
            && (mistake == nil || judgement.verdict == mistake)
            && (document == nil || judgement.document == document)
    }

    /// What changed concerns whoever answered before or answers now.
    func accepts(_ change: Comparison.Change) -> Bool {
        [change.old, change.new].contains { $0.map(accepts) ?? false }
    }
}
