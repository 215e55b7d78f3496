import PCRE
import PatternFiles

extension CueReader {
    /// Which patterns match a quotation, folder by folder, also those that a pattern before them makes needless.
    /// - Parameters:
    ///   - line: the line in which the quotation stands.
    ///   - words: the quotation's own words.
    func trials(
        of quotation: Int, in line: inout GroupedLine, inside words: GroupedLine, with matcher: PCREMatcher
    ) throws(InternalFault) -> [Explanation.Trial] {
        var trials = [inside.trial(.incises, matched: try inside.matching(inside: words, with: matcher))]
        guard let place = line.places[quotation] else { return trials }
        for (folder, patterns) in [(Stage.titles, titles), (.cues, beside)] {
            let matches = try patterns.allMatches(at: place, in: &line, with: matcher)
            trials.append(patterns.trial(folder, matched: Set(matches.map(\.pattern))))
        }
        return trials
    }
}

extension CueMatcher {
    fileprivate func trial(_ folder: Stage, matched: Set<Int>) -> Explanation.Trial {
        Explanation.Trial(
            folder: folder.rawValue, matched: patterns.indices.filter(matched.contains).map { patterns[$0].name },
            inVain: patterns.indices.filter { !matched.contains($0) }.map { patterns[$0].name })
    }
}
