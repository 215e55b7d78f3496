/// How a word is written, as far as it tells names from other words.
public enum WordShape: UInt8, CaseIterable, Sendable {
    /// No capital first.
    case lower
    /// A capital first, inside a sentence.
    case capital
    /// A capital first, where a sentence begins and any word has one.
    case initialCapital
    /// All capitals, two letters or more.
    case capitals
    /// A single capital with a point.
    case initial
    case number

    /// The shape of a word as it stands in `bytes[range]`.
    public static func shape(of bytes: [UInt8], in range: Range<Int>, sentenceStart: Bool) -> WordShape {
        var letters = 0
        var capitals = 0
        var firstIsCapital = false
        var index = range.lowerBound
        while index < range.upperBound {
            let (value, length) = CodePoint.decode(bytes, at: index)
            index += length
            guard CodePoint.isWord(value), !CodePoint.isDigit(value), !CodePoint.isAccent(value) else { continue }
            let isCapital = CodePoint.lowercased(value) != value
            if letters == 0 { firstIsCapital = isCapital }
            letters += 1
            if isCapital { capitals += 1 }
            if letters > 1, capitals < letters { break }
        }
        guard firstIsCapital else { return .lower }
        if letters > 1, capitals == letters { return .capitals }
        return sentenceStart ? .initialCapital : .capital
    }
}
