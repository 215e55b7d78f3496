/// An analysis with what speaks for and against each answer.
public struct Explanation: Sendable {
    /// The answers that are explained.
    public let analysis: Analysis
    /// One for each attribution, in the same order.
    public let evidence: [Evidence]

    /// What was seen of one quotation.
    public struct Evidence: Sendable {
        /// How probable it is that the quotation is somebody's words.
        public let speech: Double
        /// The signs that hold; they add up to the logarithm of the odds for speech.
        public let speechSigns: [Sign]
        /// Which patterns match the quotation: inside it, around it for titles, beside it for cues.
        public let trials: [Trial]
        /// What the patterns beside the quotation see, the best first; none where an incise explains it.
        public let readings: [Reading]
        /// Whom the source may designate, where it is a pronoun or a noun phrase, the best first.
        public let antecedents: [Candidate]
        /// What each sieve saw around the quotation, where no cue explains it or its source may designate several.
        public let sightings: [Sighting]
        /// Who was thought of there, the best first.
        public let candidates: [Candidate]
        /// What the confidence rests on; the signs add up to the logarithm of its odds.
        public let trustSigns: [Sign]
        /// Whom the engine would have named, and how probably rightly, where it doubts too much to name anybody.
        public let doubted: (speaker: TextSpan, confidence: Double)?
    }

    /// The patterns of one folder at a quotation, by name and in order.
    public struct Trial: Sendable {
        /// The folder of the patterns: `cues`, `incises` or `titles`.
        public let folder: String
        /// The patterns that match.
        public let matched: [String]
        /// The patterns that were tried and do not.
        public let inVain: [String]
    }

    /// What one pattern sees beside a quotation.
    public struct Reading: Sendable {
        /// The pattern, or nil for "none of them explains the quotation".
        public let pattern: String?
        /// The words that it takes for the source.
        public let source: TextSpan?
        /// The words that it takes for the cue; nil where it takes none.
        public let cue: Cue?
        /// The words that name whom the source designates.
        public let speaker: TextSpan?
        /// Its share counts all readings with the same source.
        public let score: Score
    }

    /// One answer that was weighed against others.
    public struct Candidate: Sendable {
        /// The words that name it; nil for nobody, or for someone whom the text did not know before.
        public let speaker: TextSpan?
        /// The sieve that proposed it first; nil for an antecedent.
        public let sieve: String?
        /// How it was weighed against the others.
        public let score: Score
    }

    /// Whom one sieve saw.
    public struct Sighting: Sendable {
        /// The name of the sieve.
        public let sieve: String
        /// The words that name them.
        public let speakers: [TextSpan]
    }

    /// How an answer was weighed.
    public struct Score: Sendable {
        /// Those that hold.
        public let signs: [Sign]
        /// The sum of their weights.
        public let sum: Double
        /// The part of all answers, in a log-linear model.
        public let share: Double
        /// Whether it won.
        public let isTaken: Bool
    }

    /// Something that can be seen, and what it counts.
    public struct Sign: Sendable {
        /// As in `weights.txt`.
        public let name: String
        /// Positive where it speaks for the answer, negative where against.
        public let weight: Double
    }
}
