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
