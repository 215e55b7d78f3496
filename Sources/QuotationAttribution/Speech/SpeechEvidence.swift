/// The features that hold of one quotation, with the patterns that matched it and the lists that its words stand in.
struct SpeechEvidence: Sendable {
    private(set) var features: [SpeechFeature] = [.bias]
    private(set) var words: [Word] = []

    /// A pattern or a list that counts.
    enum Word: Equatable, Sendable {
        case pattern(String)
        /// - Parameter list: the number of a word class.
        case word(WordPlace, list: Int)
    }

    /// A word whose lists count.
    enum WordPlace: String, Sendable {
        case first = "first-word"
        case before = "word-before"
        case cue = "cue-word"
    }

    mutating func add(_ feature: SpeechFeature, if holds: Bool = true) {
        if holds { features.append(feature) }
    }

    mutating func add(pattern: String) { words.append(.pattern(pattern)) }

    mutating func add(_ place: WordPlace, in list: Int) {
        let word = Word.word(place, list: list)
        if !words.contains(word) { words.append(word) }
    }
}
