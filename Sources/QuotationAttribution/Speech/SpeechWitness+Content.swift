import PatternFiles

extension SpeechWitness {
    /// A quotation's own words.
    func addContent(_ quotation: Int, _ reading: Reading, _ evidence: inout SpeechEvidence) {
        let inner = reading.inner[quotation]
        let words = inner.line.tokens.indices.dropFirst().dropLast().filter {
            inner.line.tokens[$0].span.count > 0 && isWord(inner.line.signs[$0])
        }
        let shapes = words.map { inner.line.tokens[$0].shape }
        for (count, feature) in [
            (2, SpeechFeature.twoWords), (3, .threeWords), (5, .fiveWords), (8, .eightWords), (15, .fifteenWords),
        ] { evidence.add(feature, if: words.count >= count) }
        addMarks(inner.line.signs.dropFirst().dropLast(), &evidence)
        evidence.add(.sentenceEnd, if: reading.endsWithSentence(quotation))
        let isCapital = shapes.first.map { $0 != .lower } ?? false
        if isCapital, standsInSentence(quotation, reading) {
            evidence.add(words.count > 1 ? .capitalInsidePhrase : .capitalInside)
        }
        evidence.add(.innerCapital, if: shapes.dropFirst().contains { $0 == .capital || $0 == .capitals })
        evidence.add(.number, if: shapes.contains(.number))
        let long = words.filter { inner.line.tokens[$0].span.count > 3 }
        evidence.add(
            .longWordsCapital,
            if: isCapital && !long.isEmpty && long.allSatisfy { inner.line.tokens[$0].shape != .lower })
        evidence.add(.noLetters, if: words.isEmpty)
        evidence.add(.verb, if: inner.signs.contains { verbs.contains($0) })
        evidence.add(.firstPerson, if: words.contains { isFirstPerson(inner.line.tokens[$0]) })
        if let first = words.first {
            addLists(of: inner.line.tokens[first], at: .first, &evidence)
            evidence.add(.unknownFirstWord, if: inner.line.tokens[first].form < 0)
        }
    }

    private func addMarks(_ signs: ArraySlice<UInt16>, _ evidence: inout SpeechEvidence) {
        evidence.add(.exclaims, if: signs.contains { $0 == 0x21 || $0 == 0x3F })
        evidence.add(.comma, if: signs.contains(0x2C))
        evidence.add(.severalSentences, if: signs.dropLast().contains { [0x21, 0x2E, 0x3F].contains($0) })
    }

    private func isFirstPerson(_ token: Token) -> Bool {
        readings(token).contains { pronouns.contains($0.wordClass) && $0.features.contains(.first) }
    }

    /// Whether the writer's own sentence goes on around a quotation, so that a capital in it is a name's or a title's.
    private func standsInSentence(_ quotation: Int, _ reading: Reading) -> Bool {
        guard let (line, place) = place(of: quotation, in: reading) else { return false }
        let before = line.signs[place - 1]
        return before != 0x3A && before != TaggedLine.Sign.open && !Reading.endsSentence(before)
            && !reading.isParagraph(quotation)
    }
}
