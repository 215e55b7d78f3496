import PatternFiles

extension SpeechWitness {
    /// What the patterns saw beside a quotation or in it.
    func addCue(_ quotation: Int, _ reading: Reading, _ evidence: inout SpeechEvidence) {
        let answer = reading.answers[quotation]
        if let title = answer.title { evidence.add(pattern: title) }
        guard let cue = answer.cue else { return evidence.add(.noCue) }
        evidence.add(pattern: cue.pattern)
        if let number = cue.wordClass { evidence.add(.cue, in: number) }
        switch cue.distance {
        case ...1: evidence.add(.cueNear)
        case 2...6: break
        case 7...14: evidence.add(.cueFar)
        default: evidence.add(.cueVeryFar)
        }
        for (share, feature) in [(0.5, SpeechFeature.cueShare50), (0.8, .cueShare80), (0.95, .cueShare95)] {
            evidence.add(feature, if: answer.share >= share)
        }
        // One reading, and "none of them".
        evidence.add(.cueAlone, if: answer.candidates.count == 2)
        if let between = cue.between, let (line, _) = place(of: quotation, in: reading) {
            addBetween(between, line, &evidence)
        }
        if let source = cue.source { addSource(reading.mention(of: source), &evidence) }
    }

    private func addBetween(_ units: Range<Int>, _ line: GroupedLine, _ evidence: inout SpeechEvidence) {
        evidence.add(.mentionBetween, if: units.contains { line.isMention(unit: $0) })
        evidence.add(
            .thatBetween,
            if: line.line.tokens[line.tokens(of: units)].contains { token in
                readings(token).contains { that.contains($0.wordClass) }
            })
    }

    private func addSource(_ mention: Mention, _ evidence: inout SpeechEvidence) {
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
}
