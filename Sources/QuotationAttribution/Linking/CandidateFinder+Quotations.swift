/// The sieves that look at other quotations.
extension CandidateFinder {
    /// Who speaks the quotation before, and whoever spoke before that: « … » of one, « … » of the other in turn.
    func previous(_ quotation: Int, _ links: [Link]) -> [Candidate] {
        var found: [Candidate] = []
        var index = quotation - 1
        while index >= 0, quotation - index < Self.reach, found.count < 2 {
            if reading.areSiblings(index, quotation), let entity = links[index].entity {
                let gap = reading.paragraph(of: quotation) - reading.quotations[index].lastParagraph
                guard gap <= 2 else { break }
                if found.isEmpty {
                    found.append(continuation(of: index, entity, gap, quotation, links))
                } else if entity != found[0].entity {
                    var other = Candidate(sieve: "turn", origin: .speaker, entity: entity, features: [.turn])
                    other.add(.turnAsked, if: found[0].features.contains(.previousAsked))
                    found.append(other)
                }
            }
            index -= 1
        }
        return found
    }

    private func continuation(
        of index: Int, _ entity: Int, _ gap: Int, _ quotation: Int, _ links: [Link]
    ) -> Candidate {
        let sentences = sentences(between: index, and: quotation)
        let isSplit = gap == 0 && sentences == 0
        var candidate = Candidate(
            sieve: isSplit ? "split" : gap == 0 ? "paragraph" : "next-paragraph", origin: .quotation(index),
            entity: entity,
            features: [isSplit ? .split : gap == 0 ? .paragraph : gap == 1 ? .nextParagraph : .earlier])
        candidate.add(.previousOneSentence, if: sentences == 1)
        candidate.add(.previousByCue, if: links[index].cue != nil)
        candidate.add(.opensParagraph, if: reading.startsParagraph(quotation))
        if let start = reading.place(of: index), let end = reading.place(of: quotation) {
            candidate.add(.previousAdjacent, if: end - start <= 5)
            let hasOther = reading.hasOtherSubject(between: start + 2, and: end)
            candidate.add(.previousOtherSubject, if: hasOther)
            candidate.add(.previousAsked, if: gap <= 1 && sentences <= 1 + gap && !hasOther && reading.asks(index))
        }
        return candidate
    }

    /// Who speaks the next quotation, and for a heading whoever speaks next after that.
    func next(_ quotation: Int, _ links: [Link]) -> [Candidate] {
        var found: [Candidate] = []
        var index = quotation + 1
        while index < reading.quotations.count, index - quotation < Self.reach, found.count < 2 {
            if reading.areSiblings(index, quotation), let entity = links[index].entity {
                let gap = reading.paragraph(of: index) - reading.quotations[quotation].lastParagraph
                guard gap <= 4 else { break }
                if found.isEmpty {
                    found.append(announcement(of: index, entity, gap, quotation, links))
                } else if entity != found[0].entity {
                    found.append(
                        Candidate(sieve: "heading", origin: .echo(index), entity: entity, features: [.aheadSecond]))
                }
            }
            index += 1
        }
        return found
    }

    private func announcement(
        of index: Int, _ entity: Int, _ gap: Int, _ quotation: Int, _ links: [Link]
    ) -> Candidate {
        let isInSentence = gap == 0 && sentences(between: quotation, and: index) == 0
        var candidate = Candidate(
            sieve: gap == 0 ? "ahead" : "heading", origin: .echo(index), entity: entity,
            features: [isInSentence ? .aheadInSentence : gap == 0 ? .ahead : gap <= 2 ? .announced : .announcedFar])
        candidate.add(.aheadByCue, if: links[index].cue != nil)
        if let start = reading.place(of: quotation), let end = reading.place(of: index) {
            candidate.add(.aheadOtherSubject, if: reading.hasOtherSubject(between: start + 2, and: end))
        }
        return candidate
    }

    /// Who speaks the nearest quotation that holds the same words, or behind a heading most of them.
    func echoes(_ quotation: Int, _ links: [Link]) -> [Candidate] {
        let words = reading.contents.folded[quotation]
        guard words.count >= 4 else { return [] }
        let near = max(0, quotation - Self.reach)..<min(reading.quotations.count, quotation + Self.reach)
        var best: Int?
        for other in Array(near) + reading.contents.twins(of: quotation).prefix(Self.reach)
        where other != quotation && links[other].entity != nil && !reading.areNested(other, quotation) {
            guard best.map({ abs(other - quotation) < abs($0 - quotation) }) ?? true else { continue }
            let theirs = reading.contents.folded[other]
            if theirs.count <= 4096, reading.contents.holds(other, words) { best = other }
        }
        guard let best else { return likeness(quotation, links) }
        var candidate = Candidate(
            sieve: "echo", origin: .echo(best), entity: links[best].entity, features: [.echo])
        candidate.add(.echoByCue, if: links[best].cue != nil)
        candidate.add(.echoLong, if: words.count >= 16)
        return [candidate]
    }

    private func likeness(_ quotation: Int, _ links: [Link]) -> [Candidate] {
        guard reading.isHeading(quotation) else { return [] }
        var best: (quotation: Int, overlap: Double)?
        for other in (quotation + 1)..<max(quotation + 1, min(reading.quotations.count, quotation + 16))
        where links[other].entity != nil {
            let overlap = reading.contents.overlap(of: quotation, with: other)
            if overlap >= 0.5, overlap > (best?.overlap ?? 0) { best = (other, overlap) }
        }
        return best.map {
            [
                Candidate(
                    sieve: "echo", origin: .echo($0.quotation), entity: links[$0.quotation].entity,
                    features: [.echo, .echoLikeness])
            ]
        } ?? []
    }

    /// Number of sentence ends between two quotations of one line, that of the first one's own words included.
    private func sentences(between first: Int, and second: Int) -> Int {
        guard let start = reading.place(of: first), let end = reading.place(of: second) else { return 4 }
        return reading.sentences(between: start + 2, and: end, limit: 4)
            + (reading.endsWithSentence(first) && end - start <= 3 ? 1 : 0)
    }
}
