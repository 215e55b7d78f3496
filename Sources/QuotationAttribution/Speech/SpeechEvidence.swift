/// The features that hold of one quotation, and the patterns that matched it.
struct SpeechEvidence: Sendable {
    private(set) var features: [SpeechFeature] = [.bias]
    /// The cue pattern and the title pattern that matched.
    private(set) var patterns: [String] = []

    mutating func add(_ feature: SpeechFeature, if holds: Bool = true) {
        if holds { features.append(feature) }
    }

    mutating func add(pattern: String) { patterns.append(pattern) }
}
