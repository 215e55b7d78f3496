/// One quote as some system answered it.
public struct RunQuote: Equatable, Sendable {
    /// The system's own number of the quote.
    public let id: Int?
    /// The content in code points of the text.
    public let content: Range<Int>
    /// Whether the system takes the words for somebody's.
    public let isSpeech: Bool
    /// The name that the system gives; nil where it gives none.
    public let speaker: String?
    /// `female`, `male`, or nil where the system gives none.
    public let gender: String?
    /// The words that point to the speaker; nil where the system gives none.
    public let source: String?
    /// The reporting words; nil where the system gives none.
    public let cue: String?
    /// Who signed the answer.
    public let decider: Decider
    /// How probable the system takes the speaker to be, from 0 to 1; nil where it does not say.
    public let confidence: Double?
}

/// Who signed an answer.
public enum Decider: Hashable, Sendable {
    case pattern(String)
    /// A sieve, where no pattern matched.
    case sieve(String)
    case nobody

    /// The pattern's name; nil where none signed.
    public var pattern: String? { if case .pattern(let name) = self { name } else { nil } }
    /// The sieve's name, where no pattern matched.
    public var sieve: String? { if case .sieve(let name) = self { name } else { nil } }

    /// For a reader's eye.
    public var name: String {
        switch self {
        case .pattern(let name), .sieve(let name): name
        case .nobody: "–"
        }
    }
}
