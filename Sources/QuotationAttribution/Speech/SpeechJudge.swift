import PatternFiles

/// Tells speech from other uses of marks: a logistic model over named features whose weights stand in a file.
struct SpeechJudge: Sendable {
    private let features: FeatureWeights<SpeechFeature>
    private let patterns: [String: Double]
    /// By the number of a list.
    private let firstWords: [Double]
    private let wordsBefore: [Double]
    private let cueWords: [Double]
    private let library: PatternLibrary

    init(library: PatternLibrary) {
        features = FeatureWeights { library.weight("speech-\($0.rawValue)") }
        patterns = Dictionary(
            library.patterns.map { ($0.name, library.weight("speech-pattern-\($0.name)")) },
            uniquingKeysWith: { first, _ in first })
        func weights(_ place: SpeechEvidence.WordPlace) -> [Double] {
            library.vocabulary.classes.map { library.weight("speech-\(place.rawValue)-\($0.name)") }
        }
        firstWords = weights(.first)
        wordsBefore = weights(.before)
        cueWords = weights(.cue)
        self.library = library
    }

    /// How probable it is that the quotation is somebody's words.
    func probability(of evidence: SpeechEvidence) -> Double {
        Logistic.probability(
            of: evidence.features.reduce(0) { $0 + features[$1] } + evidence.words.reduce(0) { $0 + weight(of: $1) })
    }

    private func weight(of word: SpeechEvidence.Word) -> Double {
        switch word {
        case .pattern(let name): patterns[name] ?? 0
        case .word(.first, let list): firstWords[list]
        case .word(.before, let list): wordsBefore[list]
        case .word(.cue, let list): cueWords[list]
        }
    }

    /// The signs that hold, with their names and weights.
    func signs(of evidence: SpeechEvidence) -> [Explanation.Sign] {
        (evidence.features.map(\.rawValue) + evidence.words.map(name)).map {
            Explanation.Sign(name: "speech-\($0)", weight: library.weight("speech-\($0)"))
        }
    }

    /// `pattern-…` and a pattern's name; `first-word-…`, `word-before-…`, `cue-word-…` and a list's.
    private func name(of word: SpeechEvidence.Word) -> String {
        switch word {
        case .pattern(let name): "pattern-\(name)"
        case .word(let place, let list): "\(place.rawValue)-\(library.vocabulary.classes[list].name)"
        }
    }
}

enum Logistic {
    /// 1 / (1 + e^-x), with e^-x as 2^k times a series, so that no C library is needed and every machine gives the
    /// same digits.
    static func probability(of sum: Double) -> Double {
        let x = max(-40, min(40, -sum))
        let halvings = 10.0
        let part = x / 1024
        var exponential = 1 + part * (1 + part / 2 * (1 + part / 3 * (1 + part / 4)))
        for _ in 0..<Int(halvings) { exponential *= exponential }
        return 1 / (1 + exponential)
    }

    /// e^x, by which a candidate's share grows with its sum.
    static func odds(of sum: Double) -> Double {
        let probability = probability(of: sum)
        return probability / (1 - probability)
    }
}
