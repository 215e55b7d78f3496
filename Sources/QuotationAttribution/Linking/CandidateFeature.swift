/// What can be seen of a candidate. Each one's weight stands in `weights.txt` under `context-` and its name, that of
/// the cue's pattern under `context-pattern-` and its name.
enum CandidateFeature: String, CaseIterable, Sendable {
    // Whom its cue names, and how the others fit the words that it names.
    case cue
    case cueLikely = "cue-likely"
    case cueVeryLikely = "cue-very-likely"
    case cueSure = "cue-sure"
    case cuePronoun = "cue-pronoun"
    case cueNoun = "cue-noun"
    case cueDefinite = "cue-definite"
    case cueOnce = "cue-once"
    case agrees, disagrees
    case bearsNoun = "bears-noun"
    case otherType = "other-type"

    // The quotation before.
    case split, paragraph
    case nextParagraph = "next-paragraph"
    case earlier
    case previousByCue = "previous-by-cue"
    case previousAdjacent = "previous-adjacent"
    case previousOneSentence = "previous-one-sentence"
    case previousOtherSubject = "previous-other-subject"
    /// It asks, and nobody else is named between: the answer is another's.
    case previousAsked = "previous-asked"
    case opensParagraph = "opens-paragraph"
    /// The person interviewed, who answers a question that stands above.
    case answers
    case turn
    case turnAsked = "turn-asked"

    // The quotation behind.
    case aheadInSentence = "ahead-in-sentence"
    case ahead
    case announced
    case announcedFar = "announced-far"
    case aheadByCue = "ahead-by-cue"
    case aheadOtherSubject = "ahead-other-subject"
    case aheadSecond = "ahead-second"

    // Another that says the same.
    case echo
    case echoByCue = "echo-by-cue"
    case echoLong = "echo-long"
    case echoLikeness = "echo-likeness"

    // Its mentions around the quotation.
    case subjectInSentence = "subject-in-sentence"
    case subjectBefore = "subject-before"
    case lastMentioned = "last-mentioned"
    case mentionedInSentence = "mentioned-in-sentence"
    case mentionedBefore = "mentioned-before"
    case mentionedFar = "mentioned-far"
    case mentionedSource = "mentioned-source"
    case mentionedComplement = "mentioned-complement"
    case byPronoun = "by-pronoun"
    case byNoun = "by-noun"
    case behind
    case below
    case belowSubject = "below-subject"

    // Who it is.
    case main
    case mainHalf = "main-half"
    case mainOnly = "main-only"
    case second
    case speaks
    case speaksOften = "speaks-often"
    case named
    case person
    case group
    case thing
    case selfNamed = "self-named"
    case firstPerson = "first-person"

    // The same at a heading, or at a sentence that stands alone.
    case headingEcho = "heading-echo"
    case headingBelow = "heading-below"
    case headingMain = "heading-main"
    case headingNobody = "heading-nobody"
    case aloneSubject = "alone-subject"
    case aloneMentioned = "alone-mentioned"
    case aloneBehind = "alone-behind"

    // Nobody.
    case nobody
    case nobodyOnly = "nobody-only"
    case nobodyShort = "nobody-short"
    case nobodyUnsure = "nobody-unsure"
    case nobodySure = "nobody-sure"
}

extension CandidateFeature {
    /// Who looks where around a quotation.
    enum Sieve: String, CaseIterable, Sendable {
        case cue, echo, previous, turn, next, mention, behind, interview, main
    }

    /// The sieve that sees it; nil for what is seen of every candidate.
    var sieve: Sieve? {
        switch self {
        case .cue, .cueLikely, .cueVeryLikely, .cueSure, .cuePronoun, .cueNoun, .cueDefinite, .cueOnce: .cue
        case .echo, .echoByCue, .echoLong, .echoLikeness: .echo
        case .split, .paragraph, .nextParagraph, .earlier, .previousByCue, .previousAdjacent, .previousOneSentence,
            .previousOtherSubject, .previousAsked, .opensParagraph:
            .previous
        case .turn, .turnAsked: .turn
        case .aheadInSentence, .ahead, .announced, .announcedFar, .aheadByCue, .aheadOtherSubject, .aheadSecond: .next
        case .subjectInSentence, .subjectBefore, .lastMentioned, .mentionedInSentence, .mentionedBefore,
            .mentionedFar, .mentionedSource, .mentionedComplement, .byPronoun, .byNoun:
            .mention
        case .behind, .below, .belowSubject: .behind
        case .answers: .interview
        case .main, .mainHalf, .mainOnly, .second: .main
        case .agrees, .disagrees, .bearsNoun, .otherType, .speaks, .speaksOften, .named, .person, .group, .thing,
            .selfNamed, .firstPerson, .headingEcho, .headingBelow, .headingMain, .headingNobody, .aloneSubject,
            .aloneMentioned, .aloneBehind, .nobody, .nobodyOnly, .nobodyShort, .nobodyUnsure, .nobodySure:
            nil
        }
    }
}
