import PatternFiles

/// Lists whom a pronoun or a noun phrase may designate, with what can be seen of each.
struct AntecedentFinder: Sendable {
    let mentions: [Mention]
    let places: [MentionPlace]
    let roles: RoleTable
    let figures: FigureFinder
    /// Entities that some cue of the text names as a source.
    let speakers: Set<Int>

    private static let distances: [(Int, AntecedentFeature)] = [
        (1, .sentence1), (2, .sentence2), (3, .sentence3), (5, .sentence5), (8, .sentence8), (13, .sentence13),
    ]
    private static let counts: [(Int, AntecedentFeature)] = [
        (2, .mentioned2), (3, .mentioned3), (5, .mentioned5), (9, .mentioned9),
    ]
    private static let subjects: [(Int, AntecedentFeature)] = [(1, .subject1), (2, .subject2), (4, .subject4)]

    /// - Parameter ahead: the mentions behind this one, the next first.
    func antecedents(of index: Int, _ history: MentionHistory, ahead: ArraySlice<Int>, _ book: EntityBook)
        -> [Antecedent]
    {
        let mention = mentions[index]
        let bearers = history.recent.filter { mention.form == .nominal && bears($0, mention, book) }
        var found: [Antecedent] = []
        let complement = complement(of: index, book)
        let agreeing = history.recent.reversed().filter {
            $0 != complement && book.entities[$0].features.agrees(with: mention.features) && canBe($0, mention, book)
        }
        let person = agreeing.first { book.entities[$0].isPerson && book.entities[$0].name != nil }
        let subject = agreeing.first { history.seen[$0].map { places[$0.mention].isSubject } ?? false }
        for entity in agreeing {
            guard let seen = history.seen[entity] else { continue }
            var features = features(of: entity, mention, book)
            addDistance(seen, index, &features)
            addLast(seen, entity, index, history, &features)
            let isLatest = agreeing.first == entity
            features.insert(.latest, if: isLatest)
            features.insert(.onlyOne, if: agreeing.count == 1)
            features.insert(.latestPerson, if: person == entity)
            features.insert(.latestAgreeingSubject, if: subject == entity)
            features.insert(.justSource, if: isLatest && history.latestSource == entity)
            features.insert(.justSubject, if: isLatest && history.latestSubject == entity)
            if history.chained == entity, places[index].isSource {
                features.insert(.chained)
                features.insert(.chainedHere, if: places[index].paragraph == places[seen.mention].paragraph)
            }
            features.insert(.latestByPronoun, if: mention.isLatest && isLatest)
            features.insert(.latestBearer, if: bearers.last == entity)
            features.insert(.onlyBearer, if: bearers == [entity])
            features.insert(.notBearer, if: !bearers.isEmpty && !bearers.contains(entity))
            found.append(Antecedent(entity: entity, features: features))
        }
        found += named(index, history, ahead: ahead, book)
        found.append(new(index, history, !bearers.isEmpty))
        return found
    }

    private func bears(_ entity: Int, _ mention: Mention, _ book: EntityBook) -> Bool {
        mention.lemma.map {
            book.entities[entity].roles.contains($0) || book.entities[entity].guessedRoles.contains($0)
        } ?? false
    }

    /// Who is named right behind a noun phrase, with a preposition: « l'avocat d'Anne Petit » is not Anne Petit.
    private func complement(of index: Int, _ book: EntityBook) -> Int? {
        let next = index + 1
        guard mentions[index].form == .nominal, next < mentions.count, mentions[next].form == .name,
            places[next].isComplement, places[next].sentence == places[index].sentence,
            mentions[next].tokens.lowerBound == mentions[index].tokens.upperBound + 1
        else { return nil }
        return book.entityOfMention[next]
    }

    private func isCalled(_ lemma: Int, _ known: Entity) -> Bool {
        roles.matches(lemma, known.roles) || roles.matches(lemma, known.guessedRoles)
    }

    // MARK: - Known ones

