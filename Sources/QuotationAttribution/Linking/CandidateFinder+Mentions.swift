/// The sieves that look at who is mentioned around the quotation.
extension CandidateFinder {
    /// Who is mentioned before the quotation in its paragraph, or in the last sentences before it.
    func mentioned(before quotation: Int) -> [Candidate] {
        guard let place = reading.place(of: quotation) else { return [] }
        var found: [Candidate] = []
        let last = reading.lastMention(before: place)
        var index = last
        var hasSubject = false
        while index >= 0, last - index < Self.reach, found.count < 6 {
            let mention = reading.mentions[index]
            let where_ = reading.places[index]
            let sentences = reading.sentences(between: mention.tokens.upperBound, and: place, limit: 4)
            let isHere = where_.paragraph == reading.paragraph(of: quotation)
            guard isHere || sentences < 2 else { break }
            if mention.canSpeak, let entity = book.entityOfMention[index] {
                var candidate =
                    Candidate(
                        sieve: where_.isSubject && !hasSubject ? "subject" : "mention", origin: .mention(index),
                        entity: entity, features: [])
                let known = found.firstIndex { $0.entity == entity }
                if let known { candidate = found[known] }
                if where_.isSubject {
                    candidate.add(.subjectInSentence, if: !hasSubject && sentences == 0)
                    candidate.add(.subjectBefore, if: !hasSubject && sentences > 0)
                    hasSubject = true
                }
                if known == nil {
                    candidate.add(.lastMentioned, if: found.isEmpty)
                    candidate.add(.mentionedInSentence, if: sentences == 0)
                    candidate.add(.mentionedBefore, if: sentences == 1)
                    candidate.add(.mentionedFar, if: sentences > 1)
                    candidate.add(.mentionedEarlier, if: !isHere)
                    candidate.add(.byPronoun, if: mention.form == .pronoun)
                    candidate.add(.byNoun, if: mention.form == .nominal)
                    candidate.add(.mentionedComplement, if: where_.isComplement)
                }
                candidate.add(.mentionedSource, if: where_.isSource)
                if let known { found[known] = candidate } else { found.append(candidate) }
            }
            index -= 1
        }
        if found.count == 1 { found[0].add(.onlyMentioned) }
        return found
    }

    /// Who is mentioned behind the quotation in its sentence; behind one that stands alone, in the next.
    func mentioned(behind quotation: Int) -> [Candidate] {
        guard let place = reading.place(of: quotation) else { return [] }
        var found: [Candidate] = []
        let isAlone = reading.standsAlone(quotation) || reading.isHeading(quotation)
        let first = reading.lastMention(before: place) + 1
        var index = first
        while index < reading.mentions.count, index - first < Self.reach, found.count < 3 {
            let mention = reading.mentions[index]
            let sentences = reading.sentences(between: place + 2, and: mention.tokens.lowerBound, limit: 3)
            guard sentences <= (isAlone ? 1 : 0) else { break }
            if mention.canSpeak, let entity = book.entityOfMention[index], !found.contains(where: { $0.entity == entity })
            {
                let isSubject = reading.places[index].isSubject
                let isBelow = reading.places[index].paragraph > reading.paragraph(of: quotation)
                var candidate = Candidate(
                    sieve: "behind", origin: .mention(index), entity: entity, features: [isBelow ? .below : .behind])
                candidate.add(isBelow ? .belowSubject : .behindSubject, if: isSubject)
                found.append(candidate)
            }
            index += 1
        }
        return found
    }
}
