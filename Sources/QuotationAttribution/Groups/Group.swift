/// Words that one pattern of `groups/` takes together: a name with its function, a noun phrase, a verb with its
/// auxiliaries. Ranges count tokens of the line.
struct Group: Sendable {
    /// The sign under which cue patterns see it.
    let sign: UInt16
    let tokens: Range<Int>
    /// Whom the group designates: an index into the line's mentions, or -1.
    var mention: Int
    /// The reporting words, for a group that has some.
    let cue: [Range<Int>]
}
