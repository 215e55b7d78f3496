public import Tables

/// Those whom very many texts speak of, by their names: what else they are called. It lets a reader of names
/// understand « le leader de La France insoumise » where the text names only its leader.
public struct FigureTable: Sendable {
    /// What is known of one of them.
    public struct Figure {
        /// What the block that lists it says that it is: `person`, `organisation`.
        public let kind: String
        /// Its gender, where the line gives one.
        public let features: Features
        /// The lemmas of the nouns by which it is called, as numbers of the vocabulary.
        public let lemmas: Slice<Column<Int32>>
        /// Words that may stand beside such a noun, hashed by `WordFolding.hash`.
        public let words: Slice<Column<UInt32>>
    }

    // In columns, so that they can be saved and read where they stand.
    var kinds: [String] = []
    var names = FormTable()
    var kindOfName = Column<UInt8>()
    var features = Column<Features>()
    var lemmas = Column<Int32>()
    var lemmaEnds = Column<Int32>([0])
    var words = Column<UInt32>()
    var wordEnds = Column<Int32>([0])

    init() {}

    /// How many names are known.
    public var count: Int { features.count }

    /// - Parameter name: the folded words of a full name with one space between two.
    /// - Returns: its number, or nil where no file lists it.
    public func number(ofName name: [UInt8]) -> Int? { names.number(of: name, 0..<name.count) }

    /// What is known of one of them, by number.
    public subscript(number: Int) -> Figure {
        Figure(
            kind: kinds[Int(kindOfName[number])], features: features[number],
            lemmas: lemmas[Int(lemmaEnds[number])..<Int(lemmaEnds[number + 1])],
            words: words[Int(wordEnds[number])..<Int(wordEnds[number + 1])])
    }

    /// Adds what a line says.
    /// - Returns: whether the name is new; where it is not, nothing is added.
    mutating func add(
        _ name: [UInt8], kind: String, _ features: Features, lemmas: [Int], words: [UInt32]
    ) -> Bool {
        guard names.insert(name, 0..<name.count) == count else { return false }
        if !kinds.contains(kind) { kinds.append(kind) }
        kindOfName.append(UInt8(truncatingIfNeeded: kinds.firstIndex(of: kind) ?? 0))
        self.features.append(features)
        self.lemmas.append(contentsOf: lemmas.map { Int32(truncatingIfNeeded: $0) })
        lemmaEnds.append(Int32(truncatingIfNeeded: self.lemmas.count))
        self.words.append(contentsOf: words)
        wordEnds.append(Int32(truncatingIfNeeded: self.words.count))
        return true
    }
}
