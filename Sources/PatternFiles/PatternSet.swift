public import PCRE

/// The patterns of one stage, and for each sign those of them whose match can begin with it: at most places of a line
/// most patterns need not be tried.
public struct PatternSet: Sendable {
    public let patterns: [Pattern]
    /// For each sign, as many words as hold one bit for each pattern.
    private let openings: [UInt64]
    private let wordsPerSign: Int

    public init(_ patterns: [Pattern]) {
        self.patterns = patterns
        wordsPerSign = (patterns.count + 63) / 64
        var openings = [UInt64](repeating: .max, count: wordsPerSign << 16)
        let unused = wordsPerSign << 6 - patterns.count
        for sign in 0..<(1 << 16) where unused > 0 { openings[(sign + 1) * wordsPerSign - 1] >>= UInt64(unused) }
        for (index, pattern) in patterns.enumerated() {
            let (word, bit) = (index >> 6, UInt64(1) << (index & 63))
            for sign in pattern.unfit.signs { openings[Int(sign) * wordsPerSign + word] &= ~bit }
        }
        self.openings = openings
    }

    /// Whether a match of a pattern can begin with a sign.
    @inline(__always)
    public func canBegin(_ pattern: Int, with sign: UInt16) -> Bool {
        openings[Int(sign) * wordsPerSign + pattern >> 6] >> (UInt64(pattern) & 63) & 1 != 0
    }

    /// The first place from `start` on, and before `end`, at which a match of one pattern begins; its groups are then the
    /// matcher's.
    /// - Parameter limit: where the line ends for the search.
    /// - Throws: `PCREError` where a limit was reached.
    public func firstMatch(
        of pattern: Int, in signs: [UInt16], from start: Int, before end: Int, limit: Int, _ matcher: PCREMatcher
    ) throws(PCREError) -> Int? {
        let code = patterns[pattern].code
        var place = start
        while place < end {
            if canBegin(pattern, with: signs[place]), try matcher.matches(code, in: signs, from: place, to: limit) {
                return place
            }
            place += 1
        }
        return nil
    }

    /// The first pattern that takes something at a place.
    /// - Throws: `PCREError` with the pattern's number where a limit was reached.
    public func firstPattern(
        at place: Int, in signs: [UInt16], _ matcher: PCREMatcher
    ) throws(PatternFailure) -> Int? {
        let sign = Int(signs[place]) * wordsPerSign
        for word in 0..<wordsPerSign {
            var left = openings[sign + word]
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
}

/// A search that reached a limit.
public struct PatternFailure: Error, Sendable {
    public let pattern: String
    public let error: PCREError
}
