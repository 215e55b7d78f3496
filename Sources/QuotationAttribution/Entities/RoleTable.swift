import PatternFiles

/// Which nouns can name the same function: `chef de l'État` and `président`, `élu` for a `maire`.
struct RoleTable: Sendable {
    private let wider: [Int: Set<Int>]

    /// Reads the lexicons that play the role `role-synonyms`: each entry's lemma is a noun, its forms are the nouns
    /// that it may stand for.
    init(library: PatternLibrary) {
        let vocabulary = library.vocabulary
        let classes = library.classes(of: "role-synonyms")
        var numbers: [String: [Int]] = [:]
        for (number, lemma) in vocabulary.lemmas.enumerated() { numbers[lemma, default: []].append(number) }
        var wider: [Int: Set<Int>] = [:]
        for (form, reading) in vocabulary.readings(of: classes) {
            let special = numbers[vocabulary.text(of: form)] ?? []
            for general in numbers[vocabulary.lemmas[reading.lemma]] ?? [] {
                wider[general, default: []].formUnion(special)
            }
        }
        // The same noun may stand in several lexicons, each time with a number of its own.
        for twins in numbers.values where twins.count > 1 {
            for twin in twins { wider[twin, default: []].formUnion(twins) }
        }
        // `avocat de la défense` is an `avocat`: the first word of a phrase may stand for it.
        for (lemma, phrases) in numbers {
            guard let first = lemma.utf8.firstIndex(of: 0x20), let heads = numbers[String(lemma[..<first])] else {
                continue
            }
            for head in heads { wider[head, default: []].formUnion(phrases) }
        }
        self.wider = wider
    }

    /// Whether who bears one of `borne` can be called `lemma`.
    func matches(_ lemma: Int, _ borne: Set<Int>) -> Bool {
        borne.contains(lemma) || !(wider[lemma]?.isDisjoint(with: borne) ?? true)
    }
}
