import PCRE
import PatternFiles

/// Runs one pattern, alone, against one of its examples.
struct PatternTrial {
    private let library: PatternLibrary
    private let tagger: Tagger
    private let finder: GroupFinder

    init(library: PatternLibrary) {
        self.library = library
        tagger = Tagger(library: library)
        finder = GroupFinder(library: library)
    }

    /// What is wrong with an example, or nil.
    func diagnostic(of example: Pattern.Example, _ definition: PatternDefinition) -> PatternDiagnostic? {
        let answers: [[String: [Range<Int>]]]
        do {
            answers = try self.answers(definition, example.sample.text)
        } catch {
            return example.mistake(error.message)
        }
        let fits = answers.contains { answer in example.ranges.allSatisfy { answer[$0] == $1 } }
        switch example.verdict {
        case .refused:
            guard answers.isEmpty else { return example.mistake("should not match") }
            return prooflessness(of: example, definition)
        case .accepted:
            if answers.isEmpty { return example.mistake("should match") }
            return fits ? nil : elsewhere(answers, example)
        case .wished:
            return fits ? example.mistake("matches now", hint: "change ? to +") : nil
        }
    }

    /// Told at the first mark that no answer has.
    private func elsewhere(_ answers: [[String: [Range<Int>]]], _ example: Pattern.Example) -> PatternDiagnostic {
        let wrong = example.sample.marks.firstIndex { mark in
            !answers.contains { $0[mark.name]?.contains(mark.range) ?? false }
        }
        return example.mistake(
            "matches elsewhere: \(describe(answers[0], example))", column: example.column(ofMark: wrong ?? 0))
    }

    private func describe(_ answer: [String: [Range<Int>]], _ example: Pattern.Example) -> String {
        answer.keys.sorted().map { name in
            let words = answer[name]!.map { String(decoding: example.sample.text[$0], as: UTF8.self) }
            return "{\(name): \(words.joined(separator: " … "))}"
        }.joined(separator: " ")
    }

    /// A counter-example without a single word that the pattern looks for could never match, and so proves nothing.
    private func prooflessness(
        of example: Pattern.Example, _ definition: PatternDefinition
    ) -> PatternDiagnostic? {
        do {
            guard let interest = definition.interest else { return nil }
            let matcher = try PatternMatching.matcher()
            let code = try PCRECode(interest)
            let text = example.sample.text
            let paragraphs = Paragraphs(of: text)
            let paired = QuotationPairing().quotations(
                from: MarkScanner().marks(in: text), paragraphs: paragraphs, in: text)
            let lines = tagger.lines(of: text, paragraphs: paragraphs, quotations: paired.quotations)
            for line in looked(at: lines, by: definition.pattern) {
                let grouped = try grouped(line, text, matcher)
                if try matcher.matches(code, in: line.signs) || matcher.matches(code, in: grouped.signs) { return nil }
            }
        } catch {
            return example.mistake("cannot be tried: \(error)")
        }
        return example.mistake(
            "proves nothing: no word of it is one that \(definition.pattern.name) looks for",
            hint: "a counter-example looks like an example and is none")
    }

    /// The lines in which the engine asks a pattern: words between the marks are nothing to a pattern that looks beside
    /// them.
    private func looked(at lines: Lines, by pattern: Pattern) -> [TaggedLine] {
        switch pattern.tried {
        case .groups: [lines.outer] + lines.inner
        case .incises: lines.inner
        default: [lines.outer] + lines.inner.filter { !$0.places.isEmpty }
        }
    }

