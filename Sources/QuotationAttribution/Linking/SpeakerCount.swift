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
    /// Who speaks most after the first.
    let second: Int?
    private let counts: [Int: Int]

    init(_ links: [Link]) {
        var counts: [Int: Int] = [:]
        var order: [Int] = []
        for entity in links.compactMap({ $0.cue == nil ? nil : $0.entity }) {
            if counts[entity] == nil { order.append(entity) }
            counts[entity, default: 0] += 1
        }
        var best: Int?
        var next: Int?
        for entity in order {
            let count = counts[entity, default: 0]
            if count > best.map({ counts[$0, default: 0] }) ?? 0 {
                (best, next) = (entity, best)
            } else if count > next.map({ counts[$0, default: 0] }) ?? 0 {
                next = entity
            }
        }
        let all = counts.values.reduce(0, +)
        main = best.map {
            Main(entity: $0, quotations: counts[$0, default: 0], share: Double(counts[$0, default: 0]) / Double(all))
        }
        second = next
        self.counts = counts
    }

    /// How many quotations that a cue explains an entity speaks.
    func quotations(of entity: Int) -> Int { counts[entity, default: 0] }
}
