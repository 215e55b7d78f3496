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
            let sentences = reading.sentences(
                between: reading.mentions[index].tokens.upperBound, and: place, limit: 4)
            guard sentences < 2 || reading.places[index].paragraph == reading.paragraph(of: quotation) else { break }
            if reading.mentions[index].canSpeak, let entity = book.entityOfMention[index] {
                let isSubject = reading.places[index].isSubject && !hasSubject
                let known = found.firstIndex { $0.entity == entity }
                if known == nil {
                    found.append(mention(index, of: entity, sentences, isFirst: found.isEmpty, isSubject))
                }
                let number = known ?? found.count - 1
                found[number].add(sentences == 0 ? .subjectInSentence : .subjectBefore, if: isSubject)
                found[number].add(.mentionedSource, if: reading.places[index].isSource)
                hasSubject = hasSubject || isSubject
            }
            index -= 1
        }
        return found
    }

    private func mention(_ index: Int, of entity: Int, _ sentences: Int, isFirst: Bool, _ isSubject: Bool) -> Candidate
    {
        var candidate = Candidate(
            sieve: isSubject ? "subject" : "mention", origin: .mention(index), entity: entity,
            features: [sentences == 0 ? .mentionedInSentence : sentences == 1 ? .mentionedBefore : .mentionedFar])
        candidate.add(.lastMentioned, if: isFirst)
        candidate.add(.byPronoun, if: reading.mentions[index].form == .pronoun)
        candidate.add(.byNoun, if: reading.mentions[index].form == .nominal)
        candidate.add(.mentionedComplement, if: reading.places[index].isComplement)
        return candidate
    }

    /// Who is interviewed: who gave the answer before, or the last person whose name stands above the first question.
    func answering(_ quotation: Int, _ links: [Link]) -> [Candidate] {
        guard reading.isAnswer(quotation), let place = reading.place(of: quotation) else { return [] }
        let before = (max(0, quotation - Self.reach)..<quotation).last { reading.isAnswer($0) }
        if let before, let entity = links[before].entity {
            return [Candidate(sieve: "interview", origin: .speaker, entity: entity, features: [.answers])]
        }
        var index = reading.lastMention(before: place)
        let first = max(0, index - Self.reach)
        while index >= first {
            if reading.mentions[index].form == .name, let entity = book.entityOfMention[index],
                book.entities[entity].isPerson
            {
                return [Candidate(sieve: "interview", origin: .speaker, entity: entity, features: [.answers])]
            }
            index -= 1
        }
        return []
    }

    /// Who is mentioned behind the quotation in its sentence; behind one that stands alone, in the next.
    func mentioned(behind quotation: Int) -> [Candidate] {
        guard let place = reading.place(of: quotation) else { return [] }
        var found: [Candidate] = []
        let limit = reading.standsAlone(quotation) || reading.isHeading(quotation) ? 1 : 0
        let first = reading.lastMention(before: place) + 1
        var index = first
        while index < reading.mentions.count, index - first < Self.reach, found.count < 3,
            reading.sentences(between: place + 2, and: reading.mentions[index].tokens.lowerBound, limit: 3) <= limit
        {
            if reading.mentions[index].canSpeak, let entity = book.entityOfMention[index],
                !found.contains(where: { $0.entity == entity })
            {
                let isBelow = reading.places[index].paragraph > reading.paragraph(of: quotation)
                var candidate = Candidate(
                    sieve: "behind", origin: .mention(index), entity: entity, features: [isBelow ? .below : .behind])
                candidate.add(.belowSubject, if: isBelow && reading.places[index].isSubject)
                found.append(candidate)
            }
            index += 1
        }
        return found
    }
}
