extension Record {
    /// The members of one quote, in the contract's order; ids count from 1.
    func writeQuote(_ index: Int, to json: inout JSONText) {
        let quote = analysis.attributions[index]
        json.member("id")
        json.number(index + 1)
        writeText(quote.content, to: &json)
        writePlace(quote.content, to: &json)
        json.member("kind")
        json.string(quote.kind.rawValue)
        writeParts(quote.parts, to: &json)
        writeSpeaker(of: quote, to: &json)
        writeSource(quote.source, to: &json)
        writeCue(quote.cue, to: &json)
        writeDecision(on: quote, to: &json)
        json.member("continues")
        json.number(orNull: listed(quote.continues).map { $0 + 1 })
        json.member("inside")
        json.number(orNull: listed(quote.inside).map { $0 + 1 })
        writeContext(of: quote.content, to: &json)
    }

    /// A quote that another one refers to, if it is written.
    private func listed(_ index: Int?) -> Int? { index.flatMap { isListed($0) ? $0 : nil } }

    private func writeParts(_ parts: [TextSpan], to json: inout JSONText) {
        json.member("parts")
        json.beginArray()
        for part in parts {
            json.element()
            json.beginObject()
            writePlace(part, to: &json)
            json.endObject()
        }
        json.endArray()
    }

    private func writeSpeaker(of quote: Attribution, to json: inout JSONText) {
        let speaker = quote.speaker.map { analysis.speakers[$0] }
        json.member("speaker")
        if let speaker { writeName(speaker.name, to: &json) } else { json.null() }
        json.member("speaker_id")
        json.number(orNull: quote.speaker.map { $0 + 1 })
        json.member("speaker_type")
        json.string(orNull: speaker?.type?.rawValue)
        json.member("speaker_gender")
        json.string(orNull: speaker?.gender?.rawValue)
    }

    private func writeSource(_ source: Source?, to json: inout JSONText) {
        json.member("source")
        guard let source else { return json.null() }
        json.beginObject()
        writeText(source.span, to: &json)
        writePlace(source.span, to: &json)
        json.member("form")
        json.string(source.form.rawValue)
        json.endObject()
    }

    private func writeCue(_ cue: Cue?, to json: inout JSONText) {
        json.member("cue")
        guard let cue else { return json.null() }
        json.beginObject()
        json.member("text")
        json.string(joining: cue.pieces.map { bytes[$0.start..<$0.end] })
        json.member("lemma")
        json.string(orNull: cue.lemma)
        writePlace(cue.span, to: &json)
        json.endObject()
    }

    private func writeDecision(on quote: Attribution, to json: inout JSONText) {
        json.member("by")
        json.beginObject()
        json.member("sieve")
        json.string(orNull: quote.sieve)
        json.member("pattern")
        json.string(orNull: quote.pattern)
        json.endObject()
        json.member("confidence")
        json.fraction(quote.confidence)
    }

    private func writeContext(of content: TextSpan, to json: inout JSONText) {
        json.member("context")
        guard let context = contexts?.context(of: content) else { return json.null() }
        json.beginObject()
        writeText(context, to: &json)
        writePlace(context, to: &json)
        json.endObject()
    }
}

extension JSONText {
    mutating func string(orNull text: String?) {
        if let text { string(text) } else { null() }
    }

    mutating func number(orNull value: Int?) {
        if let value { number(value) } else { null() }
    }

    mutating func emptyArray() {
        beginArray()
        endArray()
    }
}
