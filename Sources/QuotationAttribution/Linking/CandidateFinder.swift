import PatternFiles

/// Lists who may be the speaker of a quotation that no cue explains. Each method is one sieve: it proposes what it
/// sees and decides nothing.
struct CandidateFinder: Sendable {
    /// How many quotations or mentions a sieve looks back or ahead at most, so that its cost is bounded.
    private static let reach = 40

    func candidates(
        for quotation: Int, in reading: Reading, links: [Link], book: EntityBook, speakers: SpeakerCount
    ) -> [Candidate] {
        var candidates: [Candidate] = []
        if let previous = previous(quotation, reading, links) { candidates.append(previous) }
        if let next = next(quotation, reading, links) { candidates.append(next) }
        if let echo = echo(quotation, reading, links) ?? likeness(quotation, reading, links) {
            candidates.append(echo)
        }
        if let subject = subject(quotation, reading, book) { candidates.append(subject) }
        if let behind = behind(quotation, reading, book) { candidates.append(behind) }
        if let named = named(quotation, reading, book) { candidates.append(named) }
        if let main = main(quotation, reading, speakers) { candidates.append(main) }
        for index in candidates.indices {
            let entity = candidates[index].entity
            guard let entity else { continue }
            if candidates.count(where: { $0.entity == entity }) > 1 { candidates[index].features.append(.supported) }
            if book[entity].name != nil { candidates[index].features.append(.named) }
            if book[entity].type == .person { candidates[index].features.append(.person) }
        }
        candidates.append(nobody(quotation, reading, candidates.isEmpty))
        return candidates
    }

    /// The last quotation before this one, at its level, that somebody speaks.
    private func previous(_ quotation: Int, _ reading: Reading, _ links: [Link]) -> Candidate? {
        var index = quotation - 1
        while index >= 0, quotation - index < Self.reach {
            if reading.areSiblings(index, quotation), let entity = links[index].entity {
                let gap = reading.paragraph(of: quotation) - reading.quotations[index].lastParagraph
                guard gap <= 2 else { return nil }
                var features = between(index, quotation, reading)
                switch gap {
                case 0: features.append(features.contains(.sameSentence) ? .split : .paragraph)
                case 1: features.append(.nextParagraph)
                default: features.append(.earlier)
                }
                if links[index].cue != nil { features.append(.hasCue) }
                if reading.isUtterance(quotation) { features.append(.previousUtterance) }
                if reading.startsParagraph(quotation) { features.append(.previousStartsParagraph) }
                let sieve = gap == 0 ? (features.contains(.sameSentence) ? "split" : "paragraph") : "next-paragraph"
                return Candidate(sieve: sieve, origin: .quotation(index), entity: entity, features: features)
            }
            index -= 1
        }
        return nil
    }

    /// The next quotation that a cue explains.
    private func next(_ quotation: Int, _ reading: Reading, _ links: [Link]) -> Candidate? {
        var index = quotation + 1
        while index < reading.quotations.count, index - quotation < Self.reach {
            if reading.areSiblings(index, quotation), let entity = links[index].entity {
                let gap = reading.paragraph(of: index) - reading.quotations[quotation].lastParagraph
                guard gap <= 4 else { return nil }
                var features = between(quotation, index, reading)
                features.append(gap == 0 ? .ahead : .announced)
                if reading.isUtterance(quotation) { features.append(.aheadUtterance) }
                if reading.startsParagraph(quotation) { features.append(.aheadStartsParagraph) }
                if reading.isHeading(quotation) { features.append(.aheadHeading) }
                return Candidate(
                    sieve: gap == 0 ? "ahead" : "heading", origin: .echo(index),
                    entity: entity, features: features)
            }
            index += 1
        }
        return nil
    }

    /// The nearest quotation that holds the same words.
    private func echo(_ quotation: Int, _ reading: Reading, _ links: [Link]) -> Candidate? {
        let words = reading.contents.folded[quotation]
        guard words.count >= 4 else { return nil }
        let near = max(0, quotation - Self.reach)..<min(reading.quotations.count, quotation + Self.reach)
        var best: Int?
        for other in Array(near) + reading.contents.twins(of: quotation).prefix(Self.reach)
        where other != quotation && links[other].entity != nil && !reading.areNested(other, quotation) {
            guard best.map({ abs(other - quotation) < abs($0 - quotation) }) ?? true else { continue }
            let theirs = reading.contents.folded[other]
            if theirs.count >= words.count, theirs.count <= 4096, theirs.contains(words) { best = other }
        }
        guard let best else { return nil }
        var features: [CandidateFeature] = [.echo]
        if reading.isHeading(quotation) { features.append(.echoHeading) }
        if words.count >= 16 { features.append(.echoLong) }
        return Candidate(sieve: "echo", origin: .echo(best), entity: links[best].entity, features: features)
    }

    /// The quotation behind a heading that shares most of its words.
    private func likeness(_ quotation: Int, _ reading: Reading, _ links: [Link]) -> Candidate? {
        guard reading.isHeading(quotation) else { return nil }
        var best: (quotation: Int, overlap: Double)?
        for other in (quotation + 1)..<max(quotation + 1, min(reading.quotations.count, quotation + 16))
        where links[other].entity != nil {
            let overlap = reading.contents.overlap(of: quotation, with: other)
            if overlap >= 0.5, overlap > (best?.overlap ?? 0) { best = (other, overlap) }
        }
        return best.map {
            Candidate(
                sieve: "echo", origin: .echo($0.quotation), entity: links[$0.quotation].entity,
                features: [.echo, .echoLikeness, .echoHeading])
        }
    }

