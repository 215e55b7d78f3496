import PatternFiles

/// How probable it is that an answer is right: a logistic model over who gave it and what it rests on. The weights stand
/// in `weights.txt` under `trust-` and the sign's name, and are fitted so that of the answers with 0.9 nine in ten are
/// right.
struct Trust: Sendable {
    private let library: PatternLibrary

    init(library: PatternLibrary) { self.library = library }

    /// The signs that hold of an answer.
    func signs(of link: Link, book: EntityBook) -> [String] {
        var signs = [
            "trust-bias",
            link.pattern.map { "trust-pattern-\($0)" } ?? "trust-sieve-\(link.sieve ?? "nobody")",
        ]
        for (value, name) in [(0.8, "trust-speech-80"), (0.95, "trust-speech-95"), (0.99, "trust-speech-99")]
        where link.speech >= value { signs.append(name) }
        switch link.source?.form {
        case .name: signs.append("trust-by-name")
        case .nominal: signs.append("trust-by-noun")
        case .pronoun: signs.append("trust-by-pronoun")
        case nil: break
        }
        if let entity = link.entity {
            if book[entity].name != nil { signs.append("trust-named") }
            if book[entity].type == .person { signs.append("trust-person") }
            if book[entity].mentions.count > 2 { signs.append("trust-often-mentioned") }
        }
        for (value, name) in [(0.5, "trust-share-50"), (0.7, "trust-share-70"), (0.85, "trust-share-85")]
        where link.share >= value { signs.append(name) }
        return signs
    }

    /// - Returns: a probability; for what is nobody's words, that of the kind.
    func confidence(of link: Link, book: EntityBook) -> Double {
        if link.kind == .nonspeech { return 1 - link.speech }
        guard link.entity != nil else { return 0 }
        return Logistic.probability(of: signs(of: link, book: book).reduce(0) { $0 + library.weight($1) })
    }
}
