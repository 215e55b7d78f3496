/// What is counted in each document. Every figure is made of sums of these, so that a resample of documents needs the sums
/// alone.
enum Count: Hashable, Sendable {
    case spans, exactSpans
    /// Spans that are somebody's words and found to be; only found to be; only are.
    case speechRight, speechFalse, speechMissed
    /// Speakers that are right; given and wrong; there and not given rightly.
    case attributionRight, attributionFalse, attributionMissed
    case canonical
    case genderKnown, genderGiven, genderRight
    case sources, sourceOverlap, cues, cueOverlap
    /// By how a reader finds the speaker.
    case how(String)
    case howRight(String)
    /// By who signed the answer.
    case decided(Decider)
    case decidedRight(Decider)
    /// Speakers given with a confidence, by its tenth; the right ones; the sum of the confidences.
    case weighed(bin: Int)
    case weighedRight(bin: Int)
    case weight(bin: Int)
}

extension Judgement {
    /// Calls `add` for each count that the judgement raises.
    func count(_ add: (Count, Double) -> Void) {
        countSpeech { add($0, 1) }
        countAttribution { add($0, 1) }
        if let sourceOverlap {
            add(.sources, 1)
            add(.sourceOverlap, sourceOverlap)
        }
        if let cueOverlap {
            add(.cues, 1)
            add(.cueOverlap, cueOverlap)
        }
        guard let answer else { return }
        add(.decided(answer.decider), 1)
        if isRight { add(.decidedRight(answer.decider), 1) }
        if let confidence = weighedConfidence {
            let bin = Calibration.bin(of: confidence)
            add(.weighed(bin: bin), 1)
            add(.weight(bin: bin), confidence)
            if isRight { add(.weighedRight(bin: bin), 1) }
        }
    }

    /// The confidence in the speaker that is given, right or wrong; nil where none is given.
    var weighedConfidence: Double? { answer?.speaker == nil ? nil : answer?.confidence }

    private func countSpeech(_ add: (Count) -> Void) {
        let isFound = answer?.isSpeech ?? false
        guard let gold else { return add(.speechFalse) }
        add(.spans)
        if answer?.isExact ?? false { add(.exactSpans) }
        switch (gold.isSpeech, isFound) {
        case (true, true): add(.speechRight)
        case (false, true): add(.speechFalse)
        case (true, false): add(.speechMissed)
        case (false, false): break
        }
    }

    private func countAttribution(_ add: (Count) -> Void) {
        let isAttributable = gold.map { $0.isSpeech && $0.speaker != nil } ?? false
        if isAttributable, let gold { add(.how(gold.how)) }
        if isAttributable, isRight, let gold {
            add(.attributionRight)
            add(.howRight(gold.how))
            if isCanonical ?? false { add(.canonical) }
        } else {
            if isAttributable { add(.attributionMissed) }
            if answer?.speaker != nil { add(.attributionFalse) }
        }
        guard let gender else { return }
        add(.genderKnown)
        if gender != .missing { add(.genderGiven) }
        if gender == .right { add(.genderRight) }
    }
}
