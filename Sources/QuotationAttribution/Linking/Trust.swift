import PatternFiles

/// How probable it is that an answer is right: a logistic model over who gave it and what it rests on. The weights stand
/// in `weights.txt` under `trust-` and the sign's name, and are fitted so that of the answers with 0.9 nine in ten are
/// right.
struct Trust: Sendable {
    private let features: FeatureWeights<TrustFeature>
    private let patterns: [String: Double]
    private let library: PatternLibrary
    /// Below it an answer is not given: the text does not tell plainly enough.
    private let least: Double

    init(library: PatternLibrary) {
        features = FeatureWeights { library.weight("trust-\($0.rawValue)") }
        patterns = Dictionary(
            library.patterns.map { ($0.name, library.weight(TrustSign.pattern($0.name).name)) },
            uniquingKeysWith: { first, _ in first })
        self.library = library
        least = library.weight("least-confidence")
    }

    /// Adds to each link what its answer rests on, and its confidence: for what is nobody's words, that of the kind.
    func weigh(_ links: inout [Link], in reading: Reading, book: EntityBook) {
        // A title's quotations are not listed, and say nothing of the text's.
        let document = signs(ofAll: links.indices.filter { !reading.isInTitle($0) }.map { links[$0] })
        for quotation in links.indices {
            links[quotation].trust = signs(of: links[quotation], document, book)
            links[quotation].confidence =
                if links[quotation].kind == .nonspeech {
                    1 - links[quotation].speech
                } else if links[quotation].entity == nil {
                    0
                } else {
                    Logistic.probability(of: links[quotation].trust.reduce(0) { $0 + weight(of: $1) })
                }
            if let entity = links[quotation].entity, links[quotation].confidence < least {
                links[quotation].doubt = Doubt(entity: entity, confidence: links[quotation].confidence)
                links[quotation].entity = nil
                links[quotation].confidence = 0
            }
        }
    }

    private func weight(of sign: TrustSign) -> Double {
        switch sign {
        case .feature(let feature): features[feature]
        case .pattern(let name): patterns[name] ?? 0
        case .sieve: library.weight(sign.name)
        }
    }

    /// The signs of the whole document: how plainly it says who speaks.
    private func signs(ofAll links: [Link]) -> [TrustFeature] {
        var (spoken, plain) = (0, 0)
        for index in links.indices where links[index].kind != .nonspeech {
            spoken += 1
            if links[index].cue != nil, links[index].speech > 0.9 { plain += 1 }
        }
        var signs: [TrustFeature] = [.bias]
        if spoken * 3 < links.count * 2 { signs.append(.muchNonspeech) }
        if plain * 2 < spoken { signs.append(.fewCues) }
        if plain * 4 > spoken * 3 { signs.append(.manyCues) }
        return signs
    }

    private func signs(of link: Link, _ document: [TrustFeature], _ book: EntityBook) -> [TrustSign] {
        var signs: [TrustSign] = []
        signs.reserveCapacity(20)
        for feature in document { signs.append(.feature(feature)) }
        signs.append(link.pattern.map { .pattern($0) } ?? .sieve(link.sieve ?? "nobody"))
        func add(_ feature: TrustFeature, if holds: Bool) {
            if holds { signs.append(.feature(feature)) }
        }
        add(.speech80, if: link.speech >= 0.8)
        add(.speech95, if: link.speech >= 0.95)
        add(.speech99, if: link.speech >= 0.99)
        add(.share50, if: link.share >= 0.5)
        add(.share70, if: link.share >= 0.7)
        add(.share85, if: link.share >= 0.85)
        add(.byName, if: link.source?.form == .name)
        add(.byNoun, if: link.source?.form == .nominal)
        add(.byPronoun, if: link.source?.form == .pronoun)
        guard let entity = link.entity else { return signs }
        if let words = book.entities[entity].name?.words.count { add(words > 1 ? .fullName : .oneWord, if: true) }
        add(.person, if: book.entities[entity].type == .person)
        add(.gender, if: book.entities[entity].features.gender != nil)
        add(.oftenMentioned, if: book.entities[entity].mentions.count > 2)
        return signs
    }
}
