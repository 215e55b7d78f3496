import PatternFiles

/// The entities of one document, and which one each mention designates.
struct EntityBook: Sendable {
    private(set) var entities: [Entity] = []
    /// By mention; nil where no name and no sieve has told yet.
    private(set) var entityOfMention: [Int?]
    /// Whom each source that is no name was thought to designate.
    var antecedents: [Int: [Antecedent]] = [:]
    /// The words of the document's names.
    private var names: NameTable
    private var byWord: [Int: [Int]] = [:]
    private var byInitials: [[UInt32]: [Int]] = [:]
    private var together: [[Int]: Int] = [:]
    private var namedByRole: [Int: [Int]] = [:]

    init(mentionCount: Int, names: NameTable) {
        self.names = names
        entityOfMention = Array(repeating: nil, count: mentionCount)
    }

    subscript(entity: Int) -> Entity { entities[entity] }

    /// Adds a mention with one name to the entity that bears it, or to a new one.
    @discardableResult
    mutating func add(_ mention: Mention, _ index: Int, named key: NameKey, _ line: TaggedLine) -> Int {
        let entity = bearer(of: key, mention) ?? new(mention, key, line)
        join(mention, index, to: entity)
        if let known = entities[entity].name, key.isFuller(than: known),
            !entities[entity].aliases.contains(key)
        {
            entities[entity].name = key
            entities[entity].label = line.span(of: mention.names[0])
            register(key, entity)
        }
        return entity
    }

    /// Lets a short name stand for an entity: `l'Agence de l'eau (ADE)`.
    mutating func add(alias key: NameKey, toEntityOf mention: Int) {
        guard let entity = entityOfMention[mention], !entities[entity].aliases.contains(key) else { return }
        entities[entity].aliases.append(key)
        register(key, entity)
    }

    /// Adds a mention with several names (`Paul Durand et Anne Petit`): an entity with members.
    @discardableResult
    mutating func addTogether(_ mention: Mention, _ index: Int, named keys: [NameKey], _ line: TaggedLine) -> Int {
        let members = keys.enumerated().map { position, key in
            let alone = Mention(
                form: .name, tokens: mention.names[position], span: line.span(of: mention.names[position]),
                names: [mention.names[position]], alias: nil, head: nil, lemma: nil, description: nil, modifiers: [],
                isAnaphoric: false, isLatest: false, type: .person,
                features: mention.memberGenders[position].union([.singular]), determiner: .none)
            return bearer(of: key, alone) ?? new(alone, key, line)
        }
        let first = mention.names[0].lowerBound
        let last = mention.names[mention.names.count - 1].upperBound
        let entity = together[members] ?? entities.count
        if entity == entities.count {
            entities.append(Entity(label: line.span(of: first..<last), type: .group, features: [.plural]))
            entities[entity].members = members
            together[members] = entity
        }
        entities[entity].mentions.append(index)
        entityOfMention[index] = entity
        // « les députés Paul Durand et Anne Petit » : together they are called so, and each of them.
        if let lemma = mention.lemma {
            for bearer in members + [entity] where entities[bearer].roles.insert(lemma).inserted {
                namedByRole[lemma, default: []].append(bearer)
            }
        }
        return entity
    }

    /// Makes an entity of a mention that no known one fits.
    mutating func add(unnamed mention: Mention, _ index: Int) -> Int {
        entities.append(Entity(label: mention.span, type: mention.type, features: mention.features))
        join(mention, index, to: entities.count - 1)
        return entities.count - 1
    }

    /// The entity of a mention that is not in the reading's list, because it stands in a quotation's line.
    mutating func add(inside line: TaggedLine, _ mention: Mention, _ bytes: [UInt8]) -> Int {
        let index = entityOfMention.count
        entityOfMention.append(nil)
        let keys = mention.names.map { names.key(of: $0, in: line, bytes) }
        if keys.count == 1 {
            return add(mention, index, named: keys[0], line)
        } else if keys.count > 1 {
            return addTogether(mention, index, named: keys, line)
        }
        guard mention.determiner == .definite, let lemma = mention.lemma, bearers(of: lemma).count == 1 else {
            return add(unnamed: mention, index)
        }
        join(mention, index, to: bearers(of: lemma)[0])
        return bearers(of: lemma)[0]
    }

