import PCRE
import PatternFiles

/// Asks the cue patterns about every quotation of a document and turns their answers into spans and mentions.
struct CueReader: Sendable {
    /// Patterns that look at what stands beside a quotation.
    let beside: CueMatcher
    /// Patterns that look for an incise inside a quotation's own words.
    let inside: CueMatcher
    private let finder: GroupFinder
    private let vocabulary: Vocabulary
    private let cueClasses: Set<Int>

    init(library: PatternLibrary, finder: GroupFinder) {
        beside = CueMatcher(patterns: library.patterns(of: "cues"))
        inside = CueMatcher(patterns: library.patterns(of: "incises"))
        self.finder = finder
        vocabulary = library.vocabulary
        cueClasses = library.classes(of: "cue")
    }

    /// What the patterns saw at each quotation: an incise inside it first, then beside it.
    func cues(
        of quotations: [Quotation], lines: Lines, outer: GroupedLine, in bytes: [UInt8], with matcher: PCREMatcher
    ) throws(InternalFault) -> [CueReading?] {
        var outer = outer
        var inner: [GroupedLine] = []
        for line in lines.inner {
            inner.append(
                GroupedLine(line, try finder.groups(in: line, bytes, with: matcher)))
        }
        var answers: [CueReading?] = []
        for index in quotations.indices {
            if let match = try inside.firstMatch(inside: inner[index], with: matcher) {
                answers.append(reading(match, inside.patterns, inner[index], isOuter: false, incise: true))
            } else if let parent = quotations[index].parent {
                guard let place = inner[parent].places[index] else {
                    answers.append(nil)
                    continue
                }
                let match = try beside.firstMatch(at: place, in: &inner[parent], with: matcher)
                answers.append(match.map { reading($0, beside.patterns, inner[parent], isOuter: false) })
            } else if let place = outer.places[index] {
                let match = try beside.firstMatch(at: place, in: &outer, with: matcher)
                answers.append(match.map { reading($0, beside.patterns, outer, isOuter: true) })
            } else {
                answers.append(nil)
            }
        }
        return answers
    }

    private func reading(
        _ match: CueMatch, _ patterns: [Pattern], _ line: GroupedLine, isOuter: Bool, incise: Bool = false
    ) -> CueReading {
        let cue = match.cue.flatMap { line.cue(in: $0) }
        return CueReading(
            pattern: patterns[match.pattern].name, isNonspeech: match.isNonspeech, cue: self.cue(cue, line.line),
            source: source(match, line, isOuter: isOuter),
            incise: incise ? line.line.span(of: line.tokens(of: match.whole)) : nil)
    }

    /// The source that the pattern marks, or the one that the cue has inside it (`dit-il`).
    private func source(_ match: CueMatch, _ line: GroupedLine, isOuter: Bool) -> SourceReading? {
        if let marked = match.source { return source(marked, line, isOuter: isOuter) }
        let inverted = match.cue.first { line.mention(in: $0) != nil }
        return inverted.map { source($0, line, isOuter: isOuter) }
    }

    private func source(_ units: Range<Int>, _ line: GroupedLine, isOuter: Bool) -> SourceReading {
        if let index = line.mention(in: units) {
            return isOuter ? .outer(index) : .inner(line.mentions[index])
        }
        // Words that no group has are still the source that the text names.
        let tokens = line.tokens(of: units)
        return .inner(
            Mention(
                form: .nominal, tokens: tokens, span: line.line.span(of: tokens), names: [], head: nil, lemma: nil,
                description: nil, modifiers: [], isAnaphoric: false, type: nil, features: [], determiner: .none))
    }

    private func cue(_ pieces: [Range<Int>], _ line: TaggedLine) -> Cue? {
        guard !pieces.isEmpty else { return nil }
        return Cue(pieces: pieces.map { line.span(of: $0) }, lemma: lemma(of: pieces, line))
    }

    /// The lemma of the last word of the cue that is a reporting word.
    private func lemma(of pieces: [Range<Int>], _ line: TaggedLine) -> String? {
        for piece in pieces.reversed() {
            for index in piece.reversed() where line.tokens[index].form >= 0 {
                let readings = vocabulary.readings(of: Int(line.tokens[index].form))
                if let reading = readings.last(where: { cueClasses.contains($0.wordClass) }) {
                    return vocabulary.lemmas[reading.lemma]
                }
            }
        }
        return nil
    }
}
