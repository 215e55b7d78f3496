/// What the linker knows of one quotation.
struct Link: Sendable {
    var kind: QuotationKind = .mixed
    var entity: Int?
    var source: Source?
    var cue: Cue?
    /// How probable it is that the quotation is somebody's words, and by what.
    var speech = 0.0
    var evidence = SpeechEvidence()
    /// Who was thought of where no cue explains it, or its source has an antecedent.
    var candidates: [Candidate] = []
    /// Whom its cue names.
    var named: Int?
    /// The share of the best candidate among all.
    var share = 0.0
    /// What the confidence rests on.
    var trust: [TrustSign] = []
    var sieve: String?
    var pattern: String?
    var confidence = 0.0
    /// Who would speak if the answer were not too doubtful to give, and how probable that is.
    var doubt: Doubt?
    var continues: Int?
}

/// An answer that is more probably wrong than right.
struct Doubt: Sendable {
    let entity: Int
    let confidence: Double
}
