import PCRE
import PatternFiles

/// Finds the groups of a line by the patterns of `groups/`: at each place the first pattern that matches, and none
/// overlapping another. It is the first of two passes of a finite-state cascade (Abney 1996, "Partial parsing via
/// finite-state cascades"); the cue patterns are the second, and see each group as one sign.
struct GroupFinder: Sendable {
    let patterns: PatternSet
    private let reader: MentionReader
    private let numbers: [Numbers]

    /// Numbers of the groups of a pattern that the engine asks for.
    final class Numbers: Sendable {
        let name: [Int]
        let alias: [Int]
        let head: [Int]
        let pronoun: [Int]
        let description: [Int]
        let mention: [Int]
        let cue: [Int]

        init(_ groups: [String: [Int]]) {
            name = groups["name"] ?? []
            alias = groups["alias"] ?? []
            head = groups["head"] ?? []
            pronoun = groups["pronoun"] ?? []
            description = groups["description"] ?? []
            mention = groups["mention"] ?? []
            cue = groups["cue"] ?? []
        }
    }

    struct Found: Sendable {
        var groups: [Group] = []
        var mentions: [Mention] = []
    }

    init(library: PatternLibrary) {
        patterns = library.set(of: .groups)
        reader = MentionReader(library: library)
        numbers = patterns.patterns.map { Numbers($0.groups) }
    }

    /// The groups and mentions of a line of the text `bytes`, in order.
    func groups(
        in line: TaggedLine, _ bytes: [UInt8], with matcher: PCREMatcher
    ) throws(InternalFault) -> Found {
        try patterns.withScout { scout throws(InternalFault) in
            try groups(in: line, bytes, &scout, matcher)
        }
    }

    private func groups(
        in line: TaggedLine, _ bytes: [UInt8], _ scout: inout PatternScout, _ matcher: PCREMatcher
    ) throws(InternalFault) -> Found {
        var found = Found()
        var position = 0
        while position < line.signs.count {
            guard let index = try pattern(at: position, in: line, &scout, matcher), let whole = matcher.span(ofGroup: 0)
            else {
                position += 1
                continue
            }
            let cue = matcher.spans(ofGroups: numbers[index].cue)
            var group = Group(sign: patterns.patterns[index].sign ?? 0, tokens: whole, mention: -1, cue: cue)
            if let mention = reader.mention(numbers[index], in: line, bytes, matcher) {
                group.mention = found.mentions.count
                found.mentions.append(mention)
            }
            found.groups.append(group)
            position = max(whole.upperBound, position + 1)
        }
        return found
    }

    private func pattern(
        at position: Int, in line: TaggedLine, _ scout: inout PatternScout, _ matcher: PCREMatcher
    ) throws(InternalFault) -> Int? {
        do {
            return try patterns.firstPattern(at: position, in: line.signs, &scout, matcher)
        } catch {
            throw InternalFault(message: "pattern \(error.pattern): \(error.error.message)")
        }
    }
}
