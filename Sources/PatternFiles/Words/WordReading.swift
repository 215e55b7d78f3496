/// One way to read a form: what it is in one lexicon.
public struct WordReading: Sendable, BitwiseCopyable {
    private let lemmaNumber: Int32
    private let classNumber: UInt16
    /// Person, gender and number of the form, read so.
    public let features: Features
    private let capital: UInt8

    init(wordClass: Int, features: Features, lemma: Int, needsCapital: Bool) {
        lemmaNumber = Int32(truncatingIfNeeded: lemma)
        classNumber = UInt16(truncatingIfNeeded: wordClass)
        self.features = features
        capital = needsCapital ? 1 : 0
    }

    /// Index into `Vocabulary.classes`.
    public var wordClass: Int { Int(classNumber) }

    /// Index into `Vocabulary.lemmas`.
    public var lemma: Int { Int(lemmaNumber) }

    /// Whether the entry has a capital, so that the text must have one too.
    public var needsCapital: Bool { capital != 0 }
}
