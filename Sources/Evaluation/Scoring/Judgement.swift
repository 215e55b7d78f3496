/// What is to be said of one annotated span and the quote that was found for it, or of a quote that nobody annotated. All
/// figures are counted from these.
public struct Judgement: Equatable, Sendable {
    /// What became of a span.
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

    /// Whether a right speaker's gender was given, and rightly.
    public enum Gender: String, Sendable {
        case right, wrong, missing
    }

    /// The id of the document.
    public let document: String
    /// The annotation's number; nil for a quote that nobody annotated.
    public let number: Int?
    /// In code points of the text: as annotated, else as found.
    public let content: Range<Int>
    /// The words of `content`.
    public let text: String
    /// What became of it.
    public let verdict: Verdict
    /// What the annotation says; nil for a quote that nobody annotated.
    public let gold: Gold?
    /// What the system answered; nil where it found no quote.
    public let answer: Answer?

    /// The annotation, as far as figures and readers ask for it.
    public struct Gold: Equatable, Sendable {
        /// Whether the words are somebody's.
        public let isSpeech: Bool
        /// The name that the annotation prefers; nil where the text does not tell.
        public let speaker: String?
        /// The words that point to the speaker; nil where there are none.
        public let source: String?
        /// The reporting words; nil where there are none.
        public let cue: String?
        /// How a reader finds the speaker: `name`, `nominal`, `pronoun` …
        public let how: String
    }

    /// The system's quote, measured at the annotation.
    public struct Answer: Equatable, Sendable {
        /// The system's own number of the quote: what `quidit explain --quote` takes.
        public let id: Int?
        /// Whether the boundaries are those of the annotation.
        public let isExact: Bool
        /// Whether the system takes the words for somebody's.
        public let isSpeech: Bool
        /// Nil also where the words are taken for nobody's.
        public let speaker: String?
        /// The words that it says point to the speaker.
        public let source: String?
        /// The words that it says report.
        public let cue: String?
        /// Who signed the answer.
        public let decider: Decider
        /// From 0 to 1; nil where the system does not say.
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

    /// Whether nothing is wrong with it.
    public var isRight: Bool { verdict == .right }
}
