import PatternFiles

/// Which nouns can name the same function (`chef de l'État` and `président`, `élu` for a `maire`), and in which field a
/// function is exercised (a `préfet` is no `infirmier`).
struct RoleTable: Sendable {
    private let vocabulary: Vocabulary
    /// The lexicons that play the role `role-synonyms`: each entry's lemma is a noun, its forms are the nouns that it may
    /// stand for.
    private let synonyms: ClassSet
    /// Those that play the role `role-fields`: each entry's lemma is the name of a field, its forms are nouns of it.
    private let fields: ClassSet
    private let persons: ClassSet
    private let names = PairMemory()
    private let neighbours = PairMemory()

    init(library: PatternLibrary) {
        vocabulary = library.vocabulary
        synonyms = library.classes(of: "role-synonyms")
        fields = library.classes(of: "role-fields")
        persons = library.classes(of: "person")
    }

    /// Whether who bears one of `borne` can be called `lemma`.
    func matches(_ lemma: Int, _ borne: Set<Int>) -> Bool {
        borne.contains(lemma)
            || borne.contains { special in names.answer(lemma, special) { canName(lemma, special) } != 0 }
    }

    /// Whether a function is exercised in a field of one of `borne`; nil where the fields of either are not known.
    func isOfField(_ lemma: Int, of borne: Set<Int>) -> Bool? {
        var isKnown = false
        for other in borne {
            switch neighbours.answer(lemma, other, { neighbourhood(lemma, other) }) {
            case 0: break
            case 1: isKnown = true
            default: return true
            }
        }
        return isKnown ? false : nil
    }

    private func canName(_ general: Int, _ special: Int) -> UInt8 {
        let (generals, specials) = (twins(of: general), twins(of: special))
        return generals.contains { general in specials.contains { isName(general, for: $0) } } ? 1 : 0
    }

    /// 0 where the fields of either are not known, 1 where they have none in common, 2 where they have.
    private func neighbourhood(_ lemma: Int, _ other: Int) -> UInt8 {
        let (mine, theirs) = (fields(of: lemma), fields(of: other))
        if mine.isEmpty || theirs.isEmpty { return 0 }
        return mine.contains { theirs.contains($0) } ? 2 : 1
    }

    private func isName(_ general: Int, for special: Int) -> Bool {
        if general == special || vocabulary.haveSameText(general, special) { return true }
        // `avocat de la défense` is an `avocat`: the first word of a phrase may stand for it.
        if vocabulary.isFirstWord(general, of: special) { return true }
        return vocabulary.readings(ofFormWrittenAs: special).contains { reading in
            synonyms.contains(reading.wordClass) && vocabulary.haveSameText(reading.lemma, general)
        }
    }

    /// The lemma and those that share its form: `la procureure` is a form of `procureur` in one lexicon and a title in
    /// another.
    private func twins(of lemma: Int) -> [Int] {
        [lemma]
            + vocabulary.readings(ofFormWrittenAs: lemma).filter { persons.contains($0.wordClass) }.map(\.lemma)
    }

    private func fields(of lemma: Int) -> [Int] {
        twins(of: lemma).flatMap { twin in
            vocabulary.readings(ofFormWrittenAs: twin).filter { fields.contains($0.wordClass) }.map(\.lemma)
        }
    }
}
