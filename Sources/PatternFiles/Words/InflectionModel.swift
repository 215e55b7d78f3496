/// How a family of words is inflected: what is cut from the end of the lemma, and what is put in its place.
public struct InflectionModel: Sendable {
    /// One line of a model: endings that make forms of one kind.
    public struct Row: Sendable {
        /// The kind of form (`fini`, `passe`), or nil where the model has only one kind.
        public let category: String?
        /// Person, gender and number of the forms.
        public let features: Features
        /// What is put in the place of `suffix`; `*` is what stood between.
        public let endings: [String]
    }

    /// One form of a lemma.
    public struct Form: Hashable, Sendable {
        /// As it is written.
        public let text: String
        /// The kind of form (`fini`, `passe`), or nil where the model has only one.
        public let category: String?
        /// Its person, gender and number.
        public let features: Features
    }

    /// What entries call it by, behind `=`.
    public let name: String
    let line: SourceLine
    /// The end of the lemma that is replaced; a `*` in it is the shortest run of letters that makes it fit.
    public let suffix: String
    /// In the order of the file.
    public internal(set) var rows: [Row]

    /// All forms of a lemma, or nil where the lemma does not end as the model wants.
    public func forms(of lemma: String) -> [Form]? {
        guard let (stem, run) = cut(lemma) else { return nil }
        var forms: [Form] = []
        for row in rows {
            for ending in row.endings {
                let text = stem + InflectionModel.filled(ending, run)
                forms.append(Form(text: text, category: row.category, features: row.features))
            }
        }
        return forms
    }

    /// An ending with what `*` stands for.
    static func filled(_ ending: String, _ run: String) -> String {
        run.isEmpty ? ending : ending.split("*", joined: run)
    }

    /// The lemma without the suffix, and what `*` stood for in it.
    func cut(_ lemma: String) -> (stem: String, run: String)? {
        guard let star = suffix.firstIndex(of: "*") else {
            guard lemma.hasSuffix(suffix) else { return nil }
            return (String(lemma.dropLast(suffix.count)), "")
        }
        let before = String(suffix[..<star])
        let after = String(suffix[suffix.index(after: star)...])
        guard lemma.hasSuffix(after) else { return nil }
        let rest = lemma.dropLast(after.count)
        var length = 1
        while length < rest.count {
            if rest.dropLast(length).hasSuffix(before) {
                return (String(rest.dropLast(length + before.count)), String(rest.suffix(length)))
            }
            length += 1
        }
        return nil
    }
}

extension String {
    /// The string with every `star` in it replaced.
    fileprivate func split(_ star: Character, joined run: String) -> String {
        split(separator: star, omittingEmptySubsequences: false).joined(separator: run)
    }
}
