import PatternFiles

/// Numbers for the words of names in one document, so that names are compared as short lists of numbers.
struct NameTable {
    private var numbers: [[UInt8]: Int] = [:]
    private var folded: [UInt8] = []

    /// The words of a name, folded; an initial (`J.`) is its letter alone, and so a negative number.
    mutating func key(of name: Range<Int>, in line: TaggedLine, _ bytes: [UInt8]) -> NameKey {
        NameKey(words: name.map { number(of: line.tokens[$0], bytes) })
    }

    private mutating func number(of token: Token, _ bytes: [UInt8]) -> NameKey.Word {
        folded.removeAll(keepingCapacity: true)
        let isInitial = token.shape == .initial
        let end = isInitial ? token.span.end - 1 : token.span.end
        WordFolding.fold(bytes, token.span.start..<end, into: &folded)
        let first = WordFolding.initials(of: token.span.range, in: bytes).first?.letter ?? 0
        let number = numbers[folded] ?? numbers.count
        numbers[folded] = number
        return NameKey.Word(
            number: number, first: first, isInitial: isInitial, hash: WordFolding.hash(folded))
    }
}
