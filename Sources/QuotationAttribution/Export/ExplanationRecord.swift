/// An explanation on its way into JSON: the members of each quote are those of the output contract, then what was
/// weighed. Signs are objects of weights by name, as in `weights.txt`.
struct ExplanationRecord {
    private let explanation: Explanation
    private let record: Record
    private let writer: JSONWriter

    init(_ explanation: Explanation, engine: EngineStamp) {
        self.explanation = explanation
        writer = JSONWriter(layout: .document, engine: engine)
        record = Record(analysis: explanation.analysis, warnings: [], fields: nil, writer: writer)
    }

    /// One line.
    func json(of quotes: [Int]) -> [UInt8] {
        var json = JSONText(after: [], indented: false)
        json.beginObject()
        record.head.write(to: &json)
        writer.writeStamp(to: &json)
        json.array("quotes", quotes) { quote, json in
            json.beginObject()
            record.writeQuote(quote, to: &json)
            write(explanation.evidence[quote], to: &json)
            json.endObject()
        }
        json.endObject()
        json.endLine()
        return json.bytes
    }

    private func write(_ evidence: Explanation.Evidence, to json: inout JSONText) {
        json.member("doubted")
        if let doubted = evidence.doubted {
            json.beginObject()
            write("speaker", doubted.speaker, to: &json)
            json.member("confidence")
            json.fraction(doubted.confidence)
            json.endObject()
        } else {
            json.null()
        }
        json.member("speech")
        json.beginObject()
        json.member("probability")
        json.fraction(evidence.speech)
        write(evidence.speechSigns, to: &json)
        json.endObject()
        json.array("patterns", evidence.trials) { trial, json in
            json.beginObject()
            json.member("folder")
            json.string(trial.folder)
            json.array("matched", trial.matched) { $1.string($0) }
            json.array("in_vain", trial.inVain) { $1.string($0) }
            json.endObject()
        }
        json.array("readings", evidence.readings, write)
        json.array("antecedents", evidence.antecedents, write)
        json.array("sieves", evidence.sightings) { sighting, json in
            json.beginObject()
            json.member("sieve")
            json.string(sighting.sieve)
            json.array("speakers", sighting.speakers) { record.writeName($0, to: &$1) }
            json.endObject()
        }
        json.array("candidates", evidence.candidates, write)
        json.member("trust")
        json.beginObject()
        write(evidence.trustSigns, to: &json)
        json.endObject()
    }

    private func write(_ reading: Explanation.Reading, to json: inout JSONText) {
        json.beginObject()
        json.member("pattern")
        json.string(orNull: reading.pattern)
        write("source", reading.source, to: &json)
        json.member("cue")
        if let cue = reading.cue {
            json.string(joining: cue.pieces.map { record.bytes[$0.start..<$0.end] })
        } else {
            json.null()
        }
        write("speaker", reading.speaker, to: &json)
        write(reading.score, to: &json)
        json.endObject()
    }

    private func write(_ candidate: Explanation.Candidate, to json: inout JSONText) {
        json.beginObject()
        write("speaker", candidate.speaker, to: &json)
        json.member("sieve")
        json.string(orNull: candidate.sieve)
        write(candidate.score, to: &json)
        json.endObject()
    }

    private func write(_ score: Explanation.Score, to json: inout JSONText) {
        json.member("taken")
        json.boolean(score.isTaken)
        json.member("sum")
        json.decimal(score.sum)
        json.member("share")
        json.fraction(score.share)
        write(score.signs, to: &json)
    }

    private func write(_ signs: [Explanation.Sign], to json: inout JSONText) {
        json.member("signs")
        json.beginObject()
        for sign in signs {
            json.member(sign.name)
            json.decimal(sign.weight)
        }
        json.endObject()
    }

    private func write(_ key: String, _ name: TextSpan?, to json: inout JSONText) {
        json.member(key)
        if let name { record.writeName(name, to: &json) } else { json.null() }
    }
}

extension JSONText {
    /// A member that is an array.
    fileprivate mutating func array<Element>(
        _ key: String, _ elements: [Element], _ write: (Element, inout JSONText) -> Void
    ) {
        member(key)
        beginArray()
        for each in elements {
            element()
            write(each, &self)
        }
        endArray()
    }
}
