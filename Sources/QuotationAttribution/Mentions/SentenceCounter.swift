import PatternFiles

/// Counts the sentence ends of a line from left to right; several marks in a row end one sentence.
struct SentenceCounter {
    private let signs: [UInt16]
    private var token = 0
    private var count = 0
    private var wasEnd = true

    init(_ line: TaggedLine) { signs = line.signs }

    /// - Parameter place: a token, not before the last one that was asked for.
    mutating func sentences(before place: Int) -> Int {
        while token < place {
            let ends = Reading.endsSentence(signs[token])
            if ends, !wasEnd { count += 1 }
            wasEnd = ends
            token += 1
        }
        return count
    }
}
