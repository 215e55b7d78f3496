/// One answer to whose words a quotation is that no cue explains, with what speaks for and against it.
struct Candidate: Sendable {
    enum Origin: Sendable {
        /// The quotation goes on with one before it.
        case quotation(Int)
        /// Another quotation, whose words it says again, announces or stands before.
        case echo(Int)
        /// A mention of the outer line.
        case mention(Int)
        /// Who speaks elsewhere.
        case speaker
        /// The text does not tell.
        case nobody
    }

    /// The sieve that proposes it.
    let sieve: String
    let origin: Origin
    let entity: Int?
    var features: [CandidateFeature]
}

/// What can be seen of a candidate. Each one's weight stands in `weights.txt` under `context-` and its name.
enum CandidateFeature: String, CaseIterable, Sendable {
    // Which sieve proposes it.
    case split, paragraph
    case nextParagraph = "next-paragraph"
    case earlier, ahead, announced, echo, subject, behind, mentioned, main, nobody

    // Between the quotation and the candidate.
    case adjacent
    case sameSentence = "same-sentence"
    case oneSentence = "one-sentence"
    case manySentences = "many-sentences"
    case otherSubject = "other-subject"
    case onlyOne = "only-one"

    // The candidate itself.
    case named
    case person
    case pronoun
    case hasCue = "has-cue"
    case supported

    // The quotation, together with the sieve that proposes the candidate.
    case previousUtterance = "previous-utterance"
    case previousStartsParagraph = "previous-starts-paragraph"
    case aheadUtterance = "ahead-utterance"
    case aheadStartsParagraph = "ahead-starts-paragraph"
    case aheadHeading = "ahead-heading"
    case echoHeading = "echo-heading"
    case echoLong = "echo-long"
    case echoLikeness = "echo-likeness"
    case subjectUtterance = "subject-utterance"
    case subjectInSentence = "subject-in-sentence"
    case subjectAlone = "subject-alone"
    case behindNextParagraph = "behind-next-paragraph"
    case mentionedAlone = "mentioned-alone"
    case mentionedEarlier = "mentioned-earlier"
    case mainHalf = "main-half"
    case mainOnly = "main-only"
    case mainHeading = "main-heading"
    case mainUtterance = "main-utterance"
    case nobodyFragment = "nobody-fragment"
    case nobodyHeading = "nobody-heading"
    case nobodyShort = "nobody-short"
}