    /// The groups of every match that the engine would ask this pattern for in the text, as bytes of it.
    private func answers(
        _ definition: PatternDefinition, _ text: [UInt8]
    ) throws(InternalFault) -> [[String: [Range<Int>]]] {
        let pattern = definition.pattern
        let matcher = try PatternMatching.matcher()
        let paragraphs = Paragraphs(of: text)
        let paired = QuotationPairing().quotations(
            from: MarkScanner().marks(in: text), paragraphs: paragraphs, in: text)
        let lines = tagger.lines(of: text, paragraphs: paragraphs, quotations: paired.quotations)
        switch pattern.tried {
        case .incises:
            var answers: [[String: [Range<Int>]]] = []
            let cues = CueMatcher(PatternSet([definition]))
            for line in lines.inner {
                let grouped = try grouped(line, text, matcher)
                if let match = try cues.firstMatch(inside: grouped, with: matcher) {
                    answers.append(answer(match, grouped, pattern))
                }
            }
            return answers
        case .groups:
            var answers: [[String: [Range<Int>]]] = []
            for line in [lines.outer] + lines.inner { answers += try all(pattern, in: line, matcher) }
            return answers
        default:
            var answers: [[String: [Range<Int>]]] = []
            let cues = CueMatcher(PatternSet([definition]))
            for index in paired.quotations.indices {
                var line = try grouped(
                    paired.quotations[index].parent.map { lines.inner[$0] } ?? lines.outer, text, matcher)
                guard let place = line.places[index],
                    let match = try cues.firstMatch(at: place, in: &line, with: matcher)
                else { continue }
                answers.append(answer(match, line, pattern))
            }
            return answers
        }
    }

    private func grouped(_ line: TaggedLine, _ text: [UInt8], _ matcher: PCREMatcher) throws(InternalFault)
        -> GroupedLine
    {
        GroupedLine(line, try finder.groups(in: line, text, with: matcher))
    }

    private func answer(_ match: CueMatch, _ line: GroupedLine, _ pattern: Pattern) -> [String: [Range<Int>]] {
        var answer: [String: [Range<Int>]] = [:]
        let cue = match.cue.flatMap { line.cue(in: $0) }
        if !cue.isEmpty { answer["cue"] = cue.map { bytes($0, line.line) } }
        if let source = match.source {
            let mention = line.mention(in: source).map { line.mentions[$0].tokens } ?? line.tokens(of: source)
            answer["source"] = [bytes(mention, line.line)]
        }
        if pattern.tried == .titles { answer["nonspeech"] = [bytes(line.tokens(of: match.whole), line.line)] }
        return answer
    }

    private func all(
        _ pattern: Pattern, in line: TaggedLine, _ matcher: PCREMatcher
    ) throws(InternalFault) -> [[String: [Range<Int>]]] {
        var answers: [[String: [Range<Int>]]] = []
        var start = 0
        while start < line.signs.count,
            let answer = try groups(pattern, in: line, start..<line.signs.count, matcher)
        {
            answers.append(answer)
            // A match of nothing must not be found for ever.
            start = max(start, line.firstToken(endingAfter: answer[""]![0].lowerBound)) + 1
        }
        return answers
    }

    private func groups(
        _ pattern: Pattern, in line: TaggedLine, _ range: Range<Int>, _ matcher: PCREMatcher
    ) throws(InternalFault) -> [String: [Range<Int>]]? {
        do throws(PCREError) {
            var isFound = false
            for start in range where !isFound {
                isFound = try matcher.matches(pattern.code, in: line.signs, from: start)
            }
            guard isFound else { return nil }
        } catch {
            throw InternalFault(message: error.message)
        }
        var answer: [String: [Range<Int>]] = ["": [bytes(matcher.span(ofGroup: 0) ?? 0..<0, line)]]
        for (name, numbers) in pattern.groups {
            let ranges = numbers.compactMap { matcher.span(ofGroup: $0) }.filter { !$0.isEmpty }
                .sorted { $0.lowerBound < $1.lowerBound }
            if !ranges.isEmpty { answer[name] = ranges.map { bytes($0, line) } }
        }
        return answer
    }

    private func bytes(_ tokens: Range<Int>, _ line: TaggedLine) -> Range<Int> {
        let span = line.span(of: tokens)
        return span.start..<span.end
    }
}
