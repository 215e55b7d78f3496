import PatternFiles

/// How much each feature counts when a pronoun or a noun phrase looks for its antecedent; the values stand in
/// `Patterns/weights.txt`.
struct AntecedentWeights: Sendable {
    private let pronoun: [Double]
    private let noun: [Double]

    init(library: PatternLibrary) {
        pronoun = Self.names(of: .pronoun).map(library.weight)
        noun = Self.names(of: .nominal).map(library.weight)
    }

    func sum(_ features: AntecedentFeatures, for form: MentionForm) -> Double {
        let weights = form == .pronoun ? pronoun : noun
        var sum = 0.0
        features.visit { sum += weights[$0] }
        return sum
    }

    /// The features' names in `weights.txt`.
    static func signs(_ features: AntecedentFeatures, for form: MentionForm) -> [String] {
        let names = names(of: form)
        var signs: [String] = []
        features.visit { signs.append(names[$0]) }
        return signs
    }

    private static func names(of form: MentionForm) -> [String] { form == .pronoun ? pronounNames : nounNames }

    private static let pronounNames = AntecedentFeature.allCases.map { "antecedent-pronoun-" + $0.name }
    private static let nounNames = AntecedentFeature.allCases.map { "antecedent-noun-" + $0.name }
}
