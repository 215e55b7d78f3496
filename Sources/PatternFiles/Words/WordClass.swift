/// A set of words that patterns call by a name: a lexicon (`humain`), the forms of one kind in it (`parole_fini`),
/// or a shape (`capitale`).
public struct WordClass: Hashable, Sendable {
    /// The name of the list.
    public let lexicon: String
    /// The inflection model's word for the kind of form, or nil.
    public let category: String?

    /// The name by which patterns call it.
    public var name: String { category.map { "\(lexicon)_\($0)" } ?? lexicon }
}

/// One way to read a form: what it is in one lexicon.
public struct WordReading: Sendable {
    /// Index into `Vocabulary.classes`.
    public let wordClass: Int
    /// Person, gender and number of the form, read so.
    public let features: Features
    /// Index into `Vocabulary.lemmas`.
    public let lemma: Int
    /// Whether the entry has a capital, so that the text must have one too.
    public let needsCapital: Bool
}
