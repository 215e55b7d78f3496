import PatternFiles

/// What one pattern saw beside (or inside) a quotation. Ranges count units of the grouped line.
struct CueMatch: Sendable {
    /// Index into the matcher's patterns.
    let pattern: Int
    let whole: Range<Int>
    /// The pieces of the cue, in order.
    let cue: [Range<Int>]
    /// The source, or nil where the pattern names none.
    let source: Range<Int>?

    /// Number of units between the cue and the quotation whose opening sign stands at `place`.
    func distance(to place: Int) -> Int {
        guard let first = cue.first, let last = cue.last else { return 0 }
        return max(place - last.upperBound, first.lowerBound - place - 2, 0)
    }

    /// The source that the pattern marks, or the one that the cue has inside it (`dit-il`).
    func source(in line: GroupedLine) -> Range<Int>? {
        source ?? cue.first { line.mention(in: $0) != nil }
    }
}
