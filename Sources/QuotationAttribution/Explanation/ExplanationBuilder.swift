import PCRE
import PatternFiles

/// Collects what speaks for and against each answer, when the answers are there: who does not ask does not pay for it.
struct ExplanationBuilder {
    private let builder: AnalysisBuilder
    private let cueReader: CueReader
    private let linker: Linker
    private let library: PatternLibrary
    // Lines of its own, in which the quotation that is asked about is marked.
    private var outer: GroupedLine
    private var inner: [GroupedLine]

    private var reading: Reading { builder.reading }
    private var book: EntityBook { builder.book }

    init(_ builder: AnalysisBuilder, cueReader: CueReader, linker: Linker, library: PatternLibrary) {
        self.builder = builder
        self.cueReader = cueReader
        self.linker = linker
        self.library = library
        outer = builder.reading.outerGroups
        inner = builder.reading.inner
    }

    mutating func explanation(with matcher: PCREMatcher) throws(InternalFault) -> Explanation {
        var evidence: [Explanation.Evidence] = []
        for quotation in builder.links.indices[builder.firstListed...] {
            evidence.append(try self.evidence(of: quotation, matcher))
        }
        return Explanation(analysis: builder.analysis(), evidence: evidence)
    }

    private mutating func evidence(of quotation: Int, _ matcher: PCREMatcher) throws(InternalFault)
        -> Explanation.Evidence
    {
        let link = builder.links[quotation]
        return Explanation.Evidence(
            speech: link.speech, speechSigns: linker.judge.signs(of: link.evidence),
            trials: try trials(of: quotation, matcher),
            readings: readings(of: quotation), antecedents: antecedents(of: quotation),
            sightings: sightings(link.candidates), candidates: candidates(link.candidates),
            trustSigns: signs(link.trust.map(\.name)),
            doubted: link.doubt.map { (book.entities[$0.entity].label, $0.confidence) })
    }

    private mutating func trials(of quotation: Int, _ matcher: PCREMatcher) throws(InternalFault) -> [Explanation.Trial]
    {
        if let parent = reading.quotations[quotation].parent {
            return try cueReader.trials(of: quotation, in: &inner[parent], inside: inner[quotation], with: matcher)
        }
        return try cueReader.trials(of: quotation, in: &outer, inside: inner[quotation], with: matcher)
    }

    private func readings(of quotation: Int) -> [Explanation.Reading] {
        let candidates = reading.answers[quotation].candidates
        guard let best = cueReader.chooser.best(of: candidates) else { return [] }
        let shares = cueReader.chooser.shares(of: candidates)
        let parent = reading.quotations[quotation].parent
        let line = parent.map { reading.inner[$0] } ?? reading.outerGroups
        return candidates.indices.map { index in
            let seen = candidates[index].match.map {
                cueReader.reading(
                    $0, cueReader.beside.patterns, line, place: line.places[quotation], isOuter: parent == nil)
            }
            return Explanation.Reading(
                pattern: seen?.pattern, source: seen?.source.map { reading.mention(of: $0).span }, cue: seen?.cue,
                speaker: seen?.source.flatMap(speaker),
                score: Explanation.Score(
                    signs: signs(cueReader.chooser.signs(of: candidates[index])),
                    sum: cueReader.chooser.sum(candidates[index]), share: shares[index], isTaken: index == best.number))
        }.bestFirst(by: \.score)
    }

    /// The words that name whom a source of the outer line designates.
    private func speaker(of source: SourceReading) -> TextSpan? {
        guard case .outer(let mention) = source else { return nil }
        return book.entityOfMention[mention].map { book.entities[$0].label }
    }

    private func antecedents(of quotation: Int) -> [Explanation.Candidate] {
        guard let source = reading.answers[quotation].cue?.source, let form = builder.links[quotation].source?.form
        else {
            return []
        }
        var number = reading.incises[quotation]
        if case .outer(let mention) = source { number = mention }
        let antecedents = number.flatMap { book.antecedents[$0] } ?? []
        return scored(
            antecedents.map { ($0.entity, nil, AntecedentWeights.signs($0.features, for: form), $0.weight) })
    }

    private func candidates(_ candidates: [Candidate]) -> [Explanation.Candidate] {
        scored(candidates.map { ($0.entity, $0.sieve, linker.ranker.signs(of: $0), linker.ranker.sum($0)) })
    }

    /// Candidates of which the weightiest is taken, the first among equals.
    private func scored(
        _ candidates: [(entity: Int?, sieve: String?, signs: [String], sum: Double)]
    ) -> [Explanation.Candidate] {
        guard let top = candidates.map(\.sum).max() else { return [] }
        let odds = candidates.map { Logistic.odds(of: $0.sum - top) }
        let total = odds.reduce(0, +)
        let best = candidates.firstIndex { $0.sum == top }
        return candidates.enumerated().map { index, candidate in
            Explanation.Candidate(
                speaker: candidate.entity.map { book.entities[$0].label }, sieve: candidate.sieve,
                score: Explanation.Score(
                    signs: signs(candidate.signs), sum: candidate.sum, share: odds[index] / total,
                    isTaken: index == best))
        }.bestFirst(by: \.score)
    }

    private func sightings(_ candidates: [Candidate]) -> [Explanation.Sighting] {
        guard !candidates.isEmpty else { return [] }
        return CandidateFeature.Sieve.allCases.map { sieve in
            Explanation.Sighting(
                sieve: sieve.rawValue,
                speakers: candidates.filter { $0.features.contains { $0.sieve == sieve } }
                    .compactMap { $0.entity.map { book.entities[$0].label } })
        }
    }

    private func signs(_ names: [String]) -> [Explanation.Sign] {
        names.map { Explanation.Sign(name: $0, weight: library.weight($0)) }
    }
}

extension Array {
    /// Those taken first, then by share and sum; equals stay as they are.
    fileprivate func bestFirst(by score: (Element) -> Explanation.Score) -> [Element] {
        enumerated().sorted { left, right in
            let (mine, theirs) = (score(left.element), score(right.element))
            return (mine.isTaken ? 1 : 0, mine.share, mine.sum, -left.offset)
                > (theirs.isTaken ? 1 : 0, theirs.share, theirs.sum, -right.offset)
        }.map(\.element)
    }
}