    mutating func join(_ mention: Mention, _ index: Int, to entity: Int) {
        entityOfMention[index] = entity
        if let lemma = mention.lemma {
            if mention.form == .nominal, !entities[entity].mentions.isEmpty, !entities[entity].roles.contains(lemma) {
                entities[entity].guessedRoles.insert(lemma)
            } else if entities[entity].roles.insert(lemma).inserted, entities[entity].name != nil {
                namedByRole[lemma, default: []].append(entity)
            }
        }
        entities[entity].modifiers.formUnion(mention.modifiers)
        entities[entity].mentions.append(index)
        if entities[entity].description == nil { entities[entity].description = mention.description }
        if mention.type == .person && entities[entity].type != .group || entities[entity].type == nil {
            entities[entity].type = mention.type ?? entities[entity].type
        }
        if entities[entity].features.gender == nil, let gender = mention.features.gender {
            entities[entity].features.subtract([.masculine, .feminine])
            entities[entity].features.insert(gender)
        }
    }

    /// The named entities that bear a noun as title or function.
    func bearers(of lemma: Int) -> [Int] { namedByRole[lemma] ?? [] }

    /// Looks up who is well known, and takes over what the text leaves open: the kind, the gender.
    mutating func recognise(with finder: FigureFinder, in bytes: [UInt8]) {
        for index in entities.indices where entities[index].name != nil {
            guard let number = finder.number(ofName: entities[index].label, in: bytes) else { continue }
            let figure = finder[number]
            let kind = SpeakerType(rawValue: figure.kind)
            switch entities[index].type {
            case nil: entities[index].type = kind
            // Two words with capitals were taken for somebody.
            case .person where !entities[index].isPerson: entities[index].type = kind
            default: guard entities[index].type == kind else { continue }
            }
            entities[index].figure = number
            if entities[index].features.gender == nil, let gender = figure.features.gender {
                entities[index].features.insert(gender)
            }
        }
    }

    mutating func sortMentions() {
        for index in entities.indices { entities[index].mentions.sort() }
    }

    /// The entity that a name designates: the one with the most words of it, the latest among equals.
    func bearer(of key: NameKey, _ mention: Mention) -> Int? {
        var best: (entity: Int, score: Int)?
        for entity in candidates(for: key) {
            guard let name = entities[entity].name else { continue }
            let isAlias = entities[entity].aliases.contains(key)
            guard isAlias || agree(entities[entity], mention) && (key.abbreviates(name) || name.abbreviates(key))
            else { continue }
            var score = 2
            if key == name || isAlias { score = 4 } else if key.isFirstWord(of: name) { score = 1 }
            if score >= (best?.score ?? 0) { best = (entity, score) }
        }
        return best?.entity
    }

    private func candidates(for key: NameKey) -> [Int] {
        var seen: Set<Int> = []
        // Of a word that very many names share, the latest ones are enough.
        let words = key.words.flatMap { (byWord[$0.number] ?? []).suffix(100) }
        let initials = key.isInitials ? (byInitials[key.initials] ?? []).suffix(100) : []
        return (words + initials).filter { seen.insert($0).inserted }.sorted()
    }

    private func agree(_ entity: Entity, _ mention: Mention) -> Bool {
        if let mine = entity.features.gender, let theirs = mention.features.gender, mine != theirs { return false }
        guard let mine = entity.type, let theirs = mention.type else { return true }
        return mine == theirs
    }

    private mutating func new(_ mention: Mention, _ key: NameKey, _ line: TaggedLine) -> Int {
        let label = mention.names.first.map { line.span(of: $0) } ?? mention.span
        let gender = mention.features.intersection([.masculine, .feminine])
        let features = gender.union(mention.guessedGender).union([.singular])
        entities.append(Entity(name: key, label: label, type: mention.type, features: features))
        register(key, entities.count - 1)
        return entities.count - 1
    }

    private mutating func register(_ key: NameKey, _ entity: Int) {
        for word in key.words where !(byWord[word.number]?.contains(entity) ?? false) {
            byWord[word.number, default: []].append(entity)
        }
        if key.isFull { byInitials[key.initials, default: []].append(entity) }
    }
}
