/// One answer to whose words a quotation is, with what speaks for and against it.
struct Candidate: Sendable {
    enum Origin: Equatable, Sendable {
        /// The source of its own cue.
        case cue
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

    /// The sieve that proposes it first.
    let sieve: String
    let origin: Origin
    let entity: Int?
    var features: [CandidateFeature]
    /// The pattern of its cue.
    var pattern: String?

    mutating func add(_ feature: CandidateFeature, if holds: Bool = true) {
        if holds, !features.contains(feature) { features.append(feature) }
    }
}
