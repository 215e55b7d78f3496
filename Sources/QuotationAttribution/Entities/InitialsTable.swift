import PatternFiles

/// Which full name the letters of a short one begin: `AML` for an `Agence maritime de Lorient`, with the small words
/// or without them.
struct InitialsTable {
    private var mentions: [[UInt8]: Int] = [:]

    /// - Parameter index: the mention whose name this is; the first one stays.
    mutating func add(_ name: Range<Int>, of index: Int, in line: TaggedLine, _ bytes: [UInt8]) {
        let words = name.map { line.tokens[$0].span }
        for initials in [words, words.filter { $0.count > 3 }].map({ $0.map { bytes[$0.start] | 0x20 } })
        where initials.count > 1 {
            if mentions[initials] == nil { mentions[initials] = index }
        }
    }

    /// The mention with the full name, where the word is all capitals.
    func mention(for word: Token, _ bytes: [UInt8]) -> Int? {
        guard word.shape == .capitals else { return nil }
        return mentions[bytes[word.span.start..<word.span.end].map { $0 | 0x20 }]
    }
}
