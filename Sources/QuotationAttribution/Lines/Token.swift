import PatternFiles

/// One word, number or mark of a line.
struct Token: Sendable {
    let span: TextSpan
    /// The vocabulary's number of the folded word, or -1 where no lexicon has it.
    let form: Int32
    let shape: WordShape
}
