import PatternFiles

extension Reading {
    /// Whether two quotations stand directly in the same text or quotation.
    func areSiblings(_ first: Int, _ second: Int) -> Bool { quotations[first].parent == quotations[second].parent }

    /// Whether one quotation stands in the other, at any depth.
    func areNested(_ first: Int, _ second: Int) -> Bool {
        quotations[first].outer.contains(quotations[second].outer)
            || quotations[second].outer.contains(quotations[first].outer)
    }

    /// Whether a quotation stands in the title that the input gives apart.
    func isInTitle(_ quotation: Int) -> Bool { quotations[quotation].outer.start < document.textStart }

    func startsParagraph(_ quotation: Int) -> Bool {
        quotations[quotation].outer.start == paragraphs.spans[paragraph(of: quotation)].start
    }

    /// Whether a quotation is a sentence of its own.
    func standsAlone(_ quotation: Int) -> Bool {
        guard let place = place(of: quotation), isUtterance(quotation) else { return false }
        let before = place == 0 || Reading.endsSentence(outer.signs[place - 1])
        let behind = place + 2
        return before
            && (endsWithSentence(quotation) || behind >= outer.signs.count
                || Reading.endsSentence(outer.signs[behind]))
    }

    /// Whether a quotation is all that its paragraph says, apart from a dash or a full stop.
    func isParagraph(_ quotation: Int) -> Bool {
        let span = paragraphs.spans[paragraph(of: quotation)]
        let outer = quotations[quotation].outer
        return outer.start - span.start <= 4 && span.end - outer.end <= 5
    }

    /// Whether a quotation is all that its paragraph says and a question that nobody is said to ask stands above it:
    /// an interview's answer.
    func isAnswer(_ quotation: Int) -> Bool {
        let number = paragraph(of: quotation)
        guard number > 0, quotations[quotation].parent == nil, isParagraph(quotation) else { return false }
        let above = paragraphs.spans[number - 1]
        return above.count > 0 && (document.bytes[above.end - 1] == 0x3F || document.bytes[above.end - 1] == 0xA6)
    }

    /// Whether a subject that is no source stands between two tokens of the outer line.
    func hasOtherSubject(between first: Int, and second: Int) -> Bool {
        let last = lastMention(before: second)
        var index = last
        while index >= 0, last - index < Reading.reach, mentions[index].tokens.lowerBound >= first {
            if places[index].isSubject, !places[index].isSource, mentions[index].canSpeak { return true }
            index -= 1
        }
        return false
    }
}

extension Mention {
    /// Whether it is a noun phrase for someone known (`la ministre`, `ce médecin`).
    var isDefinite: Bool { form == .nominal && (determiner == .definite || determiner == .demonstrative) }

    /// Whether the words can designate someone who speaks.
    var canSpeak: Bool {
        switch type {
        case .person, .group, .organisation: true
        case .document, .place: false
        case nil: form == .pronoun ? features.contains(.third) : form == .name
        }
    }
}
