import PatternFiles

/// Ranks candidates by the sum of the weights of their features; the shares are those of a log-linear model.
struct CandidateRanker: Sendable {
    private struct Key: Hashable {
        let feature: CandidateFeature
        let shape: QuotationShape
    }

    /// A feature's weight and what it weighs more at a shape, added up.
    private let weights: [Key: Double]

    init(library: PatternLibrary) {
        var weights: [Key: Double] = [:]
        for feature in CandidateFeature.allCases {
            for shape in QuotationShape.allCases {
                weights[Key(feature: feature, shape: shape)] =
                    CandidateRanker.signs(of: feature, at: shape).reduce(0) { $0 + library.weight($1) }
            }
        }
        self.weights = weights
    }

    /// The best candidate with its share of all; nil where there is none.
    func best(of candidates: [Candidate], at shape: QuotationShape) -> (candidate: Candidate, share: Double)? {
        let sums = candidates.map { sum($0, at: shape) }
        guard let top = sums.indices.max(by: { sums[$0] < sums[$1] }) else { return nil }
        let against = sums.indices.reduce(0.0) { total, index in
            if index == top { return total }
            let odds = Logistic.probability(of: sums[index] - sums[top])
            return total + odds / (1 - odds)
        }
        return (candidates[top], 1 / (1 + against))
    }

    func sum(_ candidate: Candidate, at shape: QuotationShape) -> Double {
        candidate.features.reduce(0) { $0 + (weights[Key(feature: $1, shape: shape)] ?? 0) }
    }

    /// The names under which the weights of a feature stand in `weights.txt`.
    static func signs(of feature: CandidateFeature, at shape: QuotationShape) -> [String] {
        ["context-\(feature.rawValue)", "context-\(feature.rawValue)-\(shape.rawValue)"]
    }
}
