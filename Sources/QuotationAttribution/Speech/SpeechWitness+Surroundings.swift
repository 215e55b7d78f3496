import PatternFiles

extension SpeechWitness {
    /// What stands just before a quotation and just behind it.
    func addSurroundings(_ quotation: Int, _ reading: Reading, _ evidence: inout SpeechEvidence) {
        guard let (line, place) = place(of: quotation, in: reading) else { return }
        let sign = line.signs[place - 1]
        switch sign {
        case 0x3A: evidence.add(.afterColon)
        case 0x2C: evidence.add(.afterComma)
        case 0x28: evidence.add(.inParentheses)
        case TaggedLine.Sign.otherClose: evidence.add(.afterQuotation)
        default: addWordBefore(line, place - 1, &evidence)
        }
        let startsSentence = Reading.endsSentence(sign) || sign == TaggedLine.Sign.open
        evidence.add(.startsSentence, if: startsSentence)
        let next = line.signs[place + 2]
        switch next {
        case 0x28: evidence.add(.beforeParenthesis)
        case 0x2C: evidence.add(.beforeComma)
        case _ where Reading.endsSentence(next): evidence.add(.beforeSentenceEnd)
        case _ where verbs.contains(next): evidence.add(.beforeVerb)
        case _ where isWord(next): evidence.add(.beforeWord)
        default: break
        }
    }

    private func addWordBefore(_ line: GroupedLine, _ unit: Int, _ evidence: inout SpeechEvidence) {
        guard isWord(line.signs[unit]), let index = line.units[unit].tokens.last else { return }
        let token = line.line.tokens[index]
        addLists(of: token, at: .before, &evidence)
        if verbs.contains(line.signs[unit]) { return evidence.add(.afterVerb) }
        let group = line.units[unit].group
        if group >= 0, line.groups[group].mention >= 0 {
            let mention = line.mentions[line.groups[group].mention]
            return evidence.add(mention.form == .name ? .afterName : .afterNoun)
        }
        let found = readings(token).map(\.wordClass)
        if found.contains(where: articles.contains) {
            evidence.add(.afterArticle)
        } else if found.contains(where: conjunctions.contains) {
            evidence.add(.afterConjunction)
        } else if found.contains(where: prepositions.contains) {
            evidence.add(.afterPreposition)
        } else {
            evidence.add(.afterNoun)
        }
    }
}
