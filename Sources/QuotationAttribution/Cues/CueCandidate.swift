/// One reading of what stands beside a quotation, with what speaks for and against it.
struct CueCandidate: Sendable {
    /// What the pattern saw, or nil for "none of them explains the quotation".
    let match: CueMatch?
    var features: [CueFeature]
}

/// What can be seen of a reading. Each one's weight stands in `weights.txt` under `cue-` and its name, each pattern's
/// under `cue-pattern-` and its name.
enum CueFeature: String, CaseIterable, Sendable {
    // From the cue to the quotation.
    case adjacent, near, far
    case veryFar = "very-far"
    case nearest
    case verbBetween = "verb-between"
    case verbsBetween = "verbs-between"
    case subjectBetween = "subject-between"
    case colonBetween = "colon-between"
    case commaBetween = "comma-between"
    case quotationBetween = "quotation-between"

    // From the source to the cue.
    case sourceBehind = "source-behind"
    case sourceAway = "source-away"
    case sourceFar = "source-far"
    case verbInside = "verb-inside"
    case mentionInside = "mention-inside"
    case quotationInside = "quotation-inside"

    // The source.
    case sourceName = "source-name"
    case sourceNoun = "source-noun"
    case sourcePronoun = "source-pronoun"
    case sourcePerson = "source-person"
    case sourceOrganisation = "source-organisation"
    case sourceGroup = "source-group"
    case sourceDocument = "source-document"
    case sourcePlace = "source-place"
    case sourceImpersonal = "source-impersonal"
    case sourceUnknown = "source-unknown"
    case startsSentence = "starts-sentence"

    // The quotation, together with where the cue stands.
    case beforeUtterance = "before-utterance"
    case beforeUtteranceColon = "before-utterance-colon"
    case beforeFragment = "before-fragment"
    case beforeFragmentColon = "before-fragment-colon"
    case beforeSentence = "before-sentence"
    case behindUtterance = "behind-utterance"
    case behindFragment = "behind-fragment"
    case behindComma = "behind-comma"
    case behindInSentence = "behind-in-sentence"

    // Together with the others.
    case supported

    // None of them.
    case none
    case noneUtterance = "none-utterance"
    case noneFragment = "none-fragment"
    case noneSentence = "none-sentence"
    case noneBehindQuotation = "none-behind-quotation"
}
