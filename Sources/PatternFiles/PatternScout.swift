/// Says where the patterns of a stage are worth trying, by one automaton for every 64 of them. It learns while it reads.
public struct PatternScout: Sendable {
    /// How many signs are followed from each place of a line: enough for the patterns of groups …
    public static let near = 24
    /// … and for what a cue pattern may see.
    public static let far = 256

    private(set) var recognisers: [Recogniser] = []

    init(_ recognisers: [Recogniser]) { self.recognisers = recognisers }

    init(for definitions: [PatternDefinition]) {
        var fragments = ExpressionFragments()
        var rest = definitions[...]
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
        var openings = PatternOpenings(places: range)
        for word in 0..<words {
            recognisers[word].addCandidates(in: signs, range, limit: limit, reach: Self.far, to: &openings.bits)
        }
        openings.finish()
        return openings
    }
}

/// Where the patterns of a stage are worth trying.
public struct PatternOpenings: Sendable {
    private let places: Range<Int>
    /// For each word, the bits of each place.
    fileprivate var bits: [UInt64] = []
    private var anywhere: [UInt64] = []

    fileprivate init(places: Range<Int>) {
        self.places = places
        bits.reserveCapacity(places.count)
    }

    fileprivate mutating func finish() {
        var first = 0
        while first < bits.count {
            anywhere.append(bits[first..<(first + places.count)].reduce(0, |))
            first += places.count
        }
    }

    /// Whether a pattern is worth trying anywhere.
    public func has(_ pattern: Int) -> Bool {
        pattern >> 6 < anywhere.count && anywhere[pattern >> 6] >> UInt64(pattern & 63) & 1 != 0
    }

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
