/// What a pass over the mentions has read so far.
struct MentionHistory: Sendable {
    struct Seen: Sendable {
        /// Its last mention.
        var mention: Int
        var count = 0
        var sources = 0
        var subjects = 0
    }

    /// How many entities are remembered at most, so that the cost of each mention is bounded.
    private static let reach = 30

    private(set) var seen: [Int: Seen] = [:]
    /// The entities, the one read last at the end.
    private(set) var recent: [Int] = []
    private(set) var latestSource: Int?
    private(set) var latestSubject: Int?
    /// The last source that was named or called by a noun, until somebody else is who speaks or is a subject.
    private(set) var chained: Int?
    /// The paragraph of the last mention, and whether a mention was its first.
    private(set) var paragraph = -1
    private(set) var openers: Set<Int> = []
    private(set) var hasNamedPerson = false

    /// - Parameter isPronoun: whether the mention is one; whom it was taken to mean changes no chain of words.
    mutating func read(
        _ mention: Int, at place: MentionPlace, as entity: Int, _ known: Entity, isPronoun: Bool
    ) {
        if !isPronoun {
            if place.isSource { chained = entity } else if place.isSubject, chained != entity { chained = nil }
        }
        var entry = seen[entity] ?? Seen(mention: mention)
        entry.mention = mention
        entry.count += 1
        if place.isSource {
            entry.sources += 1
            latestSource = entity
        }
        if place.isSubject {
            entry.subjects += 1
            latestSubject = entity
        }
        if place.paragraph != paragraph {
            paragraph = place.paragraph
            openers.insert(mention)
        }
        seen[entity] = entry
        if known.name != nil, known.type == .person { hasNamedPerson = true }
        recent.removeAll { $0 == entity }
        recent.append(entity)
        if recent.count > Self.reach { recent.removeFirst() }
    }
}
