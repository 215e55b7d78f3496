import PatternFiles

/// Tells speech from other uses of marks: a logistic model over named features whose weights stand in a file.
struct SpeechJudge: Sendable {
    private let weights: [SpeechFeature: Double]
    private let library: PatternLibrary

    init(library: PatternLibrary) {
        weights = Dictionary(
            uniqueKeysWithValues: SpeechFeature.allCases.map { ($0, library.weight("speech-\($0.rawValue)")) })
        self.library = library
    }

    /// How probable it is that the quotation is somebody's words.
    func probability(of evidence: SpeechEvidence) -> Double {
        let sum =
            evidence.features.reduce(0) { $0 + (weights[$1] ?? 0) }
            + evidence.names.reduce(0) { $0 + library.weight("speech-\($1)") }
        return Logistic.probability(of: sum)
    }

    /// The signs that hold, with their names and weights.
    func signs(of evidence: SpeechEvidence) -> [Explanation.Sign] {
        (evidence.features.map(\.rawValue) + evidence.names).map {
            Explanation.Sign(name: "speech-\($0)", weight: library.weight("speech-\($0)"))
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
