import PCRE
import PatternFiles

/// Finds the mentions of a line: names, noun phrases, pronouns, by the patterns of `mentions/`.
struct MentionFinder: Sendable {
    let patterns: [Pattern]
    private let reader: MentionReader
    private let groups: [Groups]

    /// Numbers of the groups that the engine asks for.
    struct Groups: Sendable {
        let name: [Int]
        let head: [Int]
        let pronoun: [Int]
        let description: [Int]
        let mention: [Int]
    }

    init(patterns: [Pattern], reader: MentionReader) {
        self.patterns = patterns
        self.reader = reader
        groups = patterns.map {
            Groups(
                name: $0.groups["name"] ?? [], head: $0.groups["head"] ?? [], pronoun: $0.groups["pronoun"] ?? [],
                description: $0.groups["description"] ?? [], mention: $0.groups["mention"] ?? [])
        }
    }

    /// The mentions of `range`, in order, none overlapping another: at each place the first pattern that matches.
    func mentions(
        in line: TaggedLine, _ range: Range<Int>, with matcher: PCREMatcher
    ) throws(InternalFault) -> [Mention] {
        var found: [Mention] = []
        var position = range.lowerBound
        var pending: [(start: Int, mention: Mention?)] = Array(repeating: (-1, nil), count: patterns.count)
        while position < range.upperBound {
            var best: Int?
            for index in patterns.indices {
                if pending[index].start < position {
                    pending[index] = try next(index, in: line, position..<range.upperBound, matcher)
                }
                if pending[index].start < (best.map { pending[$0].start } ?? Int.max) { best = index }
            }
            guard let best, let mention = pending[best].mention else { break }
            found.append(mention)
            position = max(mention.tokens.upperBound, position + 1)
        }
        return found
    }

    private func next(
        _ index: Int, in line: TaggedLine, _ range: Range<Int>, _ matcher: PCREMatcher
    ) throws(InternalFault) -> (start: Int, mention: Mention?) {
        do {
            let isFound = try matcher.matches(
                patterns[index].code, in: line.signs, from: range.lowerBound, to: range.upperBound)
            guard isFound, let mention = reader.mention(groups[index], in: line, matcher) else { return (Int.max, nil) }
            return (mention.tokens.lowerBound, mention)
        } catch {
            throw InternalFault(message: "pattern \(patterns[index].name): \(error.message)")
        }
    }
}
