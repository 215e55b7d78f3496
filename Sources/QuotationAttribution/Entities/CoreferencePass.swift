import PatternFiles

/// Reads the mentions of a document from first to last and says of each pronoun and noun phrase whom it designates:
/// who bears the noun as title or function, the same words used before, or the weightiest entity so far.
struct CoreferencePass {
    private let mentions: [Mention]
    private let places: [MentionPlace]
    private let weights: AntecedentWeights
    private let roles: RoleTable
    /// The last mention of each entity read so far, and how many.
    private var last: [Int: (mention: Int, count: Int)] = [:]
    private var recent: [Int] = []
    private(set) var book: EntityBook

    init(mentions: [Mention], places: [MentionPlace], book: EntityBook, weights: AntecedentWeights, roles: RoleTable) {
        self.mentions = mentions
        self.places = places
        self.book = book
        self.weights = weights
        self.roles = roles
    }

    mutating func run() {
        for index in mentions.indices {
            if book.entityOfMention[index] == nil, let entity = entity(of: index) {
                book.join(mentions[index], index, to: entity)
            }
            guard let entity = book.entityOfMention[index] else { continue }
            last[entity] = (index, (last[entity]?.count ?? 0) + 1)
            recent.removeAll { $0 == entity }
            recent.append(entity)
            if recent.count > 40 { recent.removeFirst() }
        }
    }

    private mutating func entity(of index: Int) -> Int? {
        let mention = mentions[index]
        switch mention.form {
        case .name: return nil
        case .pronoun:
            guard mention.features.contains(.third), mention.features.gender != nil || mention.features.number != nil,
                !mention.features.intersection([.masculine, .feminine]).isEmpty
            else { return nil }
            return antecedent(of: index)
        case .nominal: return described(by: index)
        }
    }

    // MARK: - Noun phrases

    /// The entity that a noun phrase designates; nil where it brings in a new one that nobody asks for yet.
    private mutating func described(by index: Int) -> Int? {
        let mention = mentions[index]
        guard mention.determiner != .indefinite else { return fresh(index) }
        if let lemma = mention.lemma {
            let bearers = recent.reversed().filter { entity in
                roles.matches(lemma, book[entity].roles) && agrees(entity, mention) && modifiersAgree(entity, index)
            }
            if let bearer = bearers.first ?? bearerAhead(lemma, mention) { return bearer }
        }
        if isShort(mention), mention.type == .person || mention.type == .organisation {
            if let entity = antecedent(of: index) { return entity }
        }
        return fresh(index)
    }

    /// A noun phrase that tells nothing by itself: `l'expert`, `cet homme de 50 ans`.
    private func isShort(_ mention: Mention) -> Bool {
        guard mention.features.number != .plural else { return false }
        switch mention.determiner {
        case .demonstrative: return true
        case .definite: return mention.tokens.count <= 3
        default: return false
        }
    }

    /// `le maire de Lyon` is not the mayor of Nice: where both say more than the noun, they must share a word of it.
    private func modifiersAgree(_ entity: Int, _ index: Int) -> Bool { true }

    /// Someone who is named and called so only later in the text.
    private func bearerAhead(_ lemma: Int, _ mention: Mention) -> Int? {
        let bearers = book.entities.indices.filter {
            book[$0].name != nil && book[$0].roles.contains(lemma) && agrees($0, mention)
        }
        return bearers.count == 1 ? bearers[0] : nil
    }

    private mutating func fresh(_ index: Int) -> Int? {
        book.add(unnamed: mentions[index], index)
    }

    // MARK: - Antecedents

    private func antecedent(of index: Int) -> Int? {
        let mention = mentions[index]
        var best: (entity: Int, score: Double)?
        for entity in recent where agrees(entity, mention) && canBe(entity, mention) {
            guard let score = score(entity, for: index) else { continue }
            if score > (best?.score ?? -8) { best = (entity, score) }
        }
        return best?.entity
    }

    private func score(_ entity: Int, for index: Int) -> Double? {
        guard let seen = last[entity] else { return nil }
        let (here, there) = (places[index], places[seen.mention])
        var score = weights.sentence * Double(here.sentence - there.sentence)
        if there.isSubject { score += weights.subject }
        if there.isComplement { score += weights.complement }
        if there.isSource { score += weights.source }
        if here.paragraph == there.paragraph { score += weights.sameParagraph }
        if here.sentence == there.sentence { score += weights.sameSentence }
        if book[entity].isPerson { score += weights.person }
        if book[entity].type == nil { score += weights.unknownType }
        if book[entity].features.gender == nil { score += weights.unknownGender }
        score += weights.frequency * Double(seen.count).logarithm
        return score
    }

    private func agrees(_ entity: Int, _ mention: Mention) -> Bool {
        book[entity].features.agrees(with: mention.features)
    }

    /// Whether an entity of this kind can be what the mention designates.
    private func canBe(_ entity: Int, _ mention: Mention) -> Bool {
        let type = book[entity].type
        if mention.form == .nominal {
            return mention.type == type || (mention.type == .person && type == nil && book[entity].name != nil)
        }
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
