/// An analysis with what speaks for and against each answer.
public struct Explanation: Sendable {
    /// The answers that are explained.
    public let analysis: Analysis
    /// One for each attribution, in the same order.
    public let evidence: [Evidence]
    /// How many patterns look at what stands beside a quotation.
    public let cuePatterns: Int

    /// What was seen of one quotation.
    public struct Evidence: Sendable {
        /// How probable it is that the quotation is somebody's words.
        public let speech: Double
        /// The signs that hold, with the weight of each; they add up to the logarithm of the odds for speech.
        public let signs: [Sign]
        /// Whom the engine would have named, and how probably rightly, where it doubts too much to name anybody.
        public internal(set) var doubted: (speaker: TextSpan, confidence: Double)?
        /// What the confidence rests on, as in `weights.txt`.
        public let trust: [String]
        /// The readings of what stands beside the quotation, one of which was taken.
        public internal(set) var readings: [Reading] = []
        /// Who was thought of, where no cue explains the quotation or its source may designate several.
        public internal(set) var candidates: [Candidate]
        /// Whom the source may designate, where it is a pronoun or a noun phrase; without words, no one.
        public internal(set) var antecedents: [Candidate] = []
    }

    /// One answer that was weighed against others.
    public struct Candidate: Sendable {
        /// The words that name it, or nil for "the text does not tell".
        public internal(set) var label: TextSpan?
        /// The sieve that proposed it.
        public let sieve: String
        /// The sum of the weights of its signs.
        public let weight: Double
        /// As in `weights.txt`.
        public let signs: [String]
        let entity: Int?

        init(entity: Int?, sieve: String, weight: Double, signs: [String]) {
            self.entity = entity
            self.sieve = sieve
            self.weight = weight
            self.signs = signs
        }
    }

    /// What one pattern sees beside a quotation.
    public struct Reading: Sendable {
        /// The pattern, or nil for "none of them explains the quotation".
        public let pattern: String?
        /// The words that it takes for the source.
        public let source: TextSpan?
        /// The words that it takes for the cue.
        public let cue: Cue?
        /// The sum of the weights of its signs.
        public let weight: Double
        /// As in `weights.txt`.
        public let signs: [String]
        /// The words that name whom the source designates.
        public let label: TextSpan?
    }

    /// A named sign with what it counts.
    public struct Sign: Sendable {
        /// As in `weights.txt`.
        public let name: String
        /// Positive where it speaks for it, negative where against.
        public let weight: Double
    }
}
