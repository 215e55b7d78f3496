import PatternFiles

/// How much each feature of a kind counts: a list is shorter to look through than a key is hashed.
struct FeatureWeights<Feature: CaseIterable & Equatable & Sendable>: Sendable {
    private let features: [Feature]
    private let weights: [Double]

    init(_ weight: (Feature) -> Double) {
        features = Array(Feature.allCases)
        weights = features.map(weight)
    }

    subscript(feature: Feature) -> Double {
        for index in features.indices where features[index] == feature { return weights[index] }
        return 0
    }
}
