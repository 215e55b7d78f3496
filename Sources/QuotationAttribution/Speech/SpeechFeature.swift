/// What can be seen of a quotation, for or against its being somebody's words. Each one's weight stands in
/// `weights.txt` under `speech-` and its name.
enum SpeechFeature: String, CaseIterable, Sendable {
    case bias

    // Its own words.
    case twoWords = "two-words"
    case threeWords = "three-words"
    case fiveWords = "five-words"
    case eightWords = "eight-words"
    case fifteenWords = "fifteen-words"
    case sentenceEnd = "sentence-end"
    case severalSentences = "several-sentences"
    case exclaims
    case comma
    case capitalInside = "capital-inside"
    case capitalInsidePhrase = "capital-inside-phrase"
    case innerCapital = "inner-capital"
    case longWordsCapital = "long-words-capital"
    case number
    case noLetters = "no-letters"
    case verb
    case firstPerson = "first-person"
    case unknownFirstWord = "unknown-first-word"

    // What stands before it.
    case afterArticle = "after-article"
    case afterPreposition = "after-preposition"
    case afterColon = "after-colon"
    case afterComma = "after-comma"
    case afterConjunction = "after-conjunction"
    case afterName = "after-name"
    case afterNoun = "after-noun"
    case afterVerb = "after-verb"
    case afterQuotation = "after-quotation"
    case startsSentence = "starts-sentence"
    case inParentheses = "in-parentheses"

    // What stands behind it.
    case beforeWord = "before-word"
    case beforeComma = "before-comma"
    case beforeSentenceEnd = "before-sentence-end"
    case beforeVerb = "before-verb"
    case beforeParenthesis = "before-parenthesis"

    // Where it stands.
    case heading
    case paragraph
    case crosshead
    case nested
    case repeated
    case afterSpeech = "after-speech"
    case textQuotes = "text-quotes"
    case textSetsOff = "text-sets-off"

    // What the patterns saw.
    case noCue = "no-cue"
    case cueNear = "cue-near"
    case cueFar = "cue-far"
    case cueVeryFar = "cue-very-far"
    case cueShare50 = "cue-share-50"
    case cueShare80 = "cue-share-80"
    case cueShare95 = "cue-share-95"
    case cueAlone = "cue-alone"
    case thatBetween = "that-between"
    case mentionBetween = "mention-between"
    case pronounSource = "pronoun-source"
    case personSource = "person-source"
    case documentSource = "document-source"
    case placeSource = "place-source"
    case impersonalSource = "impersonal-source"
}
