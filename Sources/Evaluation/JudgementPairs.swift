/// The judgements of two evaluations on the same spans.
struct JudgementPairs {
    struct Pair {
        let old: Judgement?
        let new: Judgement?
    }

    /// Where a judgement stands; a quote that nobody annotated is another thing than a span at the same place.
    private struct Place: Hashable {
        let document: String
        let content: Range<Int>
        let isAnnotated: Bool

        init(of judgement: Judgement) {
            document = judgement.document
            content = judgement.content
            isAnnotated = judgement.gold != nil
        }
    }

    /// By document, in text order.
    let pairs: [Pair]
    /// Annotated spans that only one of the two has, or that they annotate differently: no pairs.
    let unpaired: Int

    init(old: Evaluation, new: Evaluation, documents: Set<String>) {
        let before = old.judgements.filter { documents.contains($0.document) }
        let now = new.judgements.filter { documents.contains($0.document) }
        var known = Dictionary(before.map { (Place(of: $0), $0) }) { first, _ in first }
        var pairs: [Pair] = []
        var unpaired = 0
        for judgement in now {
            let earlier = known.removeValue(forKey: Place(of: judgement))
            if judgement.gold == nil || judgement.gold == earlier?.gold {
                pairs.append(Pair(old: earlier, new: judgement))
            } else {
                unpaired += 1
            }
        }
        // What is left has no counterpart now.
        for judgement in before where known[Place(of: judgement)] != nil {
            if judgement.gold == nil { pairs.append(Pair(old: judgement, new: nil)) } else { unpaired += 1 }
        }
        let order = Dictionary(new.documents.enumerated().map { ($1, $0) }) { first, _ in first }
        self.pairs = pairs.sorted { Self.position($0, order) < Self.position($1, order) }
        self.unpaired = unpaired
    }

    private static func position(_ pair: Pair, _ order: [String: Int]) -> (Int, Int, Int) {
        let judgement = pair.new ?? pair.old
        return (
            judgement.flatMap { order[$0.document] } ?? 0, judgement?.content.lowerBound ?? 0,
            -(judgement?.content.upperBound ?? 0)
        )
    }
}
