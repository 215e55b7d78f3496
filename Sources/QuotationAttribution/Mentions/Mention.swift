import PatternFiles

/// Words that designate someone or something that may speak. Ranges count tokens of the line it stands in.
struct Mention: Sendable {
    let form: MentionForm
    let tokens: Range<Int>
    let span: TextSpan
    /// The proper names, without title or function; two or more where several speak together.
    let names: [Range<Int>]
    /// The noun that says what it is (`ministre`), where there is one.
    let head: Int?
    /// The lemma of the head, as a number of the vocabulary.
    let lemma: Int?
    /// The words of title or function beside a name.
    let description: TextSpan?
    let type: SpeakerType?
    let features: Features
    /// Whether a determiner presents it as known (`le`, `ce`), new (`un`) or neither.
    let determiner: Determiner

    enum Determiner: Sendable { case none, definite, demonstrative, possessive, indefinite }
}
