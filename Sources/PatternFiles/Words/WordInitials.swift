/// A letter with which a word or a part of a word begins.
public struct WordInitial: Sendable {
    /// The code point, in lower case and without its accent where French (or a neighbour) has one: `e` for `École`.
    public let letter: UInt32
    /// Whether the text has it in upper case.
    public let isCapital: Bool
    /// Number of bytes of the part that it begins.
    public let length: Int
}

extension WordFolding {
    /// The first letters of a word's parts, which hyphens and apostrophes separate: two of `Jean-Luc`, two of
    /// `d'Arvor`, one of `maire`.
    /// - Parameters:
    ///   - word: a range of `bytes` that begins and ends between two code points.
    ///   - bytes: valid UTF-8.
    public static func initials(of word: Range<Int>, in bytes: [UInt8]) -> [WordInitial] {
        var initials: [WordInitial] = []
        var start = word.lowerBound
        var index = start
        func part(endingAt end: Int) {
            if end > start { initials.append(initial(of: start..<end, in: bytes)) }
        }
        while index < word.upperBound {
            let (value, length) = CodePoint.decode(bytes, at: index)
            if CodePoint.isHyphen(value) || CodePoint.isApostrophe(value) {
                part(endingAt: index)
                start = index + length
            }
            index += length
        }
        part(endingAt: word.upperBound)
        return initials
    }

    /// The letters of a word, in lower case and without accents.
    public static func letters(of word: Range<Int>, in bytes: [UInt8]) -> [UInt32] {
        var letters: [UInt32] = []
        var index = word.lowerBound
        while index < word.upperBound {
            let (value, length) = CodePoint.decode(bytes, at: index)
            if !CodePoint.isAccent(value) { letters.append(CodePoint.plain(CodePoint.lowercased(value))) }
            index += length
        }
        return letters
    }

    private static func initial(of part: Range<Int>, in bytes: [UInt8]) -> WordInitial {
        let (value, _) = CodePoint.decode(bytes, at: part.lowerBound)
        let lower = CodePoint.lowercased(value)
        return WordInitial(letter: CodePoint.plain(lower), isCapital: lower != value, length: part.count)
    }
}