    /// The nearest subject of a verb before the quotation, in its paragraph.
    private func subject(_ quotation: Int, _ reading: Reading, _ book: EntityBook) -> Candidate? {
        guard let place = reading.place(of: quotation) else { return nil }
        let last = reading.lastMention(before: place)
        var index = last
        while index >= 0, last - index < Self.reach, reading.places[index].paragraph == reading.paragraph(of: quotation)
        {
            let mention = reading.mentions[index]
            if reading.places[index].isSubject, mention.canSpeak, let entity = book.entityOfMention[index] {
                let sentences = reading.sentences(between: mention.tokens.upperBound, and: place, limit: 3)
                var features: [CandidateFeature] = [.subject, distance(sentences)]
                if mention.form == .pronoun { features.append(.pronoun) }
                if reading.isUtterance(quotation) { features.append(.subjectUtterance) }
                if sentences == 0 { features.append(.subjectInSentence) }
                if sentences == 1, reading.standsAlone(quotation) { features.append(.subjectAlone) }
                return Candidate(sieve: "subject", origin: .mention(index), entity: entity, features: features)
            }
            index -= 1
        }
        return nil
    }

    /// The subject of the sentence that begins behind a quotation that stands alone.
    private func behind(_ quotation: Int, _ reading: Reading, _ book: EntityBook) -> Candidate? {
        guard let place = reading.place(of: quotation), reading.standsAlone(quotation) else { return nil }
        let index = reading.lastMention(before: place) + 1
        guard index < reading.mentions.count, reading.places[index].isSubject, reading.mentions[index].canSpeak,
            reading.mentions[index].tokens.lowerBound - place <= 5,
            let entity = book.entityOfMention[index]
        else { return nil }
        var features: [CandidateFeature] = [.behind]
        if reading.mentions[index].form == .pronoun { features.append(.pronoun) }
        if reading.places[index].paragraph > reading.paragraph(of: quotation) { features.append(.behindNextParagraph) }
        return Candidate(sieve: "behind", origin: .mention(index), entity: entity, features: features)
    }

    /// The one person whom the sentence before the quotation names.
    private func named(_ quotation: Int, _ reading: Reading, _ book: EntityBook) -> Candidate? {
        guard let place = reading.place(of: quotation) else { return nil }
        let last = reading.lastMention(before: place)
        var index = last
        var found: Int?
        while index >= 0, last - index < Self.reach,
            reading.sentences(between: reading.mentions[index].tokens.upperBound, and: place, limit: 2) < 2
        {
            if let entity = book.entityOfMention[index], book[entity].name != nil, book[entity].type == .person {
                guard found.map({ book.entityOfMention[$0] == entity }) ?? true else { return nil }
                found = index
            }
            index -= 1
        }
        guard let found else { return nil }
        var features: [CandidateFeature] = [.mentioned]
        if reading.standsAlone(quotation) { features.append(.mentionedAlone) }
        if reading.places[found].paragraph < reading.paragraph(of: quotation) { features.append(.mentionedEarlier) }
        return Candidate(
            sieve: "mention", origin: .mention(found), entity: book.entityOfMention[found], features: features)
    }

    /// Who speaks most of the document's other quotations.
    private func main(_ quotation: Int, _ reading: Reading, _ speakers: SpeakerCount) -> Candidate? {
        guard let main = speakers.main else { return nil }
        var features: [CandidateFeature] = [.main]
        if main.share > 0.5 { features.append(.mainHalf) }
        if main.share == 1, main.quotations > 1 { features.append(.mainOnly) }
        if reading.isHeading(quotation) { features.append(.mainHeading) }
        if reading.isUtterance(quotation) { features.append(.mainUtterance) }
        return Candidate(sieve: "main", origin: .speaker, entity: main.entity, features: features)
    }

    private func nobody(_ quotation: Int, _ reading: Reading, _ isOnly: Bool) -> Candidate {
        var features: [CandidateFeature] = [.nobody]
        if isOnly { features.append(.onlyOne) }
        if !reading.isUtterance(quotation) { features.append(.nobodyFragment) }
        if reading.isHeading(quotation) { features.append(.nobodyHeading) }
        if reading.inner[quotation].line.tokens.count <= 7 { features.append(.nobodyShort) }
        return Candidate(sieve: "none", origin: .nobody, entity: nil, features: features)
    }

    /// What stands between two quotations of one line.
    private func between(_ first: Int, _ second: Int, _ reading: Reading) -> [CandidateFeature] {
        guard let start = reading.place(of: first), let end = reading.place(of: second) else { return [] }
        var features: [CandidateFeature] = []
        if end - start <= 5 { features.append(.adjacent) }
        let sentences =
            reading.sentences(between: start + 2, and: end, limit: 4)
            + (reading.endsWithSentence(first) && end - start <= 3 ? 1 : 0)
        features.append(distance(sentences))
        if reading.hasOtherSubject(between: start + 2, and: end) { features.append(.otherSubject) }
        return features
    }

    private func distance(_ sentences: Int) -> CandidateFeature {
        sentences == 0 ? .sameSentence : sentences == 1 ? .oneSentence : .manySentences
    }
}