    private func addDistance(_ seen: MentionHistory.Seen, _ index: Int, _ features: inout AntecedentFeatures) {
        let (here, there) = (places[index], places[seen.mention])
        let sentences = here.sentence - there.sentence
        for (least, feature) in Self.distances where sentences >= least { features.insert(feature) }
        features.insert(.sameParagraph, if: here.paragraph == there.paragraph)
        features.insert(.paragraphBefore, if: here.paragraph == there.paragraph + 1)
        features.insert(.subjectOfSentence, if: there.isSubject && here.sentence == there.sentence)
        features.insert(.complementOfSentence, if: there.isComplement && here.sentence == there.sentence)
        features.insert(.bothSubject, if: there.isSubject && here.isSubject)
        features.insert(.wasSubject, if: there.isSubject)
        features.insert(.wasComplement, if: there.isComplement)
        features.insert(.wasSource, if: there.isSource)
        features.insert(.nearSource, if: isNearSource(seen.mention, index))
        features.insert(.topic, if: there.isTopic)
    }

    /// Whether a mention stands in the sentence of another or in the one before.
    private func isNear(_ mention: Int, _ index: Int) -> Bool {
        places[index].sentence <= places[mention].sentence + 1
    }

    private func isNearSource(_ mention: Int, _ index: Int) -> Bool {
        places[mention].isSource && isNear(mention, index)
    }

    private func addLast(
        _ seen: MentionHistory.Seen, _ entity: Int, _ index: Int, _ history: MentionHistory,
        _ features: inout AntecedentFeatures
    ) {
        features.insert(.openedParagraph, if: history.openers.contains(seen.mention))
        features.insert(.latestSubject, if: history.latestSubject == entity)
        features.insert(.latestSource, if: history.latestSource == entity)
        for (least, feature) in Self.counts where seen.count >= least { features.insert(feature) }
        for (least, feature) in Self.subjects where seen.subjects >= least { features.insert(feature) }
        features.insert(.spokeBefore, if: seen.sources > 0)
        features.insert(.speaksSomewhere, if: seen.sources > 0 && mentions[index].form == .pronoun)
    }

    /// What the entity is, and what the noun phrase says of it.
    private func features(of entity: Int, _ mention: Mention, _ book: EntityBook) -> AntecedentFeatures {
        let known = book.entities[entity]
        var features = AntecedentFeatures()
        features.insert(.named, if: known.name != nil)
        features.insert(.speaksSomewhere, if: speakers.contains(entity))
        features.insert(.unknownGender, if: known.features.gender == nil)
        features.insert(.several, if: known.features.number == .plural)
        switch known.type {
        case .person: if known.isPerson { features.insert(.person) }
        case .organisation: features.insert(.organisation)
        case .group: features.insert(.group)
        case .document: features.insert(.document)
        case .place: break
        case nil: features.insert(.unknownType)
        }
        guard mention.form == .nominal else { return features }
        addRole(known, mention, &features)
        if let figure = known.figure { addFigure(figures[figure], mention, &features) }
        return features
    }

    /// Whether somebody well known is called by this noun phrase in other texts.
    private func addFigure(_ figure: FigureTable.Figure, _ mention: Mention, _ features: inout AntecedentFeatures) {
        guard let lemma = mention.lemma else { return }
        let isShared = !mention.modifiers.isDisjoint(with: figure.words)
        if figure.lemmas.contains(Int32(lemma)) {
            features.insert(.figureHead)
            features.insert(.figureWords, if: isShared)
            features.insert(.figureOtherWords, if: !isShared && !mention.modifiers.isEmpty)
        } else if !mention.isAnaphoric {
            features.insert(.figureOtherHead, if: !roles.matches(lemma, Set(figure.lemmas.map(Int.init))))
            features.insert(.figureSharedWords, if: isShared)
        }
    }

    private func addRole(_ known: Entity, _ mention: Mention, _ features: inout AntecedentFeatures) {
        guard let lemma = mention.lemma, isCalled(lemma, known) else {
            features.insert(.otherRole, if: !known.roles.isEmpty)
            features.insert(.takesUp, if: mention.isAnaphoric)
            let borne = known.figure.map { known.roles.union(figures[$0].lemmas.lazy.map(Int.init)) } ?? known.roles
            if let lemma = mention.lemma, let isOfField = roles.isOfField(lemma, of: borne) {
                features.insert(isOfField ? .sameField : .otherField)
            }
            features.insert(.uncalledModified, if: !mention.modifiers.isEmpty)
            if !mention.modifiers.isEmpty, !known.modifiers.isEmpty {
                let isShared = !mention.modifiers.isDisjoint(with: known.modifiers)
                features.insert(isShared ? .sharedModifier : .foreignModifier)
            }
            return
        }
        let isGuessed = known.guessedRoles.contains(lemma)
        features.insert(known.roles.contains(lemma) ? .sameRole : isGuessed ? .guessedRole : .synonym)
        guard !mention.modifiers.isEmpty else { return }
        if known.modifiers.isEmpty {
            features.insert(.moreModifiers)
        } else if mention.modifiers.isSubset(of: known.modifiers) {
            features.insert(.sameWords)
        } else {
            features.insert(known.modifiers.isDisjoint(with: mention.modifiers) ? .otherModifier : .sameModifier)
        }
    }

