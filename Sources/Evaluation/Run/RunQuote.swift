/// One quote as some system answered it.
public struct RunQuote: Equatable, Sendable {
    /// The system's own number of the quote.
    public let id: Int?
    /// The content in code points of the text.
    public let content: Range<Int>
    /// Whether the system takes the words for somebody's.
    public let isSpeech: Bool
    public let speaker: String?
    public let gender: String?
    public let source: String?
    public let cue: String?
    public let decider: Decider
    public let confidence: Double?
}

/// Who signed an answer.
public enum Decider: Hashable, Sendable {
    case pattern(String)
    /// A sieve, where no pattern matched.
    case sieve(String)
    case nobody

    public var pattern: String? { if case .pattern(let name) = self { name } else { nil } }
    public var sieve: String? { if case .sieve(let name) = self { name } else { nil } }

    /// For a reader's eye.
    public var name: String {
        switch self {
        case .pattern(let name), .sieve(let name): name
        case .nobody: "–"
        }
    }
}
