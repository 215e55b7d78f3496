import PatternFiles

/// Which full name the letters of a short one begin: `AML` for an `Agence maritime de Lorient`, `JLM` for a
/// `Jean-Luc Morin`, with the small words or without them.
struct InitialsTable {
    private struct FullName {
        let mention: Int
        let isPerson: Bool
    }

    private var names: [[UInt32]: FullName] = [:]

    /// Shorter words may be left out of the letters: none, those of two bytes, those of three.
    private static let smallWords = [0, 2, 3]
    /// Two letters begin the names of many people.
    private static let leastLetters = (person: 3, other: 2)

    /// - Parameter index: the mention whose name this is; the first one with its letters stays.
    mutating func add(_ name: Range<Int>, of index: Int, isPerson: Bool, in line: TaggedLine, _ bytes: [UInt8]) {
        let words = name.flatMap { WordFolding.initials(of: line.tokens[$0].span.range, in: bytes) }
        let least = isPerson ? Self.leastLetters.person : Self.leastLetters.other
        var choices = Self.smallWords.map { small in words.filter { $0.length > small } }
        if isPerson { choices.append(words.filter(\.isCapital)) }
        for letters in choices.map({ $0.map(\.letter) }) where letters.count >= least && names[letters] == nil {
            names[letters] = FullName(mention: index, isPerson: isPerson)
        }
    }

    /// The mention with the full name, where the word is all capitals. What a list has as a word of its own is nobody's
    /// initials.
    func mention(for word: Token, _ bytes: [UInt8]) -> Int? {
        guard word.shape == .capitals, let name = names[WordFolding.letters(of: word.span.range, in: bytes)],
            !name.isPerson || word.form < 0
        else { return nil }
        return name.mention
    }
}
