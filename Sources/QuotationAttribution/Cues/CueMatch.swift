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
}
