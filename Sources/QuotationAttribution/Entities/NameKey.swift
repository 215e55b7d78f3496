/// A name as a list of folded words, to be compared with others.
struct NameKey: Hashable, Sendable {
    struct Word: Hashable, Sendable {
        let number: Int
        /// The first letter, in lower case and without its accent.
        let first: UInt32
        let isInitial: Bool
        /// Of the folded word, as in `Mention.modifiers`.
        let hash: UInt32

        func fits(_ other: Word) -> Bool {
            number == other.number || ((isInitial || other.isInitial) && first == other.first)
        }
    }

    let words: [Word]

    /// Whether this shorter name can designate whoever bears the longer one: the same name, its last words
    /// (`Le Pen`), its first words (`Choe`, `Renaud Denoix`), or first name or initial with family name.
    func abbreviates(_ longer: NameKey) -> Bool {
        let (short, long) = (words, longer.words)
        guard !short.isEmpty, short.count <= long.count else { return false }
        if short.count == long.count { return zip(short, long).allSatisfy { $0.fits($1) } }
        if zip(short.reversed(), long.reversed()).allSatisfy({ $0.fits($1) }) { return true }
        if short.count == 1 { return short[0].number == long[0].number }
        if zip(short, long).allSatisfy({ $0.fits($1) }) { return true }
        return short[0].fits(long[0]) && short[short.count - 1].fits(long[long.count - 1])
    }

    /// Whether it has several words and more than their initials.
    var isFull: Bool { words.count > 1 && !isInitials }

    /// Whether it is the initials of a name alone: `A. P.`
    var isInitials: Bool { words.count > 1 && words.allSatisfy(\.isInitial) }

    /// The first letter of each word.
    var initials: [UInt32] { words.map(\.first) }

    /// Whether this name says more: more words, or as many with fewer initials.
    func isFuller(than other: NameKey) -> Bool {
        let initials = (words.count(where: \.isInitial), other.words.count(where: \.isInitial))
        return words.count > other.words.count || words.count == other.words.count && initials.0 < initials.1
    }

    /// Whether this one word is only the longer name's first.
    func isFirstWord(of longer: NameKey) -> Bool {
        words.count == 1 && longer.words.count > 1 && words[0].number == longer.words[0].number
    }
}
