import PCRE
import PatternFiles

/// Finds the groups of a line by the patterns of `groups/`: at each place the first pattern that matches, and none
/// overlapping another. It is the first of two passes of a finite-state cascade (Abney 1996, "Partial parsing via
/// finite-state cascades"); the cue patterns are the second, and see each group as one sign.
struct GroupFinder: Sendable {
    let patterns: [Pattern]
    private let reader: MentionReader
    private let numbers: [Numbers]

    /// Numbers of the groups of a pattern that the engine asks for.
    struct Numbers: Sendable {
        let name: [Int]
        let alias: [Int]
        let head: [Int]
        let pronoun: [Int]
        let description: [Int]
        let mention: [Int]
        let cue: [Int]
    }

    struct Found: Sendable {
        var groups: [Group] = []
        var mentions: [Mention] = []
    }

    init(library: PatternLibrary) {
        patterns = library.patterns(of: .groups)
        reader = MentionReader(library: library)
        numbers = patterns.map {
            Numbers(
                name: $0.groups["name"] ?? [], alias: $0.groups["alias"] ?? [], head: $0.groups["head"] ?? [],
                pronoun: $0.groups["pronoun"] ?? [],
                description: $0.groups["description"] ?? [], mention: $0.groups["mention"] ?? [],
                cue: $0.groups["cue"] ?? [])
        }
    }

    /// The groups and mentions of a line of the text `bytes`, in order.
    func groups(
        in line: TaggedLine, _ bytes: [UInt8], with matcher: PCREMatcher
    ) throws(InternalFault) -> Found {
        let range = 0..<line.signs.count
        var found = Found()
        var position = range.lowerBound
        var waiting: [Waiting] = Array(repeating: Waiting(start: -1), count: patterns.count)
        while position < range.upperBound {
            var best: Int?
            for index in patterns.indices {
                if waiting[index].start < position {
                    waiting[index] = try next(index, in: line, bytes, position..<range.upperBound, matcher)
                }
                if waiting[index].start < (best.map { waiting[$0].start } ?? Int.max) { best = index }
            }
            guard let best, var group = waiting[best].group else { break }
            if let mention = waiting[best].mention {
                group.mention = found.mentions.count
                found.mentions.append(mention)
            }
            found.groups.append(group)
            position = group.tokens.upperBound
        }
        return found
    }

    /// The next match of one pattern, read but not yet taken.
    private struct Waiting {
        var start: Int
        var group: Group?
        var mention: Mention?
    }

    private func next(
        _ index: Int, in line: TaggedLine, _ bytes: [UInt8], _ range: Range<Int>, _ matcher: PCREMatcher
    ) throws(InternalFault) -> Waiting {
        do {
            let isFound = try matcher.matches(
                patterns[index].code, in: line.signs, from: range.lowerBound, to: range.upperBound)
            guard isFound, let whole = matcher.span(ofGroup: 0), !whole.isEmpty else { return Waiting(start: Int.max) }
            let cue = numbers[index].cue.compactMap { matcher.span(ofGroup: $0) }.filter { !$0.isEmpty }
                .sorted { $0.lowerBound < $1.lowerBound }
            let group = Group(sign: patterns[index].sign ?? 0, tokens: whole, mention: -1, cue: cue)
            return Waiting(
                start: whole.lowerBound, group: group, mention: reader.mention(numbers[index], in: line, bytes, matcher)
            )
        } catch {
            throw InternalFault(message: "pattern \(patterns[index].name): \(error.message)")
        }
    }
}
