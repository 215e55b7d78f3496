import PatternFiles

/// Words that designate someone or something that may speak. Ranges count tokens of the line it stands in.
struct Mention: Sendable {
    let form: MentionForm
    let tokens: Range<Int>
    let span: TextSpan
    /// The proper names, without title or function; two or more where several speak together.
    let names: [Range<Int>]
    /// The short name that the text gives in parentheses.
    let alias: Range<Int>?
    /// The noun that says what it is (`ministre`), where there is one.
    let head: Int?
    /// The lemma of the head, as a number of the vocabulary.
    let lemma: Int?
    /// The words of title or function beside a name.
    let description: TextSpan?
    /// The longer words beside the head (`le maire de Lyon`: Lyon), hashed, to tell one bearer of a noun from another.
    let modifiers: Set<UInt32>
    /// Whether the head is a noun that takes up someone known (`l'homme`, `l'élu`).
    let isAnaphoric: Bool
    /// Whether it is a pronoun for whoever was named last (`ce dernier`).
    let isLatest: Bool
    let type: SpeakerType?
    let features: Features
    /// The gender of a single word that is a first name, or a family name that happens to be one (`Martin`): it counts
    /// only where the text knows no fuller name.
    var guessedGender: Features = []
    /// The gender of each first name where several people are named together.
    var memberGenders: [Features] = []
    /// Whether a determiner presents it as known (`le`, `ce`), new (`un`) or neither.
    let determiner: Determiner

    enum Determiner: Sendable { case none, definite, demonstrative, possessive, indefinite }
}
