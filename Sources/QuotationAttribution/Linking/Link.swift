/// What the linker knows of one quotation.
struct Link: Sendable {
    var kind: QuotationKind = .mixed
    var entity: Int?
    var source: Source?
    var cue: Cue?
    var sieve: String?
    var pattern: String?
    var confidence = 0.0
    var continues: Int?
    /// Where an incise stands inside the marks.
    var incise: TextSpan?
    /// Whether some sieve has answered, be it that nobody is known.
    var isSettled: Bool { sieve != nil }
}
