import PatternFiles

/// Which nouns can name the same function: `chef de l'État` and `président`, `élu` for a `maire`.
struct RoleTable: Sendable {
    private let vocabulary: Vocabulary
    /// The lexicons that play the role `role-synonyms`: each entry's lemma is a noun, its forms are the nouns that it may
    /// stand for.
    private let synonyms: ClassSet

    init(library: PatternLibrary) {
        vocabulary = library.vocabulary
        synonyms = library.classes(of: "role-synonyms")
    }

    /// Whether who bears one of `borne` can be called `lemma`.
    func matches(_ lemma: Int, _ borne: Set<Int>) -> Bool {
        borne.contains(lemma) || borne.contains { isName(lemma, for: $0) }
    }

    private func isName(_ general: Int, for special: Int) -> Bool {
        if vocabulary.haveSameText(general, special) { return true }
        // `avocat de la défense` is an `avocat`: the first word of a phrase may stand for it.
        if vocabulary.isFirstWord(general, of: special) { return true }
        return vocabulary.readings(ofFormWrittenAs: special).contains { reading in
            synonyms.contains(reading.wordClass) && vocabulary.haveSameText(reading.lemma, general)
        }
    }
}
