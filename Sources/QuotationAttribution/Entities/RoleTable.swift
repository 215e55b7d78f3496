import PatternFiles

/// Which nouns can name the same function (`chef de l'État` and `président`, `élu` for a `maire`), and in which field a
/// function is exercised (a `préfet` is no `infirmier`).
struct RoleTable: Sendable {
    private let wider: [Int: Set<Int>]
    private let fields: [Int: Set<Int>]

    /// Reads the lexicons that play the roles `role-synonyms` and `role-fields`. An entry's lemma is a noun or the name
    /// of a field; its forms are the nouns that the noun may stand for, or that are of the field.
    init(library: PatternLibrary) {
        let vocabulary = library.vocabulary
        var numbers: [String: [Int]] = [:]
        for (number, lemma) in vocabulary.lemmas.enumerated() { numbers[lemma, default: []].append(number) }
        var wider: [Int: Set<Int>] = [:]
        for (form, reading) in vocabulary.readings(of: library.classes(of: "role-synonyms")) {
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
        // `la procureure` is a form of `procureur` in one lexicon and a title in another: each stands for what the other
        // stands for.
        var sharing: [Int: Set<Int>] = [:]
        for (form, reading) in vocabulary.readings(of: library.classes(of: "person")) {
            sharing[form, default: []].insert(reading.lemma)
        }
        let before = wider
        for lemmas in sharing.values where lemmas.count > 1 {
            let all = lemmas.reduce(into: lemmas) { $0.formUnion(before[$1] ?? []) }
            for lemma in lemmas { wider[lemma, default: []].formUnion(all) }
        }
        self.wider = wider
        var fields: [Int: Set<Int>] = [:]
        for (form, reading) in vocabulary.readings(of: library.classes(of: "role-fields")) {
            for lemma in sharing[form] ?? [] { fields[lemma, default: []].insert(reading.lemma) }
        }
        self.fields = fields
    }

    /// Whether who bears one of `borne` can be called `lemma`.
    func matches(_ lemma: Int, _ borne: Set<Int>) -> Bool {
        borne.contains(lemma) || !(wider[lemma]?.isDisjoint(with: borne) ?? true)
    }

    /// Whether a function is exercised in a field of one of `borne`; nil where the fields of either are not known.
    func isOfField(_ lemma: Int, of borne: Set<Int>) -> Bool? {
        guard let mine = fields[lemma] else { return nil }
        let theirs = borne.reduce(into: Set<Int>()) { $0.formUnion(fields[$1] ?? []) }
        return theirs.isEmpty ? nil : !mine.isDisjoint(with: theirs)
    }
}
