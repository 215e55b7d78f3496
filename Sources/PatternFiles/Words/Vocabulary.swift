import Tables

/// All words of all lexicons, ready to be looked up: forms to readings, and words in a row to phrases.
public struct Vocabulary: Sendable {
    /// Every class of words that some lexicon has.
    public internal(set) var classes: [WordClass] = []
    /// Dictionary forms, to which readings refer by their index.
    public internal(set) var lemmas = TextList()
    var forms = FormTable()
    /// For each form, which set of (class, needs a capital) its readings make: a number of a `SignatureTable`.
    var signatureOfForm = Column<UInt16>()
    /// The readings of all forms, those of each side by side.
    var readings = Column<WordReading>()
    /// Where the readings of each form begin, and at last where they end.
    var readingStarts = Column<Int32>([0])
    var phrases = PhraseTable()
    /// Forms that stand for any otherwise unknown word that ends so.
    var suffixes: [(suffix: [UInt8], form: Int)] = []

    init() {}

    /// The number of a folded word, or nil where no lexicon has it.
    public func form(of folded: [UInt8], _ range: Range<Int>) -> Int? { forms.number(of: folded, range) }

    /// The number of the suffix entry that an unknown folded word ends in, or nil.
    public func suffixForm(of folded: [UInt8], _ range: Range<Int>) -> Int? {
        for (suffix, form) in suffixes where range.count > suffix.count {
            if folded[(range.upperBound - suffix.count)..<range.upperBound].elementsEqual(suffix) { return form }
        }
        return nil
    }

    /// All readings of a form; what the files give last comes first. A word that no lexicon has (-1) has none.
    public func readings(of form: Int) -> WordReadings {
        guard form >= 0, form + 1 < readingStarts.count else { return WordReadings() }
        return WordReadings(readings, Int(readingStarts[form]), Int(readingStarts[form + 1]))
    }

    /// The index of the set of classes that a form's readings make.
    public func signature(of form: Int) -> Int { Int(signatureOfForm[form]) }

    /// That of what a word was found to be: its form, or less than -1 the form of its ending; -1 where it is nothing.
    func signature(ofEntry entry: Int32) -> UInt16 {
        entry == -1 ? 0 : signatureOfForm[entry >= 0 ? Int(entry) : -2 - Int(entry)]
    }

    /// The phrase that goes on from `node` with a word (nil: from its beginning), or nil where none does.
    public func phraseNode(after node: Int?, word form: Int) -> Int? { phrases.node(after: node, form: form) }

    /// Whether some phrase begins with this word.
    public func beginsPhrase(_ form: Int) -> Bool { phrases.begins(form) }

    /// The form that a complete phrase is, or nil where the phrase has only begun.
    public func phraseForm(at node: Int) -> Int? { phrases.form(at: node) }

    /// Words of a form, for messages.
    public func text(of form: Int) -> String { forms.words[form] }
}

// Lemmas by their texts: the same noun may stand in several lexicons, each time with a number of its own.
extension Vocabulary {
    /// Whether two lemmas, by their indices into `lemmas`, are written alike.
    public func haveSameText(_ left: Int, _ right: Int) -> Bool {
        let (left, right) = (lemmas.range(of: left), lemmas.range(of: right))
        return left.count == right.count && lemmas.bytes[left].elementsEqual(lemmas.bytes[right])
    }

    /// Whether a lemma is a phrase whose first word is another.
    public func isFirstWord(_ word: Int, of phrase: Int) -> Bool {
        let word = lemmas.bytes[lemmas.range(of: word)]
        let phrase = lemmas.bytes[lemmas.range(of: phrase)]
        return phrase.count > word.count && phrase[phrase.startIndex + word.count] == 0x20
            && phrase.starts(with: word) && !word.contains(0x20)
    }

    /// The readings of the form that is written as a lemma.
    public func readings(ofFormWrittenAs lemma: Int) -> WordReadings {
        let text = Array(lemmas.bytes[lemmas.range(of: lemma)])
        return readings(of: form(of: text, text.indices) ?? -1)
    }
}
