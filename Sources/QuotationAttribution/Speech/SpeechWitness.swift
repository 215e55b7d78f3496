import PatternFiles

/// Collects what can be seen of a quotation.
struct SpeechWitness: Sendable {
    private let classes: Classes

    /// Word classes and groups by the roles that the features ask for.
    private struct Classes: Sendable {
        let vocabulary: Vocabulary
        let articles: Set<Int>
        let prepositions: Set<Int>
        let conjunctions: Set<Int>
        let pronouns: Set<Int>
        let verbs: Set<UInt16>
    }

    init(library: PatternLibrary) {
        classes = Classes(
            vocabulary: library.vocabulary,
            articles: ["definite", "demonstrative", "possessive", "indefinite"].reduce(into: []) {
                $0.formUnion(library.classes(of: $1))
            },
            prepositions: library.classes(of: "preposition"), conjunctions: library.classes(of: "conjunction"),
            pronouns: library.classes(of: "pronoun"), verbs: library.groupSigns(of: "verb-group"))
    }

    /// - Parameter afterSpeech: whether the quotation before, in the same paragraph, is taken for speech.
    func evidence(of quotation: Int, in reading: Reading, afterSpeech: Bool) -> SpeechEvidence {
        var evidence = SpeechEvidence()
        addContent(quotation, reading, &evidence)
        addSurroundings(quotation, reading, &evidence)
        addCue(quotation, reading, &evidence)
        let paragraph = reading.paragraph(of: quotation)
        evidence.add(.heading, if: reading.isHeading(quotation))
        evidence.add(.nested, if: reading.quotations[quotation].parent != nil)
        evidence.add(.repeated, if: reading.contents.isRepeated(quotation))
        evidence.add(.afterSpeech, if: afterSpeech)
        evidence.add(.firstInText, if: quotation == 0 && paragraph == 0)
        return evidence
    }

    private func addContent(_ quotation: Int, _ reading: Reading, _ evidence: inout SpeechEvidence) {
        let inner = reading.inner[quotation]
        let words = inner.line.tokens.indices.dropFirst().dropLast().filter {
            inner.line.tokens[$0].span.count > 0 && isWord(inner.line.signs[$0])
        }
        for (count, feature) in [
            (2, SpeechFeature.twoWords), (3, .threeWords), (5, .fiveWords), (8, .eightWords), (15, .fifteenWords),
        ] { evidence.add(feature, if: words.count >= count) }
        evidence.add(.sentenceEnd, if: reading.endsWithSentence(quotation))
        let isCapital = words.first.map { inner.line.tokens[$0].shape != .lower } ?? false
        evidence.add(.capital, if: isCapital)
        let long = words.filter { inner.line.tokens[$0].span.count > 3 }
        evidence.add(.allCapitals, if: isCapital && long.allSatisfy { inner.line.tokens[$0].shape != .lower })
        evidence.add(.noLetters, if: words.isEmpty)
        evidence.add(.verb, if: inner.signs.contains { classes.verbs.contains($0) })
        evidence.add(
            .firstPerson,
            if: words.contains { index in
                readings(inner.line.tokens[index]).contains {
                    classes.pronouns.contains($0.wordClass) && $0.features.contains(.first)
                }
            })
    }

    private func addSurroundings(_ quotation: Int, _ reading: Reading, _ evidence: inout SpeechEvidence) {
        let line = reading.quotations[quotation].parent.map { reading.inner[$0] } ?? reading.outerGroups
        guard let place = line.places[quotation], place > 0, place + 2 < line.signs.count else { return }
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
        case 0x2C: evidence.add(.beforeComma)
        case _ where Reading.endsSentence(next): evidence.add(.beforeSentenceEnd)
        case _ where classes.verbs.contains(next): evidence.add(.beforeVerb)
        case _ where isWord(next): evidence.add(.beforeWord)
        default: break
        }
    }

    private func addWordBefore(_ line: GroupedLine, _ unit: Int, _ evidence: inout SpeechEvidence) {
        if classes.verbs.contains(line.signs[unit]) { return evidence.add(.afterVerb) }
        let group = line.units[unit].group
        if group >= 0, line.groups[group].mention >= 0 {
            let mention = line.mentions[line.groups[group].mention]
            return evidence.add(mention.form == .name ? .afterName : .afterNoun)
        }
        guard let token = line.units[unit].tokens.last else { return }
        let found = readings(line.line.tokens[token]).map(\.wordClass)
        if found.contains(where: classes.articles.contains) {
            evidence.add(.afterArticle)
        } else if found.contains(where: classes.conjunctions.contains) {
            evidence.add(.afterConjunction)
        } else if found.contains(where: classes.prepositions.contains) {
            evidence.add(.afterPreposition)
        } else if isWord(line.signs[unit]) {
            evidence.add(.afterNoun)
        }
    }

    private func addCue(_ quotation: Int, _ reading: Reading, _ evidence: inout SpeechEvidence) {
        if let title = reading.answers[quotation].title { evidence.add(pattern: title) }
        guard let cue = reading.answers[quotation].cue else { return evidence.add(.noCue) }
        evidence.add(pattern: cue.pattern)
        switch cue.distance {
        case ...1: evidence.add(.cueNear)
        case 2...6: break
        case 7...14: evidence.add(.cueFar)
        default: evidence.add(.cueVeryFar)
        }
        guard let mention = cue.source.map({ reading.mention(of: $0) }) else { return }
        evidence.add(.pronounSource, if: mention.form == .pronoun)
        switch mention.type {
        case .person: evidence.add(.personSource)
        case .document: evidence.add(.documentSource)
        case .place: evidence.add(.placeSource)
        default: break
        }
        let isImpersonal = mention.form == .pronoun && mention.features.intersection([.masculine, .feminine]).isEmpty
        evidence.add(.impersonalSource, if: isImpersonal)
    }

    private func readings(_ token: Token) -> [WordReading] {
        token.form < 0 ? [] : classes.vocabulary.readings(of: Int(token.form))
    }

    /// Whether a sign is a word's or a group's, and no mark of punctuation.
    private func isWord(_ sign: UInt16) -> Bool {
        switch sign {
        case 0x21...0x7E, 0xA1...0xBF, 0x2000...0x206F: false
        default: true
        }
    }
}
