public import PCRE

/// The patterns of one stage, with automata that tell which of them are worth trying at a place: at most places of a line
/// none is.
public struct PatternSet: Sendable {
    /// In the order in which they are tried.
    public let patterns: [Pattern]
    private let scouts: Pool<PatternScout>

    /// - Parameter definitions: the patterns of one stage, in the order in which they are tried.
    public init(_ definitions: [PatternDefinition]) {
        self.init(definitions.map(\.pattern), PatternScout(for: definitions))
    }

    /// - Parameter scout: for these very patterns.
    init(_ patterns: [Pattern], _ scout: PatternScout) {
        self.patterns = patterns
        scouts = Pool { scout }
    }

    /// One to look at.
    var scout: PatternScout { scouts.used }

    /// Lends a scout for a search. What it learns serves later searches.
    public func withScout<Answer, Failure: Error>(
        _ search: (inout PatternScout) throws(Failure) -> Answer
    ) throws(Failure) -> Answer {
        var scout = scouts.take()
        defer { scouts.give(back: scout) }
        return try search(&scout)
    }

    /// The first pattern that takes something at a place.
    /// - Throws: `PatternFailure` where a limit was reached.
    public func firstPattern(
        at place: Int, in signs: [UInt16], _ scout: inout PatternScout, _ matcher: PCREMatcher
    ) throws(PatternFailure) -> Int? {
        for word in 0..<scout.words {
            var left = scout.candidates(word, at: place, in: signs, limit: signs.count, reach: PatternScout.near)
            while left != 0 {
                let index = word << 6 + left.trailingZeroBitCount
                left &= left - 1
                do {
                    if try matcher.matches(patterns[index].code, in: signs, from: place),
                        matcher.span(ofGroup: 0)?.isEmpty == false
                    {
                        return index
                    }
                } catch {
                    throw PatternFailure(pattern: patterns[index].name, error: error)
                }
            }
        }
        return nil
    }

    /// The first place from `start` on at which a match of one pattern begins; its groups are then the matcher's.
    /// - Parameters:
    ///   - openings: where the patterns are worth trying.
    ///   - limit: where the line ends for the search.
    /// - Throws: `PatternFailure` where a limit was reached.
    public func firstMatch(
        of pattern: Int, in signs: [UInt16], from start: Int, _ openings: PatternOpenings, limit: Int,
        _ matcher: PCREMatcher
    ) throws(PatternFailure) -> Int? {
        var place = start
        while let opening = openings.next(of: pattern, from: place) {
            do {
                if try matcher.matches(patterns[pattern].code, in: signs, from: opening, to: limit) { return opening }
            } catch {
                throw PatternFailure(pattern: patterns[pattern].name, error: error)
            }
            place = opening + 1
        }
        return nil
    }
}

/// A search that reached a limit.
public struct PatternFailure: Error, Sendable {
    /// The name of the pattern that was searched for.
    public let pattern: String
    /// Which limit it reached.
    public let error: PCREError
}
