import PatternFiles

/// Lists who may be the speaker of a quotation that no cue explains, or whose source has an antecedent. Each sieve
/// proposes whom it sees and decides nothing; what several see of one entity is put together.
struct CandidateFinder {
    /// How many quotations or mentions a sieve looks back or ahead at most, so that its cost is bounded.
    static let reach = 40

    let reading: Reading
    let book: EntityBook
    let speakers: SpeakerCount

    func candidates(for quotation: Int, links: [Link]) -> [Candidate] {
        var candidates: [Candidate] = []
        let proposals =
            named(by: links[quotation], quotation) + echoes(quotation, links) + previous(quotation, links)
            + next(quotation, links) + mentioned(before: quotation) + mentioned(behind: quotation)
            + answering(quotation, links) + main()
        for proposal in proposals {
            if let index = candidates.firstIndex(where: { $0.entity == proposal.entity }) {
                for feature in proposal.features { candidates[index].add(feature) }
            } else {
                candidates.append(proposal)
            }
        }
        if let mention = source(of: quotation), mention.form != .name {
            candidates.removeAll { $0.origin != .cue && !fits($0.entity, mention) }
        }
        for index in candidates.indices { describe(&candidates[index], quotation, links[quotation]) }
        candidates.append(nobody(quotation, links[quotation], isOnly: candidates.isEmpty))
        combine(&candidates, quotation)
        return candidates
    }

    /// Adds what some features say more of at a heading, or at a sentence that stands alone.
    private func combine(_ candidates: inout [Candidate], _ quotation: Int) {
        let combined: [(CandidateFeature, CandidateFeature)]
        if reading.isHeading(quotation) {
            combined = [
                (.echo, .headingEcho), (.below, .headingBelow), (.main, .headingMain), (.nobody, .headingNobody),
            ]
        } else if reading.standsAlone(quotation) {
            combined = [
                (.subjectBefore, .aloneSubject), (.mentionedBefore, .aloneMentioned), (.behind, .aloneBehind),
                (.below, .aloneBehind),
            ]
        } else {
            return
        }
        for index in candidates.indices {
            for (feature, more) in combined where candidates[index].features.contains(feature) {
                candidates[index].add(more)
            }
        }
    }

    /// Whom the cue names that explains the quotation.
    private func named(by link: Link, _ quotation: Int) -> [Candidate] {
        guard let entity = link.named, let mention = source(of: quotation) else { return [] }
        var candidate = Candidate(
            sieve: "cue", origin: .cue, entity: entity, features: [.cue],
            pattern: reading.answers[quotation].cue?.pattern)
        let share = reading.answers[quotation].share
        candidate.add(.cueLikely, if: share >= 0.5)
        candidate.add(.cueVeryLikely, if: share >= 0.7)
        candidate.add(.cueSure, if: share >= 0.85)
        candidate.add(.cuePronoun, if: mention.form == .pronoun)
        candidate.add(.cueNoun, if: mention.form == .nominal)
        candidate.add(.cueDefinite, if: mention.isDefinite)
        candidate.add(.cueOnce, if: mention.form == .nominal && book.entities[entity].mentions.count < 2)
        return [candidate]
    }

    /// Whether the noun or pronoun by which the cue names its source can designate somebody: *le diocèse* is no person,
    /// *elle* is no man.
    private func fits(_ entity: Int?, _ mention: Mention) -> Bool {
        guard let entity = entity.map({ book.entities[$0] }) else { return true }
        guard mention.form == .nominal else {
            guard let theirs = entity.features.gender, let mine = mention.features.gender else { return true }
            return theirs == mine
        }
        guard entity.features.agrees(with: mention.features), !entity.isNamed(beside: mention) else { return false }
        guard let type = mention.type, let known = entity.type, type != known else { return true }
        return Set([type, known]) == [.group, .organisation]
    }

    private func source(of quotation: Int) -> Mention? {
        reading.answers[quotation].cue?.source.map { reading.mention(of: $0) }
    }

    /// Adds what is to be seen of the entity itself.
    private func describe(_ candidate: inout Candidate, _ quotation: Int, _ link: Link) {
        guard let number = candidate.entity else { return }
        let entity = book.entities[number]
        candidate.add(.named, if: entity.name != nil)
        switch entity.type {
        case .person: candidate.add(.person)
        case .group: candidate.add(.group)
        case .document, .place: candidate.add(.thing)
        case .organisation, nil: break
        }
        let count = speakers.quotations(of: number)
        candidate.add(.speaks, if: count > 0)
        candidate.add(.speaksOften, if: count > 2)
        candidate.add(.firstPerson, if: entity.type == .person && link.evidence.features.contains(.firstPerson))
        if let mention = source(of: quotation), mention.form != .name {
            candidate.add(.disagrees, if: !entity.features.agrees(with: mention.features))
            candidate.add(
                .agrees, if: entity.features.gender != nil && entity.features.gender == mention.features.gender)
            candidate.add(.bearsNoun, if: mention.lemma.map { entity.roles.contains($0) } ?? false)
            candidate.add(.otherType, if: mention.type != nil && entity.type != nil && mention.type != entity.type)
        }
        candidate.add(.selfNamed, if: entity.name != nil && isNamed(entity, in: quotation))
    }

    /// Whether a quotation holds the last word of an entity's name.
    private func isNamed(_ entity: Entity, in quotation: Int) -> Bool {
        let bytes = reading.document.bytes
        let label = bytes[entity.label.start..<entity.label.end]
        let start = label.lastIndex { $0 == 0x20 || $0 == 0x27 || $0 == 0x2D }.map { $0 + 1 } ?? label.startIndex
        guard label.endIndex - start >= 4 else { return false }
        var word: [UInt8] = []
        WordFolding.fold(bytes, start..<label.endIndex, into: &word)
        return reading.contents.holds(quotation, word)
    }

    private func nobody(_ quotation: Int, _ link: Link, isOnly: Bool) -> Candidate {
        var nobody = Candidate(sieve: "none", origin: .nobody, entity: nil, features: [.nobody])
        nobody.add(.nobodyOnly, if: isOnly)
        nobody.add(.nobodyShort, if: reading.inner[quotation].line.tokens.count <= 7)
        nobody.add(.nobodyUnsure, if: link.speech < 0.75)
        nobody.add(.nobodySure, if: link.speech > 0.95)
        return nobody
    }

    /// Who speaks most of the document's other quotations, and who comes next.
    private func main() -> [Candidate] {
        var found: [Candidate] = []
        if let main = speakers.main {
            var candidate = Candidate(sieve: "main", origin: .speaker, entity: main.entity, features: [.main])
            candidate.add(.mainHalf, if: main.share > 0.5)
            candidate.add(.mainOnly, if: main.share == 1 && main.quotations > 1)
            found.append(candidate)
        }
        if let second = speakers.second {
            found.append(Candidate(sieve: "main", origin: .speaker, entity: second, features: [.second]))
        }
        return found
    }
}
