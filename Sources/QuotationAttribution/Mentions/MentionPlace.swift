/// Where a mention stands, as far as it tells who is spoken of next.
struct MentionPlace: Sendable {
    /// Number of sentence ends before it in the document.
    let sentence: Int
    let paragraph: Int
    /// Whether a verb follows, and no preposition stands before.
    let isSubject: Bool
    /// Whether a preposition stands before.
    let isComplement: Bool
    /// Whether it is presented as whose view is told (`pour Anne Petit, …`).
    let isTopic: Bool
    /// Whether a cue names it as the source of a quotation.
    let isSource: Bool
}
