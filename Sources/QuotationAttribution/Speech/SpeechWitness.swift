import PatternFiles

/// Collects what can be seen of a quotation.
struct SpeechWitness: Sendable {
    let vocabulary: Vocabulary
    let articles: ClassSet
    let prepositions: ClassSet
    let conjunctions: ClassSet
    let that: ClassSet
    let pronouns: ClassSet
    let verbs: SignSet

    init(library: PatternLibrary) {
        vocabulary = library.vocabulary
        articles = ["definite", "demonstrative", "possessive", "indefinite"].reduce(into: []) {
            $0.formUnion(library.classes(of: $1))
        }
        prepositions = library.classes(of: "preposition")
        conjunctions = library.classes(of: "conjunction")
        that = library.classes(of: "that")
        pronouns = library.classes(of: "pronoun")
        verbs = library.groupSigns(of: "verb-group")
    }

    /// - Parameter afterSpeech: whether the quotation before, in the same paragraph, is taken for speech.
    func evidence(of quotation: Int, in reading: Reading, tone: TextTone, afterSpeech: Bool) -> SpeechEvidence {
        var evidence = SpeechEvidence()
        addContent(quotation, reading, &evidence)
        addSurroundings(quotation, reading, &evidence)
        addCue(quotation, reading, &evidence)
        let paragraph = reading.paragraph(of: quotation)
        evidence.add(.heading, if: reading.isHeading(quotation))
        evidence.add(.nested, if: reading.quotations[quotation].parent != nil)
        evidence.add(.repeated, if: reading.contents.isRepeated(quotation))
        evidence.add(.afterSpeech, if: afterSpeech)
        switch tone {
        case .quoting: evidence.add(.textQuotes)
        case .settingOff: evidence.add(.textSetsOff)
        case .mixed, .unknown: break
        }
        if reading.isParagraph(quotation) {
            evidence.add(.paragraph)
            let span = reading.paragraphs.spans[paragraph]
            evidence.add(.crosshead, if: reading.quotations[quotation].outer.start > span.start)
        }
        return evidence
    }

    /// The line in which a quotation stands, and where.
    func place(of quotation: Int, in reading: Reading) -> (line: GroupedLine, place: Int)? {
        let line = reading.quotations[quotation].parent.map { reading.inner[$0] } ?? reading.outerGroups
        guard let place = line.places[quotation], place > 0, place + 2 < line.signs.count else { return nil }
        return (line, place)
    }

    func addLists(of token: Token, at place: SpeechEvidence.WordPlace, _ evidence: inout SpeechEvidence) {
        for reading in readings(token) { evidence.add(place, in: reading.wordClass) }
    }

    func readings(_ token: Token) -> WordReadings {
        vocabulary.readings(of: Int(token.form))
    }

    /// Whether a sign is a word's or a group's, and no mark of punctuation.
    func isWord(_ sign: UInt16) -> Bool {
        switch sign {
        case 0x21...0x7E, 0xA1...0xBF, 0x2000...0x206F: false
        default: true
        }
    }
}
