internal import NameWords

/// A speaker's name as names are compared: determiners, titles, accents and case do not count.
struct SpeakerName {
    /// Without determiners in front.
    let words: [String]
    /// Without titles in front, either.
    let bare: [String]

    init(_ text: String, without passed: PassedWords = .french) {
        let all = FoldedWords.words(of: text)
        words = Self.dropping(from: all) { passed.determiners.contains($0) }
        bare = Self.dropping(from: words) { passed.determiners.contains($0) || passed.titles.contains($0) }
    }

    /// Whether the two are one name; the last word is never dropped.
    func isSame(as other: SpeakerName) -> Bool { words == other.words || bare == other.bare }

    /// Whether one is the other's shorter form, as *Petit* is of *Anne Petit*, or has a function around it: the same
    /// last word, and all words of one in the other.
    func abbreviates(_ other: SpeakerName) -> Bool {
        guard let last = bare.last, last == other.bare.last else { return false }
        let (mine, theirs) = (Set(bare), Set(other.bare))
        return mine.isSubset(of: theirs) || theirs.isSubset(of: mine)
    }

    /// Whether two descriptions say the same: the same first word, and half of the shorter one's words.
    func describes(_ other: SpeakerName) -> Bool {
        guard let first = words.first, first == other.words.first else { return false }
        let (mine, theirs) = (Set(words), Set(other.words))
        return 2 * mine.intersection(theirs).count >= min(mine.count, theirs.count)
    }

    private static func dropping(from words: [String], while isPassed: (String) -> Bool) -> [String] {
        Array(words.dropLast().drop(while: isPassed)) + words.suffix(1)
    }
}

extension GoldSpan {
    /// Whether a name is the speaker's: one of the accepted names, or near enough to one.
    func isNamed(by speaker: String) -> Bool {
        guard let own = self.speaker else { return false }
        let given = SpeakerName(speaker)
        return ([own] + also).contains { accepted in
            let accepted = SpeakerName(accepted)
            return given.isSame(as: accepted)
                || (hasProperName ? given.abbreviates(accepted) : given.describes(accepted))
        }
    }

    /// Whether a name is the one that the annotation prefers.
    func isCanonicallyNamed(by speaker: String) -> Bool {
        self.speaker.map { SpeakerName(speaker).isSame(as: SpeakerName($0)) } ?? false
    }
}
