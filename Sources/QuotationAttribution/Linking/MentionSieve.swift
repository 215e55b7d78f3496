/// One way to say to which words, or to which earlier quotation, a quotation points. It answers or stays silent, and
/// changes nothing.
protocol MentionSieve: Sendable {
    /// The name under which its answers are signed.
    var name: String { get }
    func answer(for quotation: Int, in reading: Reading, links: [Link]) -> MentionAnswer?
}

/// What a mention sieve answers.
enum MentionAnswer: Sendable {
    /// The source that a cue names.
    case cue(CueReading)
    /// The quotation goes on with another one.
    case continues(Int)
    /// It says again what another quotation says.
    case echoes(Int)
    /// The nearest entity that can speak.
    case entity(Int)
}
