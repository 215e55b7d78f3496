import PatternFiles

/// Chooses among the readings of what stands beside a quotation by the sum of the weights of what can be seen of each.
struct CueChooser: Sendable {
    private let names: [String]
    private let patterns: [Double]
    private let weights: FeatureWeights<CueFeature>
    private let verbs: SignSet

    init(library: PatternLibrary) {
        names = library.set(of: .cues).patterns.map(\.name)
        patterns = library.set(of: .cues).patterns.map { library.weight("cue-pattern-\($0.name)") }
        weights = FeatureWeights { library.weight("cue-\($0.rawValue)") }
        verbs = library.groupSigns(of: "verb-group")
    }

    /// The readings at a quotation, with "none of them" as the last.
    /// - Parameter place: where the quotation stands among the line's units.
    func candidates(_ matches: [CueMatch], at place: Int, in line: GroupedLine, isUtterance: Bool) -> [CueCandidate] {
        guard !matches.isEmpty else { return [] }
        let nearest = matches.map { $0.distance(to: place) }.min()
        var found = matches.map { match in
            var candidate = CueCandidate(match: match, features: [])
            addDistance(match, place, nearest ?? 0, line, &candidate.features)
            addSource(match, line, &candidate.features)
            addQuotation(match, place, line, isUtterance, &candidate.features)
            let same = matches.count { $0.source == match.source && $0.pattern != match.pattern }
            if same > 0 { candidate.features.append(.supported) }
            return candidate
        }
        var none: [CueFeature] = [.none, isUtterance ? .noneUtterance : .noneFragment]
        if startsSentence(place, line) { none.append(.noneSentence) }
        if line.signs[max(0, place - 12)..<place].contains(TaggedLine.Sign.otherClose) {
            none.append(.noneBehindQuotation)
        }
        found.append(CueCandidate(match: nil, features: none))
        return found
    }

    /// The number of the weightiest candidate of the source whose candidates weigh most together, and that source's share
    /// in a log-linear model.
    func best(of candidates: [CueCandidate]) -> (number: Int, share: Double)? {
        let (odds, total) = odds(of: candidates)
        let sums = candidates.map(sum)
        guard let best = candidates.indices.max(by: { (odds[$0], sums[$0]) < (odds[$1], sums[$1]) }) else { return nil }
        return (best, odds[best] / total)
    }

    /// The share of each candidate's source.
    func shares(of candidates: [CueCandidate]) -> [Double] {
        let (odds, total) = odds(of: candidates)
        return odds.map { $0 / total }
    }

    /// How much the candidates of each one's source weigh together, and all candidates.
    private func odds(of candidates: [CueCandidate]) -> (together: [Double], total: Double) {
        let sums = candidates.map(sum)
        let top = sums.max() ?? 0
        let odds = sums.map { Logistic.odds(of: $0 - top) }
        let together = candidates.indices.map { number in
            candidates.indices.reduce(0) {
                $0 + (source(of: candidates[$1]) == source(of: candidates[number]) ? odds[$1] : 0)
            }
        }
        return (together, odds.reduce(0, +))
    }

    /// The units that name the source; a cue may hold it (`dit-il`).
    private func source(of candidate: CueCandidate) -> Range<Int>? {
        candidate.match.flatMap { $0.source ?? $0.cue.first }
    }

    func sum(_ candidate: CueCandidate) -> Double {
        candidate.features.reduce(candidate.match.map { patterns[$0.pattern] } ?? 0) { $0 + weights[$1] }
    }

    /// As in `weights.txt`.
    func signs(of candidate: CueCandidate) -> [String] {
        (candidate.match.map { ["cue-pattern-\(names[$0.pattern])"] } ?? [])
            + candidate.features.map { "cue-\($0.rawValue)" }
    }

    private func addDistance(
        _ match: CueMatch, _ place: Int, _ nearest: Int, _ line: GroupedLine, _ features: inout [CueFeature]
    ) {
        let distance = match.distance(to: place)
        features.append(distance <= 1 ? .adjacent : distance <= 6 ? .near : distance <= 14 ? .far : .veryFar)
        if distance == nearest { features.append(.nearest) }
        guard let last = match.cue.last, last.upperBound <= place else { return }
        let between = line.signs[last.upperBound..<place]
        switch between.count(where: { verbs.contains($0) }) {
        case 0: break
        case 1: features.append(.verbBetween)
        default: features.append(.verbsBetween)
        }
        if between.indices.dropLast().contains(where: {
            line.isMention(unit: $0) && verbs.contains(line.signs[$0 + 1])
        }) {
            features.append(.subjectBetween)
        }
        if between.contains(0x3A) { features.append(.colonBetween) }
        if between.contains(0x2C) { features.append(.commaBetween) }
        if between.contains(TaggedLine.Sign.otherOpen) { features.append(.quotationBetween) }
    }

    private func addSource(_ match: CueMatch, _ line: GroupedLine, _ features: inout [CueFeature]) {
        guard let source = match.source(in: line) else { return }
        if let first = match.cue.first, first.lowerBound >= source.upperBound {
            let inside = line.signs[source.upperBound..<first.lowerBound]
            if inside.count > 1 { features.append(inside.count > 8 ? .sourceFar : .sourceAway) }
            if inside.contains(where: verbs.contains) { features.append(.verbInside) }
            if inside.indices.contains(where: { line.isMention(unit: $0) }) { features.append(.mentionInside) }
            if inside.contains(TaggedLine.Sign.otherOpen) { features.append(.quotationInside) }
        } else {
            features.append(.sourceBehind)
        }
        if startsSentence(source.lowerBound, line) { features.append(.startsSentence) }
        guard let mention = line.mention(in: source).map({ line.mentions[$0] }) else {
            return features.append(.sourceUnknown)
        }
        switch mention.form {
        case .name: features.append(.sourceName)
        case .nominal: features.append(.sourceNoun)
        case .pronoun: features.append(mention.isSomebody ? .sourcePronoun : .sourceImpersonal)
        }
        switch mention.type {
        case .person: features.append(.sourcePerson)
        case .organisation: features.append(.sourceOrganisation)
        case .group: features.append(.sourceGroup)
        case .document: features.append(.sourceDocument)
        case .place: features.append(.sourcePlace)
        case nil: break
        }
    }

    private func addQuotation(
        _ match: CueMatch, _ place: Int, _ line: GroupedLine, _ isUtterance: Bool, _ features: inout [CueFeature]
    ) {
        if let last = match.cue.last, last.upperBound <= place {
            let isColon = line.signs[place - 1] == 0x3A
            features.append(
                isUtterance
                    ? (isColon ? .beforeUtteranceColon : .beforeUtterance)
                    : (isColon ? .beforeFragmentColon : .beforeFragment))
            if startsSentence(place, line) { features.append(.beforeSentence) }
        } else {
            features.append(isUtterance ? .behindUtterance : .behindFragment)
            if place + 2 < line.signs.count, line.signs[place + 2] == 0x2C { features.append(.behindComma) }
            if !startsSentence(place, line) { features.append(.behindInSentence) }
        }
    }

    private func startsSentence(_ unit: Int, _ line: GroupedLine) -> Bool {
        unit == 0 || Reading.endsSentence(line.signs[unit - 1])
    }
}
