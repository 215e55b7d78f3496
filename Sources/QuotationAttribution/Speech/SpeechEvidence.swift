/// The features that hold of one quotation, with the patterns that matched it and the lists that its words stand in.
struct SpeechEvidence: Sendable {
    private(set) var features: [SpeechFeature] = [.bias]
    /// `pattern-…` and a pattern's name; `first-word-…`, `word-before-…`, `cue-word-…` and a list's.
    private(set) var names: [String] = []

    mutating func add(_ feature: SpeechFeature, if holds: Bool = true) {
        if holds { features.append(feature) }
    }

    mutating func add(pattern: String) { names.append("pattern-\(pattern)") }

    /// - Parameter list: its name, as patterns call it.
    mutating func add(_ place: WordPlace, in list: String) {
        let name = "\(place.rawValue)-\(list)"
        if !names.contains(name) { names.append(name) }
    }

    /// A word whose lists count.
    enum WordPlace: String {
        case first = "first-word"
        case before = "word-before"
        case cue = "cue-word"
    }
}
