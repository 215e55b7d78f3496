/// One annotated span between marks.
public struct GoldSpan: Equatable, Sendable {
    /// Its number in the document, as annotated.
    public let number: Int
    /// The content in code points of the text.
    public let content: Range<Int>
    /// Whether the words are somebody's; else they are a title, a name, irony.
    public let isSpeech: Bool
    /// The fullest name that the document gives, or the describing phrase; nil where the text does not say who speaks.
    public let speaker: String?
    /// Further names that are as right.
    public let also: [String]
    /// Whether `speaker` is a proper name.
    public let hasProperName: Bool
    /// `female`, `male`, or nil where the text does not show it.
    public let gender: String?
    /// The words that point to the speaker.
    public let source: String?
    /// The reporting words.
    public let cue: String?
    /// How a reader finds the speaker: `name`, `nominal`, `pronoun` …
    public let how: String
}
