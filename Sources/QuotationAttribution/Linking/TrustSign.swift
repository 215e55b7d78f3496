/// What an answer rests on. Each one's weight stands in `weights.txt` under `trust-` and its name, that of the pattern or
/// sieve that gave it under `trust-pattern-` or `trust-sieve-` and the name of that.
enum TrustSign: Equatable, Sendable {
    case feature(TrustFeature)
    case pattern(String)
    case sieve(String)

    /// As in `weights.txt`.
    var name: String {
        switch self {
        case .feature(let feature): "trust-\(feature.rawValue)"
        case .pattern(let name): "trust-pattern-\(name)"
        case .sieve(let name): "trust-sieve-\(name)"
        }
    }
}

enum TrustFeature: String, CaseIterable, Sendable {
    case bias

    // How plainly the document says who speaks.
    case muchNonspeech = "much-nonspeech"
    case fewCues = "few-cues"
    case manyCues = "many-cues"

    // How surely it is speech, and this answer the best.
    case speech80 = "speech-80"
    case speech95 = "speech-95"
    case speech99 = "speech-99"
    case share50 = "share-50"
    case share70 = "share-70"
    case share85 = "share-85"

    // The words that name the speaker, and who it is.
    case byName = "by-name"
    case byNoun = "by-noun"
    case byPronoun = "by-pronoun"
    case fullName = "full-name"
    case oneWord = "one-word"
    case person
    case gender
    case oftenMentioned = "often-mentioned"
}
