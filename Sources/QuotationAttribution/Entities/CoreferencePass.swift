import PatternFiles

/// Reads the mentions of a document from first to last and says of each pronoun and noun phrase whom it designates:
/// who bears the noun as title or function, the same words used before, or the weightiest entity so far.
struct CoreferencePass {
    private let mentions: [Mention]
    private let places: [MentionPlace]
    /// The mentions as they follow each other in the text, and how many of them were read.
    private let order: [Int]
    private var position = 0
    private let weights: AntecedentWeights
    private let roles: RoleTable
    /// The last mention of each entity read so far, and how many.
    private var last: [Int: (mention: Int, count: Int, subjects: Int)] = [:]
    private var recent: [Int] = []
    /// Entities that some cue of the text names as a source.
    private let speakers: Set<Int>
    private(set) var book: EntityBook

    init(
        mentions: [Mention], places: [MentionPlace], order: [Int], book: EntityBook, weights: AntecedentWeights,
        roles: RoleTable
    ) {
        self.mentions = mentions
        self.places = places
        self.order = order
        self.book = book
        self.weights = weights
        self.roles = roles
        speakers = Set(
            mentions.indices.filter { places[$0].isSource && mentions[$0].form == .name }
                .compactMap { book.entityOfMention[$0] })
    }

    mutating func run() {
        for index in order {
            position += 1
            // A new entity has joined its mention already.
            if book.entityOfMention[index] == nil, let entity = entity(of: index), book.entityOfMention[index] == nil {
                book.join(mentions[index], index, to: entity)
            }
            guard let entity = book.entityOfMention[index] else { continue }
            // Of two who are named together each may be taken up.
            for named in book[entity].members + [entity] { read(index, as: named) }
        }
    }

    private mutating func read(_ index: Int, as entity: Int) {
        let before = last[entity]
        last[entity] = (
            index, (before?.count ?? 0) + 1, (before?.subjects ?? 0) + (places[index].isSubject ? 1 : 0)
        )
        recent.removeAll { $0 == entity }
        recent.append(entity)
        if recent.count > 40 { recent.removeFirst() }
    }

    private mutating func entity(of index: Int) -> Int? {
        let mention = mentions[index]
        switch mention.form {
        case .name: return nil
        case .pronoun:
            guard mention.isSomebody else { return nil }
            return antecedent(of: index) ?? personAhead(of: index)
        case .nominal: return described(by: index)
        }
    }

    // MARK: - Noun phrases

    /// The entity that a noun phrase designates, or a new one.
    private mutating func described(by index: Int) -> Int? {
        let mention = mentions[index]
        if mention.isKnown {
            if let entity = antecedent(of: index) { return entity }
            if let lemma = mention.lemma, let bearer = bearerAhead(lemma, mention) { return bearer }
            // Before anybody is named, a text presents by function whom it names next.
            if mention.type == .person, mention.isAnaphoric, mention.features.number != .plural,
                !recent.contains(where: { book[$0].isPerson && book[$0].name != nil }),
                let entity = personAhead(of: index)
            {
                return entity
            }
        }
        return book.add(unnamed: mention, index)
    }

    /// Someone who is named and called so only later in the text.
    private func bearerAhead(_ lemma: Int, _ mention: Mention) -> Int? {
        let bearers = book.bearers(of: lemma).filter { agrees($0, mention) }
        return bearers.count == 1 ? bearers[0] : nil
    }

    /// What an antecedent must weigh at least for the mention to be no one else.
    private func least(for mention: Mention) -> Double {
        guard mention.form == .nominal else { return weights.leastPronoun }
        return mention.determiner == .demonstrative || mention.tokens.count <= 3
            ? weights.leastShort : weights.leastLong
    }

    // MARK: - Antecedents

    private func antecedent(of index: Int) -> Int? {
        let mention = mentions[index]
        if mention.isLatest { return recent.last { agrees($0, mention) && canBe($0, mention) } }
        var best: (entity: Int, score: Double)?
        for entity in recent where agrees(entity, mention) && canBe(entity, mention) {
            guard let score = score(entity, for: index) else { continue }
            if score > (best?.score ?? least(for: mention)) { best = (entity, score) }
        }
        return best?.entity
    }

