internal import JSON

extension Judgement {
    /// The judgement as one flat object with every key, so that many of them load as one table.
    var json: JSONValue {
        .object([
            .init("document", .string(document)),
            .init("n", JSONValue(number)),
            .init("start", .integer(content.lowerBound)),
            .init("end", .integer(content.upperBound)),
            .init("text", .string(text)),
            .init("verdict", .string(verdict.rawValue)),
            .init("gold_type", JSONValue(gold.map { $0.isSpeech ? "speech" : "other" })),
            .init("gold_speaker", JSONValue(gold?.speaker)),
            .init("gold_source", JSONValue(gold?.source)),
            .init("gold_cue", JSONValue(gold?.cue)),
            .init("how", JSONValue(gold?.how)),
            .init("id", JSONValue(answer?.id)),
            .init("exact", JSONValue(answer?.isExact)),
            .init("type", JSONValue(answer.map { $0.isSpeech ? "speech" : "other" })),
            .init("speaker", JSONValue(answer?.speaker)),
            .init("source", JSONValue(answer?.source)),
            .init("cue", JSONValue(answer?.cue)),
            .init("sieve", JSONValue(answer?.decider.sieve)),
            .init("pattern", JSONValue(answer?.decider.pattern)),
            .init("confidence", JSONValue(answer?.confidence)),
            .init("canonical", JSONValue(isCanonical)),
            .init("gender", JSONValue(gender?.rawValue)),
            .init("source_overlap", JSONValue(sourceOverlap)),
            .init("cue_overlap", JSONValue(cueOverlap)),
        ])
    }

    /// Reads what `json` wrote.
    init(_ record: Record) throws(RecordMistake) {
        guard let document = try record.string("document") else { throw record.mistake("document is missing") }
        guard let verdict = try record.string("verdict").flatMap(Verdict.init) else {
            throw record.mistake("verdict is missing or none that this version knows")
        }
        self.document = document
        self.verdict = verdict
        number = try record.integer("n")
        content = try record.span(in: .max)
        text = try record.string("text") ?? ""
        gold = try Gold(record)
        answer = try Answer(record)
        isCanonical = try record.truth("canonical")
        gender = try record.string("gender").flatMap(Gender.init)
        sourceOverlap = try record.number("source_overlap")
        cueOverlap = try record.number("cue_overlap")
    }
}

extension Judgement.Gold {
    fileprivate init?(_ record: Record) throws(RecordMistake) {
        guard let type = try record.string("gold_type") else { return nil }
        isSpeech = type == "speech"
        speaker = try record.string("gold_speaker")
        source = try record.string("gold_source")
        cue = try record.string("gold_cue")
        how = try record.string("how") ?? "none"
    }
}

extension Judgement.Answer {
    fileprivate init?(_ record: Record) throws(RecordMistake) {
        guard let type = try record.string("type") else { return nil }
        id = try record.integer("id")
        isExact = try record.truth("exact") ?? false
        isSpeech = type == "speech"
        speaker = try record.string("speaker")
        source = try record.string("source")
        cue = try record.string("cue")
        decider = try Decider(record)
        confidence = try record.number("confidence")
    }
}
