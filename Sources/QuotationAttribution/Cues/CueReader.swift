import PCRE
import PatternFiles

/// Asks the cue patterns about every quotation of a document and turns their answers into spans and mentions.
struct CueReader: Sendable {
    /// Patterns that look at what stands beside a quotation.
    let beside: CueMatcher
    /// Patterns that look for an incise inside a quotation's own words.
    let inside: CueMatcher
    /// Patterns of what announces a title or a name.
    let titles: CueMatcher
    let chooser: CueChooser
    private let finder: GroupFinder
    private let vocabulary: Vocabulary
    private let cueVerbs: ClassSet
    private let otherCues: ClassSet

    init(library: PatternLibrary, finder: GroupFinder) {
        beside = CueMatcher(library.set(of: .cues))
        inside = CueMatcher(library.set(of: .incises))
        titles = CueMatcher(library.set(of: .titles))
        chooser = CueChooser(library: library)
        self.finder = finder
        vocabulary = library.vocabulary
        cueVerbs = library.classes(of: "cue-verb")
        otherCues = library.classes(of: "cue")
    }

    /// The words of each quotation, with their groups.
    func inner(of lines: Lines, in bytes: [UInt8], with matcher: PCREMatcher) throws(InternalFault) -> [GroupedLine] {
        var inner: [GroupedLine] = []
        for line in lines.inner { inner.append(GroupedLine(line, try finder.groups(in: line, bytes, with: matcher))) }
        return inner
    }

    /// What the patterns saw at each quotation: an incise inside it first, then beside it; and the title pattern
    /// that matched.
    func cues(
        of quotations: [Quotation], outer: GroupedLine, inner: [GroupedLine], in bytes: [UInt8],
        with matcher: PCREMatcher
    ) throws(InternalFault) -> [CueAnswer] {
        var outer = outer
        var inner = inner
        var answers: [CueAnswer] = []
        for index in quotations.indices {
            var cue: CueReading?
            if let match = try inside.firstMatch(inside: inner[index], with: matcher) {
                cue = reading(match, inside.patterns, inner[index], place: nil, isOuter: false)
            }
            let isUtterance = quotations[index].isUtterance(inner[index].line, in: bytes)
            if let parent = quotations[index].parent {
                answers.append(
                    try cues(index, in: &inner[parent], after: cue, isOuter: false, isUtterance: isUtterance, matcher))
            } else {
                answers.append(
                    try cues(index, in: &outer, after: cue, isOuter: true, isUtterance: isUtterance, matcher))
            }
        }
        return answers
    }

    private func cues(
        _ quotation: Int, in line: inout GroupedLine, after incise: CueReading?, isOuter: Bool, isUtterance: Bool,
        _ matcher: PCREMatcher
    ) throws(InternalFault) -> CueAnswer {
        guard let place = line.places[quotation] else { return CueAnswer(cue: incise) }
        var answer = CueAnswer(cue: incise)
        let title = try titles.firstMatch(at: place, in: &line, with: matcher)
        answer.title = title.map { titles.patterns[$0.pattern].name }
        guard incise == nil else { return answer }
        let candidates = chooser.candidates(
            try beside.allMatches(at: place, in: &line, with: matcher), at: place, in: line, isUtterance: isUtterance)
        guard let best = chooser.best(of: candidates) else { return answer }
        answer.candidates = candidates
        answer.cue = candidates[best.number].match.map {
            reading($0, beside.patterns, line, place: place, isOuter: isOuter)
        }
        answer.share = best.share
        return answer
    }

    /// - Parameter place: where the quotation stands in the line, or nil for an incise inside it.
    func reading(
        _ match: CueMatch, _ patterns: [Pattern], _ line: GroupedLine, place: Int?, isOuter: Bool
    ) -> CueReading {
        let cue = match.cue.flatMap { line.cue(in: $0) }
        let word = reportingWord(of: cue, line.line)
        let end = match.cue.last?.upperBound
        return CueReading(
            pattern: patterns[match.pattern].name, cue: self.cue(cue, word, line.line), wordClass: word?.wordClass,
            distance: place.map { match.distance(to: $0) } ?? 0,
            between: place.flatMap { place in end.flatMap { $0 <= place ? $0..<place : nil } },
            source: match.source(in: line).map { source($0, line, isOuter: isOuter) },
            incise: place == nil ? line.line.span(of: line.tokens(of: match.whole)) : nil)
    }

    private func source(_ units: Range<Int>, _ line: GroupedLine, isOuter: Bool) -> SourceReading {
        if let index = line.mention(in: units) {
            return isOuter ? .outer(index) : .inner(line.mentions[index])
        }
        // Words that no group has are still the source that the text names.
        let tokens = line.tokens(of: units)
        return .inner(
            Mention(
                form: .nominal, tokens: tokens, span: line.line.span(of: tokens), names: [], alias: nil, head: nil,
                lemma: nil,
                description: nil, modifiers: [], isAnaphoric: false, isLatest: false, type: nil, features: [],
                determiner: .none))
    }

    private func cue(_ pieces: [Range<Int>], _ word: WordReading?, _ line: TaggedLine) -> Cue? {
        guard !pieces.isEmpty else { return nil }
        return Cue(pieces: pieces.map { line.span(of: $0) }, lemma: word.map { vocabulary.lemmas[$0.lemma] })
    }

    /// The last word of the cue that is a reporting word.
    private func reportingWord(of pieces: [Range<Int>], _ line: TaggedLine) -> WordReading? {
        for piece in pieces.reversed() {
            for index in piece.reversed() where line.tokens[index].form >= 0 {
                let readings = vocabulary.readings(of: Int(line.tokens[index].form))
                if let reading = readings.last(where: { cueVerbs.contains($0.wordClass) })
                    ?? readings.last(where: { otherCues.contains($0.wordClass) })
                {
                    return reading
                }
            }
        }
        return nil
    }
}
