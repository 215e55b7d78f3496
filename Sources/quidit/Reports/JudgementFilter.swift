internal import Evaluation

/// Which judgements a person wants to read.
struct JudgementFilter {
    let how: String?
    /// A pattern's or a sieve's name.
    let decider: String?
    let mistake: Judgement.Verdict?
    let document: String?

    static let options = [Option.how, .pattern, .mistake, .document]

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
