import PatternFiles

/// Ranks candidates by the sum of the weights of their features; the shares are those of a log-linear model.
struct CandidateRanker: Sendable {
    private let weights: FeatureWeights<CandidateFeature>
    /// By the pattern of a cue.
    private let patterns: [String: Double]

    init(library: PatternLibrary) {
        weights = FeatureWeights { library.weight("context-\($0.rawValue)") }
        patterns = Dictionary(
            uniqueKeysWithValues: (library.set(of: .cues).patterns + library.set(of: .incises).patterns).map {
                ($0.name, library.weight("context-pattern-\($0.name)"))
            })
    }

    /// The best candidate with its share of all; nil where there is none.
    func best(of candidates: [Candidate]) -> (candidate: Candidate, share: Double)? {
        let sums = candidates.map(sum)
        guard let top = sums.indices.max(by: { sums[$0] < sums[$1] }) else { return nil }
        let against = sums.indices.reduce(0.0) { total, index in
            index == top ? total : total + Logistic.odds(of: sums[index] - sums[top])
        }
        return (candidates[top], 1 / (1 + against))
    }

    func sum(_ candidate: Candidate) -> Double {
        candidate.features.reduce(candidate.pattern.flatMap { patterns[$0] } ?? 0) { $0 + weights[$1] }
    }

    /// As in `weights.txt`.
    func signs(of candidate: Candidate) -> [String] {
        (candidate.pattern.map { ["context-pattern-\($0)"] } ?? [])
            + candidate.features.map { "context-\($0.rawValue)" }
    }
}
