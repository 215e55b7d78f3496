import PatternFiles

/// Ranks candidates by the sum of the weights of their features; the shares are those of a log-linear model.
struct CandidateRanker: Sendable {
    private let weights: [CandidateFeature: Double]

    init(library: PatternLibrary) {
        weights = Dictionary(
            uniqueKeysWithValues: CandidateFeature.allCases.map { ($0, library.weight("context-\($0.rawValue)")) })
    }

    /// The best candidate with its share of all; nil where there is none.
    func best(of candidates: [Candidate]) -> (candidate: Candidate, share: Double)? {
        let sums = candidates.map(sum)
        guard let top = sums.indices.max(by: { sums[$0] < sums[$1] }) else { return nil }
        // Candidates for one and the same entity stand together against the others.
        let rivals = candidates.indices.filter { candidates[$0].entity != candidates[top].entity }
        let against = rivals.reduce(0.0) { total, index in
            let odds = Logistic.probability(of: sums[index] - sums[top])
            return total + odds / (1 - odds)
        }
        return (candidates[top], 1 / (1 + against))
    }

    func sum(_ candidate: Candidate) -> Double {
        candidate.features.reduce(0) { $0 + (weights[$1] ?? 0) }
    }
}
