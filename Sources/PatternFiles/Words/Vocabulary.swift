/// All words of all lexicons, ready to be looked up: forms to readings, and words in a row to phrases.
public struct Vocabulary: Sendable {
    /// Every class of words that some lexicon has.
    public internal(set) var classes: [WordClass] = []
    /// Dictionary forms, to which readings refer by their index.
    public internal(set) var lemmas: [String] = []
    var forms = FormTable(capacity: 1 << 16)
    /// For each form, which set of (class, needs a capital) its readings make: an index into `signatures`.
    var signatureOfForm: [UInt16] = []
    var signatures = SignatureTable()
    var firstReading: [Int32] = []
    var readingList: [(reading: WordReading, next: Int32)] = []
    private var readings: [WordReading] = []
    private var readingStarts: [Int32] = [0]
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

    /// Puts the readings of each form side by side, once all are known.
    mutating func layOutReadings() {
        readings = []
        readingStarts = [0]
        readings.reserveCapacity(readingList.count)
        readingStarts.reserveCapacity(firstReading.count + 1)
        for first in firstReading {
            var index = first
            while index >= 0 {
                readings.append(readingList[Int(index)].reading)
                index = readingList[Int(index)].next
            }
            readingStarts.append(Int32(readings.count))
        }
        readingList = []
        firstReading = []
    }

    /// All forms that have a reading in some of `classes`, with that reading.
    public func readings(of classes: ClassSet) -> [(form: Int, reading: WordReading)] {
        var found: [(form: Int, reading: WordReading)] = []
        for form in 0..<forms.count {
            for reading in readings(of: form) where classes.contains(reading.wordClass) {
                found.append((form, reading))
            }
        }
        return found
    }

    /// The index of the set of classes that a form's readings make.
    public func signature(of form: Int) -> Int { Int(signatureOfForm[form]) }

    /// The same of a piece's entry.
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
    public func text(of form: Int) -> String { String(decoding: forms.bytes(of: form), as: UTF8.self) }
}
