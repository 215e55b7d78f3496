import PatternFiles

/// A noun phrase or pronoun that an incise inside a quotation names as its source (`« Non, dit-elle, jamais »`). It is
/// the writer's, and takes up whoever was named before the quotation.
struct InciseMention: Sendable {
    let quotation: Int
    let mention: Mention
    /// The quotation's opening sign in the outer line.
    let place: Int

    /// Those of a document, in text order.
    static func all(in cues: [CueReading?], _ outer: TaggedLine) -> [InciseMention] {
        cues.enumerated().compactMap { quotation, cue in
            guard let cue, cue.incise != nil, case .inner(let mention)? = cue.source, mention.form != .name,
                let place = outer.places[quotation]
            else { return nil }
            return InciseMention(quotation: quotation, mention: mention, place: place)
        }
    }
}
