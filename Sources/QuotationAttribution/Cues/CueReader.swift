import PCRE
import PatternFiles

/// Asks the cue patterns about every quotation of a document and turns their answers into spans and mentions.
struct CueReader: Sendable {
    /// Patterns that look at what stands beside a quotation.
    let beside: CueMatcher
    /// Patterns that look for an incise inside a quotation's own words.
    let inside: CueMatcher
    let finder: MentionFinder
    private let vocabulary: Vocabulary
    private let cueClasses: Set<Int>

    init(library: PatternLibrary, finder: MentionFinder) {
        beside = CueMatcher(patterns: library.patterns(of: "cues"))
        inside = CueMatcher(patterns: library.patterns(of: "incises"))
        self.finder = finder
        vocabulary = library.vocabulary
        cueClasses = library.classes(of: "cue")
    }

    /// What the patterns saw at each quotation: beside it first, then inside.
    func cues(
        of quotations: [Quotation], lines: Lines, mentions: [Mention], with matcher: PCREMatcher
    ) throws(InternalFault) -> [(reading: CueReading, incise: TextSpan?)?] {
        var outer = lines.outer
        var inner = lines.inner
        var answers: [(reading: CueReading, incise: TextSpan?)?] = []
        for index in quotations.indices {
            var answer: (reading: CueReading, incise: TextSpan?)?
            if let found = try reading(inside: lines.inner[index], with: matcher) { answer = found }
            if answer == nil {
                if let parent = quotations[index].parent, let place = inner[parent].places[index] {
                    let found = try reading(at: place, in: &inner[parent], mentions: nil, with: matcher)
                    answer = found.map { ($0, nil) }
                } else if let place = outer.places[index] {
                    let found = try reading(at: place, in: &outer, mentions: mentions, with: matcher)
                    answer = found.map { ($0, nil) }
                }
            }
            answers.append(answer)
        }
        return answers
    }

    /// What the patterns saw beside a quotation that stands at `place` of `line`.
    private func reading(
        at place: Int, in line: inout TaggedLine, mentions: [Mention]?, with matcher: PCREMatcher
    ) throws(InternalFault) -> CueReading? {
        guard let match = try beside.firstMatch(at: place, in: &line, with: matcher) else { return nil }
        return try reading(match, beside.patterns, line, mentions: mentions, matcher)
    }

    /// What the patterns saw inside a quotation, whose own words are `line`, and the tokens that are no speech.
    private func reading(
        inside line: TaggedLine, with matcher: PCREMatcher
    ) throws(InternalFault) -> (reading: CueReading, incise: TextSpan?)? {
        guard let match = try inside.firstMatch(inside: line, with: matcher) else { return nil }
        let reading = try reading(match, inside.patterns, line, mentions: nil, matcher)
        return (reading, line.span(of: match.whole))
    }

    private func reading(
        _ match: CueMatch, _ patterns: [Pattern], _ line: TaggedLine, mentions: [Mention]?, _ matcher: PCREMatcher
    ) throws(InternalFault) -> CueReading {
        let pattern = patterns[match.pattern].name
        var source: SourceReading?
        if let range = match.source { source = try self.source(range, line, mentions: mentions, matcher) }
        return CueReading(
            pattern: pattern, isNonspeech: match.isNonspeech, cue: cue(match.cue, line), source: source)
    }

    private func source(
        _ range: Range<Int>, _ line: TaggedLine, mentions: [Mention]?, _ matcher: PCREMatcher
    ) throws(InternalFault) -> SourceReading? {
        if let mentions, let index = CueReader.mention(overlapping: range, in: mentions) { return .outer(index) }
        if let mention = try finder.mentions(in: line, range, with: matcher).first { return .inner(mention) }
        // Words that no mention pattern knows are still the source that the text names.
        let mention = Mention(
            form: .nominal, tokens: range, span: line.span(of: range), names: [], head: nil, lemma: nil,
            description: nil, type: nil, features: [], determiner: .none)
        return .inner(mention)
    }

    /// The first mention that shares a token with `range`.
    private static func mention(overlapping range: Range<Int>, in mentions: [Mention]) -> Int? {
        var low = 0
        var high = mentions.count
        while low < high {
            let middle = (low + high) / 2
            if mentions[middle].tokens.upperBound <= range.lowerBound { low = middle + 1 } else { high = middle }
        }
        return low < mentions.count && mentions[low].tokens.lowerBound < range.upperBound ? low : nil
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
