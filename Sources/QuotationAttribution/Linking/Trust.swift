import PatternFiles

/// How probable it is that an answer is right: a logistic model over who gave it and what it rests on. The weights stand
/// in `weights.txt` under `trust-` and the sign's name, and are fitted so that of the answers with 0.9 nine in ten are
/// right.
struct Trust: Sendable {
    private let library: PatternLibrary
    /// Below it an answer is not given: the text does not tell plainly enough.
    private let least: Double

    init(library: PatternLibrary) {
        self.library = library
        least = library.weight("least-confidence")
    }

    /// Adds to each link what its answer rests on, and its confidence: for what is nobody's words, that of the kind.
    func weigh(_ links: inout [Link], in reading: Reading, book: EntityBook) {
        // A title's quotations are not listed, and say nothing of the text's.
        let document = signs(ofAll: links.indices.filter { !reading.isInTitle($0) }.map { links[$0] })
        for quotation in links.indices {
            let link = links[quotation]
            links[quotation].trust = ["trust-bias"] + document + signs(ofAnswer: link) + signs(ofSpeaker: link, book)
            links[quotation].confidence =
                if link.kind == .nonspeech {
                    1 - link.speech
                } else if link.entity == nil {
                    0
                } else {
                    Logistic.probability(of: links[quotation].trust.reduce(0) { $0 + library.weight($1) })
                }
            if let entity = link.entity, links[quotation].confidence < least {
                links[quotation].doubt = Doubt(entity: entity, confidence: links[quotation].confidence)
                links[quotation].entity = nil
                links[quotation].confidence = 0
            }
        }
    }

    /// The signs of the whole document: how plainly it says who speaks.
    private func signs(ofAll links: [Link]) -> [String] {
        let spoken = links.filter { $0.kind != .nonspeech }
        let plain = spoken.count { $0.cue != nil && $0.speech > 0.9 }
        var signs: [String] = []
        if spoken.count * 3 < links.count * 2 { signs.append("trust-much-nonspeech") }
        if plain * 2 < spoken.count { signs.append("trust-few-cues") }
        if plain * 4 > spoken.count * 3 { signs.append("trust-many-cues") }
        return signs
    }

    private func signs(ofAnswer link: Link) -> [String] {
        var signs = [link.pattern.map { "trust-pattern-\($0)" } ?? "trust-sieve-\(link.sieve ?? "nobody")"]
        for (value, name) in [(0.8, "trust-speech-80"), (0.95, "trust-speech-95"), (0.99, "trust-speech-99")]
        where link.speech >= value { signs.append(name) }
        for (value, name) in [(0.5, "trust-share-50"), (0.7, "trust-share-70"), (0.85, "trust-share-85")]
        where link.share >= value { signs.append(name) }
        return signs
    }

    private func signs(ofSpeaker link: Link, _ book: EntityBook) -> [String] {
        var signs: [String] = []
        switch link.source?.form {
        case .name: signs.append("trust-by-name")
        case .nominal: signs.append("trust-by-noun")
        case .pronoun: signs.append("trust-by-pronoun")
        case nil: break
        }
        guard let entity = link.entity.map({ book[$0] }) else { return signs }
        if let name = entity.name { signs.append(name.words.count > 1 ? "trust-full-name" : "trust-one-word") }
        if entity.type == .person { signs.append("trust-person") }
        if entity.features.gender != nil { signs.append("trust-gender") }
        if entity.mentions.count > 2 { signs.append("trust-often-mentioned") }
        return signs
    }
}
