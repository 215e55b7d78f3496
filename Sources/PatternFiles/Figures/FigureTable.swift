/// Those whom very many texts speak of, by their names: what else they are called. It lets a reader of names
/// understand « le leader de La France insoumise » where the text names only its leader.
public struct FigureTable: Sendable {
    /// What is known of one of them.
    public struct Figure: Sendable {
        /// What the block that lists it says that it is: `person`, `organisation`.
        public let kind: String
        /// Its gender, where the line gives one.
        public let features: Features
        /// The lemmas of the nouns by which it is called, as numbers of the vocabulary.
        public let lemmas: [Int]
        /// Words that may stand beside such a noun, hashed by `WordFolding.hash`.
        public let words: [UInt32]
    }

    private var names = FormTable(capacity: 1 << 13)
    private var figures: [Figure] = []

    init() {}

    /// How many names are known.
    public var count: Int { figures.count }

    /// - Parameter name: the folded words of a full name with one space between two.
    /// - Returns: its number, or nil where no file lists it.
    public func number(ofName name: [UInt8]) -> Int? { names.number(of: name, 0..<name.count) }

    /// What is known of one of them, by number.
    public subscript(number: Int) -> Figure { figures[number] }

    /// Adds what a line says; of two lines for one name both count.
    mutating func add(_ figure: Figure, named name: [UInt8]) {
        let number = names.insert(name, 0..<name.count)
        if number == figures.count {
            figures.append(figure)
        } else {
            let known = figures[number]
            figures[number] = Figure(
                kind: known.kind, features: known.features, lemmas: known.lemmas + figure.lemmas,
                words: known.words + figure.words)
        }
    }
}