    /// The person whom a text names only behind the pronoun: the first that agrees.
    private func personAhead(of index: Int) -> Int? {
        for next in order[position...].prefix(30) where mentions[next].form == .name {
            if let entity = book.entityOfMention[next], book[entity].type == .person, agrees(entity, mentions[index]) {
                return entity
            }
        }
        return nil
    }

    private func score(_ entity: Int, for index: Int) -> Double? {
        guard let seen = last[entity] else { return nil }
        let (here, there) = (places[index], places[seen.mention])
        var score = weights.sentence * Double(here.sentence - there.sentence)
        if there.isSubject { score += weights.subject }
        if there.isSubject, here.sentence == there.sentence { score += weights.subjectOfSentence }
        if there.isComplement { score += weights.complement }
        if there.isSource { score += weights.source }
        if here.paragraph == there.paragraph { score += weights.sameParagraph }
        if book[entity].isPerson { score += weights.person }
        if book[entity].type == nil { score += weights.unknownType }
        if book[entity].features.gender == nil { score += weights.unknownGender }
        if book[entity].name != nil { score += weights.named }
        if speakers.contains(entity) { score += weights.speaker }
        if mentions[index].form == .nominal { score += roleScore(entity, mentions[index]) }
        score += weights.frequency * Double(seen.count).logarithm
        score += weights.oftenSubject * Double(seen.subjects + 1).logarithm
        return score
    }

    /// A person may be called by any noun; a group, an organisation or a document only by one that it bears, or by
    /// one that takes up what is known (`le quotidien`).
    private func canBeNamed(_ entity: Int, _ mention: Mention) -> Bool {
        let known = book[entity]
        if sharesRole(entity, mention) { return true }
        if mention.features.number == .plural { return !known.members.isEmpty }
        if mention.type == .document { return known.type == .document && mention.isAnaphoric }
        guard known.name != nil || mention.type == .person else { return false }
        switch (mention.type, known.type) {
        case (.person, .person), (.person, nil): return true
        case (.organisation, .organisation), (.organisation, nil): return mention.isAnaphoric
        default: return false
        }
    }

    /// What the noun of a noun phrase says for or against an entity.
    private func roleScore(_ entity: Int, _ mention: Mention) -> Double {
        var score = mention.isAnaphoric ? weights.anaphoric : 0
        let known = book[entity]
        guard sharesRole(entity, mention) else { return known.roles.isEmpty ? score : score + weights.otherRole }
        score += weights.role
        if !mention.modifiers.isEmpty, !known.modifiers.isEmpty {
            score += known.modifiers.isDisjoint(with: mention.modifiers) ? weights.otherModifier : weights.sameModifier
        }
        return score
    }

    private func sharesRole(_ entity: Int, _ mention: Mention) -> Bool {
        mention.lemma.map { roles.matches($0, book[entity].roles) } ?? false
    }

    private func agrees(_ entity: Int, _ mention: Mention) -> Bool {
        book[entity].features.agrees(with: mention.features)
    }

    /// Whether an entity of this kind can be what the mention designates.
    private func canBe(_ entity: Int, _ mention: Mention) -> Bool {
        let type = book[entity].type
        // A single capitalised word may be anything; it is a person only where some cue says that it speaks.
        if type == nil, book[entity].name != nil, !speakers.contains(entity) { return false }
        if mention.form == .nominal { return canBeNamed(entity, mention) }
        switch type {
        case .person, nil: return true
        case .group: return mention.features.number == .plural
        case .organisation: return true
        case .document, .place: return false
        }
    }
}

extension Double {
    /// The natural logarithm of a count, without the C library: the sum 1 + 1/2 + … is near enough for a weight.
    fileprivate var logarithm: Double {
        var sum = 0.0
        var term = 2
        while term <= min(Int(self), 30) {
            sum += 1 / Double(term)
            term += 1
        }
        return sum
    }
}

extension Mention {
    /// Whether a noun phrase may take up someone known; without a determiner (`d'autres`, `l'un d'eux`) a group is new.
    fileprivate var isKnown: Bool {
        switch determiner {
        case .indefinite, .possessive: false
        case .none: type != .group
        case .definite, .demonstrative: true
        }
    }
}
