import PCRE
import PatternFiles

/// Tries the patterns of one folder at a quotation: the first that matches, or all of them.
struct CueMatcher: Sendable {
    /// How many units (words or groups) beside the quotation a pattern may see.
    static let reach = (before: 110, behind: 70)

    private let stage: PatternSet
    private let groups: [Groups]

    var patterns: [Pattern] { stage.patterns }

    /// Numbers of the groups that the engine asks for.
    private struct Groups: Sendable {
        let cue: [Int]
        let source: [Int]
    }

    init(_ stage: PatternSet) {
        self.stage = stage
        groups = stage.patterns.map {
            Groups(
                cue: $0.groups["cue"] ?? [], source: $0.groups["source"] ?? [])
        }
    }

    /// The answer of the first pattern that matches at the quotation whose opening sign stands at `place`.
    func firstMatch(
        at place: Int, in line: inout GroupedLine, with matcher: PCREMatcher
    ) throws(InternalFault) -> CueMatch? {
        try line.asking(place) { signs throws(InternalFault) in
            let (openings, limit) = openings(at: place, signs)
            for index in patterns.indices where openings.has(index) {
                if let match = try nearestMatch(of: index, in: signs, openings, limit, matcher) { return match }
            }
            return nil
        }
    }

    /// All that the patterns see at the quotation whose opening sign stands at `place`: of each pattern one match from
    /// every place where one begins.
    func allMatches(
        at place: Int, in line: inout GroupedLine, with matcher: PCREMatcher
    ) throws(InternalFault) -> [CueMatch] {
        try line.asking(place) { signs throws(InternalFault) in
            var found: [CueMatch] = []
            let (openings, limit) = openings(at: place, signs)
            for index in patterns.indices where openings.has(index) {
                var start = 0
                while let begun = try next(of: index, in: signs, from: start, openings, limit, matcher) {
                    found.append(match(index, matcher))
                    start = begun + 1
                }
            }
            return found
        }
    }

    /// The answer of the first pattern that matches anywhere in a quotation's own words.
    func firstMatch(inside line: GroupedLine, with matcher: PCREMatcher) throws(InternalFault) -> CueMatch? {
        let count = line.signs.count
        let openings = stage.withScout { $0.openings(in: line.signs, 0..<count, limit: count) }
        for index in patterns.indices where openings.has(index) {
            if try next(of: index, in: line.signs, from: 0, openings, count, matcher) != nil {
                return match(index, matcher)
            }
        }
        return nil
    }

    /// The patterns that match anywhere in a quotation's own words.
    func matching(inside line: GroupedLine, with matcher: PCREMatcher) throws(InternalFault) -> Set<Int> {
        let count = line.signs.count
        let openings = stage.withScout { $0.openings(in: line.signs, 0..<count, limit: count) }
        var found: Set<Int> = []
        for index in patterns.indices where openings.has(index) {
            if try next(of: index, in: line.signs, from: 0, openings, count, matcher) != nil { found.insert(index) }
        }
        return found
    }

    /// Where a match may begin that the quotation at `place` is part of, and where the line ends for it.
    private func openings(at place: Int, _ signs: [UInt16]) -> (openings: PatternOpenings, limit: Int) {
        let limit = min(signs.count, place + CueMatcher.reach.behind)
        let starts = max(0, place - CueMatcher.reach.before)..<(place + 2)
        return (stage.withScout { $0.openings(in: signs, starts, limit: limit) }, limit)
    }

    /// Of a pattern's matches, the one whose cue is nearest to the quotation: `Paul a dit que Marie dénonce une « … »`
    /// is Marie's.
    private func nearestMatch(
        of index: Int, in signs: [UInt16], _ openings: PatternOpenings, _ limit: Int, _ matcher: PCREMatcher
    ) throws(InternalFault) -> CueMatch? {
        var found: CueMatch?
        var start = 0
        while let begun = try next(of: index, in: signs, from: start, openings, limit, matcher) {
            let match = match(index, matcher)
            // Of several subjects for one and the same cue, the first is the one that is not inside an apposition.
            if found == nil || found?.cue.first?.lowerBound != match.cue.first?.lowerBound { found = match }
            start = begun + 1
        }
        return found
    }

    /// Where the next match of a pattern begins.
    private func next(
        of index: Int, in signs: [UInt16], from start: Int, _ openings: PatternOpenings, _ limit: Int,
        _ matcher: PCREMatcher
    ) throws(InternalFault) -> Int? {
        do {
            return try stage.firstMatch(of: index, in: signs, from: start, openings, limit: limit, matcher)
        } catch {
            throw InternalFault(message: "pattern \(error.pattern): \(error.error.message)")
        }
    }

    private func match(_ index: Int, _ matcher: PCREMatcher) -> CueMatch {
        let groups = groups[index]
        let cue = groups.cue.compactMap { matcher.span(ofGroup: $0) }.sorted { $0.lowerBound < $1.lowerBound }
        let source = groups.source.compactMap { matcher.span(ofGroup: $0) }.first { !$0.isEmpty }
        return CueMatch(
            pattern: index, whole: matcher.span(ofGroup: 0) ?? 0..<0, cue: cue.filter { !$0.isEmpty }, source: source)
    }
}
