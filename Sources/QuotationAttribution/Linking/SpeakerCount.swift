/// Who speaks most of the quotations that a cue explains.
struct SpeakerCount: Sendable {
    struct Main: Sendable {
        let entity: Int
        let quotations: Int
        /// The part of all explained quotations.
        let share: Double
    }

    /// Nil where no cue explains anything; of several, the one who speaks first.
    let main: Main?

    init(_ links: [Link]) {
        var counts: [Int: Int] = [:]
        var order: [Int] = []
        for entity in links.compactMap({ $0.cue == nil ? nil : $0.entity }) {
            if counts[entity] == nil { order.append(entity) }
            counts[entity, default: 0] += 1
        }
        var best: Int?
        for entity in order where counts[entity, default: 0] > best.map({ counts[$0, default: 0] }) ?? 0 {
            best = entity
        }
        let all = counts.values.reduce(0, +)
        main = best.map {
            Main(entity: $0, quotations: counts[$0, default: 0], share: Double(counts[$0, default: 0]) / Double(all))
        }
    }
}