    /// Whether an entity of this kind can be what the mention designates.
    private func canBe(_ entity: Int, _ mention: Mention, _ book: EntityBook) -> Bool {
        let known = book.entities[entity]
        // A single capitalised word may be anything; it is somebody only where some cue says that it speaks.
        if known.type == nil, known.name != nil, !speakers.contains(entity) { return false }
        guard mention.form == .nominal else { return known.type != .place && known.type != .document }
        // Of initials alone nothing is known that a noun could say.
        if known.name?.isInitials ?? false { return false }
        if known.isNamed(beside: mention) { return false }
        if mention.lemma.map({ isCalled($0, known) }) ?? false { return true }
        if mention.features.number == .plural { return !known.members.isEmpty }
        switch (mention.type, known.type) {
        case (.person, .person), (.person, nil): return true
        case (.organisation, .organisation), (.organisation, nil), (.document, .document): return mention.isAnaphoric
        default: return false
        }
    }

    // MARK: - Someone else

    /// Those whom the text names only behind the mention: the next persons, and who bears the noun there.
    private func named(
        _ index: Int, _ history: MentionHistory, ahead: ArraySlice<Int>, _ book: EntityBook
    ) -> [Antecedent] {
        let mention = mentions[index]
        guard mention.features.number != .plural else { return [] }
        var found: [Antecedent] = []
        for next in ahead where mentions[next].form == .name && found.count < 3 {
            guard let entity = book.entityOfMention[next], history.seen[entity] == nil,
                entity != complement(of: index, book), canBeAhead(entity, mention, book),
                book.entities[entity].features.agrees(with: mention.features),
                !found.contains(where: { $0.entity == entity })
            else { continue }
            var features = features(of: entity, mention, book)
            features.insert(.ahead)
            features.insert(.aheadFirst, if: found.isEmpty)
            features.insert(.aheadRole, if: mention.form == .nominal && bears(entity, mention, book))
            features.insert(.aheadSentence, if: places[next].sentence == places[index].sentence)
            features.insert(.aheadParagraph, if: places[next].paragraph == places[index].paragraph)
            features.insert(.aheadNobodyYet, if: !history.hasNamedPerson)
            found.append(Antecedent(entity: entity, features: features))
        }
        return found
    }

    /// A person may stand ahead of any noun, an organisation of one that it bears.
    private func canBeAhead(_ entity: Int, _ mention: Mention, _ book: EntityBook) -> Bool {
        switch book.entities[entity].type {
        case .person:
            mention.form == .pronoun || mention.type == .person && !book.entities[entity].isNamed(beside: mention)
        case .organisation: mention.type == .organisation && bears(entity, mention, book)
        default: false
        }
    }

    private func new(_ index: Int, _ history: MentionHistory, _ isRoleKnown: Bool) -> Antecedent {
        let mention = mentions[index]
        var features = AntecedentFeatures()
        features.insert(.new)
        features.insert(.newDemonstrative, if: mention.determiner == .demonstrative)
        features.insert(.newTakesUp, if: mention.isAnaphoric)
        features.insert(.newModified, if: !mention.modifiers.isEmpty)
        features.insert(.newLong, if: mention.modifiers.count > 2)
        features.insert(.newRoleKnown, if: isRoleKnown)
        switch mention.type {
        case .person: features.insert(.newPerson)
        case .organisation: features.insert(.newOrganisation)
        case .group: features.insert(.newGroup)
        case .document: features.insert(.newDocument)
        case .place, nil: break
        }
        return Antecedent(entity: nil, features: features)
    }
}
