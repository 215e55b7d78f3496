/// What the engine found in one document: its quotes in text order, who speaks them, and what was repaired.
public struct Analysis: Sendable {
    /// The document that was read; all spans count its bytes.
    public let document: Document
    /// Who speaks at least one quote, in the order of their first one; `Attribution.speaker` is an index here.
    public let speakers: [Speaker]
    /// One for each span between paired marks, in text order.
    public let attributions: [Attribution]
    /// What was repaired or doubted.
    public let warnings: [Warning]
}

/// An entity that speaks.
public struct Speaker: Sendable {
    /// The fullest name, without title or function, or the describing phrase where the document gives no name.
    public let name: TextSpan
    /// What it is; nil where the text does not tell.
    public let type: SpeakerType?
    /// As the text shows it; nil for what is no person.
    public let gender: Gender?
    /// Title or function, where one was found beside a name.
    public let description: TextSpan?
    /// Number of names, noun phrases and pronouns that designate the speaker.
    public let mentions: Int
    /// Number of quotes that it speaks.
    public let quotes: Int
}

/// What speaks.
public enum SpeakerType: String, Sendable {
    case person, group, organisation, document, place
}

/// A person's grammatical gender in the text.
public enum Gender: String, Sendable {
    case female, male
}

/// A quotation with all that was found about it: PARC's content, cue and source, the entity, and who decided.
public struct Attribution: Sendable {
    /// What is between the marks, without the marks and the spaces just inside them.
    public let content: TextSpan
    /// How the marks are used.
    public let kind: QuotationKind
    /// The spoken pieces, in order; more than one where an incise stands inside the marks.
    public let parts: [TextSpan]
    /// An index into `Analysis.speakers`.
    public let speaker: Int?
    /// The words that point to the speaker here; nil where none do.
    public let source: Source?
    /// The reporting words; nil where there are none.
    public let cue: Cue?
    /// The name of the sieve that answered.
    public let sieve: String?
    /// The name of the pattern that matched, where one did.
    public let pattern: String?
    /// How probable it is that speaker (or, for `.nonspeech`, kind) is right, in [0, 1].
    public let confidence: Double
    /// An index into `Analysis.attributions`: the quote that this one goes on with.
    public let continues: Int?
    /// An index into `Analysis.attributions`: the quote that this one stands in.
    public let inside: Int?
}

/// How marks are used.
public enum QuotationKind: String, Sendable {
    /// The marks hold a whole utterance or clause.
    case direct
    /// A fragment inside the writer's own sentence.
    case mixed
    /// Nobody's words: a title, a name, a term, irony.
    case nonspeech
}

/// The words by which the text points to the speaker at one quote.
public struct Source: Sendable {
    /// Where the words stand.
    public let span: TextSpan
    /// What sort of words they are.
    public let form: MentionForm
}

/// Sorts of words that designate somebody: a name, a noun phrase, a pronoun.
public enum MentionForm: String, Sendable {
    case name, nominal, pronoun
}

/// The reporting words.
public struct Cue: Sendable {
    /// Its pieces in text order; several where they are not next to each other (`a-t-il dit`).
    public let pieces: [TextSpan]
    /// The dictionary form, or nil where the cue is no entry of a lexicon.
    public let lemma: String?
    /// From the first piece to the last.
    public var span: TextSpan { TextSpan(pieces.first?.start ?? 0, pieces.last?.end ?? 0) }
}

/// Something repaired or doubted in a document.
public struct Warning: Sendable, Equatable {
    /// What was repaired or doubted.
    public enum Code: String, Sendable {
        /// A mark opens and never closes; the quotation ends at its paragraph, or the mark was dropped.
        case unclosedMark = "unclosed-mark"
        /// A closing mark that nothing opened.
        case unopenedMark = "unopened-mark"
        /// A mark deeper than sixteen levels was read as text.
        case nestingTooDeep = "nesting-too-deep"
        /// The document was not UTF-8 and was read as Windows-1252.
        case encoding = "encoding"
    }
    /// What it was.
    public let code: Code
    /// Where it was.
    public let span: TextSpan
    /// - Parameter span: in bytes of the document.
    public init(code: Code, span: TextSpan) {
        self.code = code
        self.span = span
    }
}
