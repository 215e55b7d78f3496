/// What is to be said of one annotated span and the quote that was found for it, or of a quote that nobody annotated. All
/// figures are counted from these.
public struct Judgement: Equatable, Sendable {
    public enum Verdict: String, CaseIterable, Sendable {
        /// The right speaker; or none, where the text does not say who speaks or the words are nobody's.
        case right
        case wrongSpeaker = "wrong-speaker"
        /// Found to be somebody's words, but no speaker is given.
        case noSpeaker = "no-speaker"
        /// Somebody's words, taken for nobody's.
        case missedSpeech = "missed-speech"
        /// No quote was found between these marks.
        case noQuote = "no-quote"
        /// A speaker where the text does not say who speaks.
        case inventedSpeaker = "invented-speaker"
        /// Nobody's words, taken for somebody's.
        case falseSpeech = "false-speech"
        /// A quote where the annotations have none.
        case extraQuote = "extra-quote"
    }

    public enum Gender: String, Sendable {
        case right, wrong, missing
    }

    public let document: String
    /// The annotation's number; nil for a quote that nobody annotated.
    public let number: Int?
    /// In code points of the text: as annotated, else as found.
    public let content: Range<Int>
    public let text: String
    public let verdict: Verdict
    /// What the annotation says; nil for a quote that nobody annotated.
    public let gold: Gold?
    /// What the system answered; nil where it found no quote.
    public let answer: Answer?

    /// The annotation, as far as figures and readers ask for it.
    public struct Gold: Equatable, Sendable {
        public let isSpeech: Bool
        public let speaker: String?
        public let source: String?
        public let cue: String?
        public let how: String
    }

    /// The system's quote, measured at the annotation.
    public struct Answer: Equatable, Sendable {
        /// The system's own number of the quote: what `quidit explain --quote` takes.
        public let id: Int?
        /// Whether the boundaries are those of the annotation.
        public let isExact: Bool
        public let isSpeech: Bool
        /// Nil also where the words are taken for nobody's.
        public let speaker: String?
        public let source: String?
        public let cue: String?
        public let decider: Decider
        public let confidence: Double?
    }

    /// Of a right speaker: whether the name is the one that the annotation prefers.
    public let isCanonical: Bool?
    /// Of a right speaker of known gender.
    public let gender: Gender?
    /// How much of the annotated source's words was found; nil where none is annotated.
    public let sourceOverlap: Double?
    /// How much of the annotated cue's words was found; nil where none is annotated.
    public let cueOverlap: Double?

    public var isRight: Bool { verdict == .right }
}
