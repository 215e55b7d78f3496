/// A line as cue patterns see it: one sign for each group, and for each word or mark that stands in none.
struct GroupedLine: Sendable {
    let line: TaggedLine
    let groups: [Group]
    let mentions: [Mention]
    /// What each sign stands for.
    private(set) var units: [Unit] = []
    var signs: [UInt16] = []
    /// Where the opening sign of each quotation of this line stands, by the quotation's index.
    private(set) var places: [Int: Int] = [:]

    struct Unit: Sendable {
        let tokens: Range<Int>
        /// An index into `groups`, or -1.
        let group: Int
    }

    init(_ line: TaggedLine, _ found: GroupFinder.Found) {
        self.line = line
        groups = found.groups
        mentions = found.mentions
        var unitOfToken: [Int: Int] = [:]
        var next = 0
        var token = 0
        while token < line.signs.count {
            if next < groups.count, groups[next].tokens.lowerBound == token {
                units.append(Unit(tokens: groups[next].tokens, group: next))
                signs.append(groups[next].sign)
                token = groups[next].tokens.upperBound
                next += 1
            } else {
                if line.signs[token] == TaggedLine.Sign.otherOpen { unitOfToken[token] = units.count }
                units.append(Unit(tokens: token..<(token + 1), group: -1))
                signs.append(line.signs[token])
                token += 1
            }
        }
        for (quotation, token) in line.places { places[quotation] = unitOfToken[token] }
    }

    /// The tokens of some units.
    func tokens(of units: Range<Int>) -> Range<Int> {
        guard let first = units.first, let last = units.last else { return 0..<0 }
        return self.units[first].tokens.lowerBound..<self.units[last].tokens.upperBound
    }

    /// What `ask` answers about the line while the quotation at `place` stands in it as the one that is asked about.
    mutating func asking<Answer>(
        _ place: Int, _ ask: ([UInt16]) throws(InternalFault) -> Answer
    ) throws(InternalFault) -> Answer {
        signs[place] = TaggedLine.Sign.open
        signs[place + 1] = TaggedLine.Sign.close
        defer {
            signs[place] = TaggedLine.Sign.otherOpen
            signs[place + 1] = TaggedLine.Sign.otherClose
        }
        return try ask(signs)
    }

    /// The first mention among some units.
    func mention(in units: Range<Int>) -> Int? {
        for unit in units where self.units[unit].group >= 0 {
            let mention = groups[self.units[unit].group].mention
            if mention >= 0 { return mention }
        }
        return nil
    }

    /// Whether a unit is a group that designates somebody.
    func isMention(unit: Int) -> Bool { units[unit].group >= 0 && groups[units[unit].group].mention >= 0 }

    /// The reporting words among some units: those that their groups mark, or all.
    func cue(in units: Range<Int>) -> [Range<Int>] {
        units.flatMap { unit -> [Range<Int>] in
            let group = self.units[unit].group
            return group >= 0 && !groups[group].cue.isEmpty ? groups[group].cue : [self.units[unit].tokens]
        }
    }
}
