import PatternFiles

/// Says which entity a source mention designates: by its name, by what it is called, or by who was spoken of last.
struct EntityFinder: Sendable {
    let roles: PronounRoles

    /// - Parameters:
    ///   - speakers: who spoke the quotations so far, in text order.
    /// - Returns: the entity, or nil where the mention designates nobody in the text (`on`, `je`).
    func entity(
        of source: SourceReading, at place: Int, in reading: Reading, book: inout EntityBook, speakers: [Int]
    ) -> Int? {
        switch source {
        case .inner(let mention):
            guard mention.form != .pronoun else { return speakers.last }
            return book.add(outside: mention)
        case .outer(let index):
            if let known = book.entityOfMention[index] { return known }
            let mention = reading.mentions[index]
            let found: Int?
            switch mention.form {
            case .pronoun: found = antecedent(of: mention, index, in: reading, book: book, speakers: speakers)
            case .nominal, .name:
                found =
                    described(by: mention, index, in: reading, book: book, speakers: speakers)
                    ?? book.add(unnamed: mention, index)
            }
            if let found, book.entityOfMention[index] == nil { book.join(mention, index, to: found) }
            return found
        }
    }

    /// The entity that a noun phrase designates: one that bears the noun as title or function, the same words used
    /// before, or for a short definite phrase whoever spoke or was named last.
    private func described(
        by mention: Mention, _ index: Int, in reading: Reading, book: EntityBook, speakers: [Int]
    ) -> Int? {
        guard mention.determiner != .indefinite else { return nil }
        if let lemma = mention.lemma {
            let bearers = book.entities.indices.filter {
                book[$0].roles.contains(lemma) && agree(book[$0], mention)
            }
            if let nearest = nearest(bearers, before: index, book) { return nearest }
        }
        guard mention.type == .person, mention.features.number != .plural, mention.tokens.count <= 4,
            mention.determiner == .definite || mention.determiner == .demonstrative
        else { return nil }
        return antecedent(of: mention, index, in: reading, book: book, speakers: speakers)
    }

    /// The last entity before a mention that agrees with it: the last speaker first, then who was named last.
    private func antecedent(
        of mention: Mention, _ index: Int, in reading: Reading, book: EntityBook, speakers: [Int]
    ) -> Int? {
        var best: (entity: Int, score: Double)?
        var seen: Set<Int> = []
        var candidate = index - 1
        while candidate >= 0, index - candidate < 60 {
            defer { candidate -= 1 }
            guard let entity = book.entityOfMention[candidate], seen.insert(entity).inserted else { continue }
            guard agree(book[entity], mention), canSpeak(book[entity], mention) else { continue }
            let sentences = reading.sentences(
                between: reading.mentions[candidate].tokens.upperBound, and: mention.tokens.lowerBound)
            var score = -Double(sentences)
            if entity == speakers.last { score += 1.5 }
            if isSubject(candidate, in: reading) { score += 1 }
            if book[entity].type == .person { score += 1 }
            if book[entity].features.gender == nil { score -= 0.5 }
            if score > (best?.score ?? -Double.infinity) { best = (entity, score) }
        }
        return best?.entity
    }

    private func agree(_ entity: Entity, _ mention: Mention) -> Bool {
        entity.features.agrees(with: mention.features)
    }

    private func canSpeak(_ entity: Entity, _ mention: Mention) -> Bool {
        switch entity.type {
        case .person, nil: true
        case .group, .organisation: mention.features.number == .plural
        case .document, .place: false
        }
    }

    /// Whether a mention is the first of its sentence, where subjects stand.
    private func isSubject(_ index: Int, in reading: Reading) -> Bool {
        let start = reading.mentions[index].tokens.lowerBound
        guard index > 0 else { return true }
        return reading.sentenceEnds(between: reading.mentions[index - 1].tokens.upperBound, and: start)
    }

    private func nearest(_ entities: [Int], before index: Int, _ book: EntityBook) -> Int? {
        var best: (entity: Int, distance: Int)?
        for entity in entities {
            for mention in book[entity].mentions {
                let distance = mention < index ? index - mention : (mention - index) + 1000
                if distance < (best?.distance ?? Int.max) { best = (entity, distance) }
            }
        }
        return best?.entity
    }
}

/// Classes of pronouns that the finder tells apart.
struct PronounRoles: Sendable {
    init(library: PatternLibrary) {}
}
