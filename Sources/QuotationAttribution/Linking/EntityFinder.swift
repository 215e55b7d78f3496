import PatternFiles

/// Says which entity a source designates.
struct EntityFinder: Sendable {
    /// - Parameter line: the line that a mention in a quotation stands in.
    /// - Parameter speakers: who spoke the quotations so far, in text order.
    /// - Returns: the entity, or nil where the mention designates nobody in the text (`on`, `je`).
    func entity(
        of source: SourceReading, in line: TaggedLine, _ bytes: [UInt8], book: inout EntityBook, speakers: [Int]
    ) -> Int? {
        switch source {
        case .outer(let index): return book.entityOfMention[index]
        case .inner(let mention):
            // Inside a quotation only names and noun phrases are told apart from the words that are quoted.
            return mention.form == .pronoun
                ? speakers.last { mention.isSomebody && book.entities[$0].features.agrees(with: mention.features) }
                : book.add(inside: line, mention, bytes)
        }
    }
}

extension Mention {
    /// Whether a pronoun designates one of those named: no `on`, no `je`.
    var isSomebody: Bool { features.contains(.third) && !features.intersection([.masculine, .feminine]).isEmpty }
}
