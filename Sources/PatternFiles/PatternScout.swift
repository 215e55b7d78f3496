/// Says where the patterns of a stage are worth trying, by one automaton for every 64 of them. It learns while it reads.
public struct PatternScout: Sendable {
    /// How many signs are followed from each place of a line: enough for the patterns of groups …
    public static let near = 24
    /// … and for what a cue pattern may see.
    public static let far = 256

    private var recognisers: [Recogniser] = []

    init(for patterns: [Pattern]) {
        var fragments = ExpressionFragments()
        var rest = patterns[...]
        while !rest.isEmpty {
            let automaton = Automaton(rest.prefix(Automaton.most).map(\.expression), fragments: &fragments)
            recognisers.append(Recogniser(automaton))
            rest = rest.dropFirst(Automaton.most)
        }
    }

    /// How many words hold one bit for each pattern.
    var words: Int { recognisers.count }

    mutating func candidates(_ word: Int, at place: Int, in signs: [UInt16], limit: Int, reach: Int) -> UInt64 {
        recognisers[word].candidates(at: place, in: signs, limit: limit, reach: reach)
    }

    /// The places of a range at which the patterns are worth trying.
    /// - Parameter limit: where the line ends for the search.
    public mutating func openings(in signs: [UInt16], _ range: Range<Int>, limit: Int) -> PatternOpenings {
        var openings = PatternOpenings(places: range, words: words)
        for word in 0..<words {
            for place in range {
                openings.add(candidates(word, at: place, in: signs, limit: limit, reach: Self.far), word, place)
            }
        }
        return openings
    }
}

/// Where the patterns of a stage are worth trying.
public struct PatternOpenings: Sendable {
    private let places: Range<Int>
    /// For each word, the bits of each place.
    private var bits: [UInt64] = []
    private var anywhere: [UInt64]

    init(places: Range<Int>, words: Int) {
        self.places = places
        bits.reserveCapacity(places.count * words)
        anywhere = Array(repeating: 0, count: words)
    }

    mutating func add(_ candidates: UInt64, _ word: Int, _ place: Int) {
        bits.append(candidates)
        anywhere[word] |= candidates
    }

    /// Whether a pattern is worth trying anywhere.
    public func has(_ pattern: Int) -> Bool { anywhere[pattern >> 6] >> UInt64(pattern & 63) & 1 != 0 }

    /// The first place from `start` on at which a pattern is worth trying.
    func next(of pattern: Int, from start: Int) -> Int? {
        guard has(pattern) else { return nil }
        let row = (pattern >> 6) * places.count - places.lowerBound
        var place = max(start, places.lowerBound)
        while place < places.upperBound {
            if bits[row + place] >> UInt64(pattern & 63) & 1 != 0 { return place }
            place += 1
        }
        return nil
    }
}
