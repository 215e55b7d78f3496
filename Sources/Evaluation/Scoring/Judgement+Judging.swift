extension Judgement {
    /// - Parameter quote: what was found for the span, or nil.
    init(of span: GoldSpan, answered quote: RunQuote?, in document: GoldDocument) {
        let speaker = quote.flatMap { $0.isSpeech ? $0.speaker : nil }
        let isAttributable = span.isSpeech && span.speaker != nil
        let isNamed = isAttributable && speaker.map(span.isNamed) ?? false
        self.document = document.id
        number = span.number
        content = span.content
        text = document.words(of: span.content)
        verdict = Self.verdict(on: span, quote, speaker: speaker, isNamed: isNamed)
        gold = Gold(
            isSpeech: span.isSpeech, speaker: span.speaker, source: span.source, cue: span.cue, how: span.how)
        answer = quote.map { Answer($0, isExact: $0.content == span.content) }
        isCanonical = isNamed ? speaker.map(span.isCanonicallyNamed) : nil
        gender = isNamed ? span.gender.map { Self.gender($0, answered: quote?.gender) } : nil
        sourceOverlap = isAttributable ? span.source.map { FoldedWords.overlap(quote?.source, $0) } : nil
        cueOverlap = isAttributable ? span.cue.map { FoldedWords.overlap(quote?.cue, $0) } : nil
    }

    /// A quote that no annotated span is there for.
    init(ofExtra quote: RunQuote, in document: GoldDocument) {
        self.document = document.id
        number = nil
        content = quote.content
        text = document.words(of: quote.content)
        verdict = .extraQuote
        gold = nil
        answer = Answer(quote, isExact: false)
        isCanonical = nil
        gender = nil
        sourceOverlap = nil
        cueOverlap = nil
    }

    private static func verdict(
        on span: GoldSpan, _ quote: RunQuote?, speaker: String?, isNamed: Bool
    ) -> Verdict {
        guard span.isSpeech else { return quote?.isSpeech ?? false ? .falseSpeech : .right }
        guard let quote else { return .noQuote }
        guard quote.isSpeech else { return .missedSpeech }
        if span.speaker == nil { return speaker == nil ? .right : .inventedSpeaker }
        if speaker == nil { return .noSpeaker }
        return isNamed ? .right : .wrongSpeaker
    }

    private static func gender(_ gender: String, answered: String?) -> Gender {
        guard let answered else { return .missing }
        return answered == gender ? .right : .wrong
    }
}

extension Judgement.Answer {
    init(_ quote: RunQuote, isExact: Bool) {
        id = quote.id
        self.isExact = isExact
        isSpeech = quote.isSpeech
        speaker = quote.isSpeech ? quote.speaker : nil
        source = quote.source
        cue = quote.cue
        decider = quote.decider
        confidence = quote.confidence
    }
}

extension GoldDocument {
    func words(of span: Range<Int>) -> String {
        String(String.UnicodeScalarView(text[span]))
    }
}
