import PatternFiles

/// Says of each mention of a line where it stands.
struct MentionPlacer: Sendable {
    private let vocabulary: Vocabulary
    private let prepositions: ClassSet
    private let topics: ClassSet
    private let verbs: SignSet

    init(library: PatternLibrary) {
        vocabulary = library.vocabulary
        prepositions = library.classes(of: "preposition")
        topics = library.classes(of: "topic")
        verbs = library.groupSigns(of: "verb-group")
    }

    /// - Parameter cues: what the cue patterns saw, for the mentions that are sources.
    func places(of line: GroupedLine, paragraphs: Paragraphs, cues: [CueReading?]) -> [MentionPlace] {
        var sources = [Bool](repeating: false, count: line.mentions.count)
        for cue in cues {
            if case .outer(let mention)? = cue?.source { sources[mention] = true }
        }
        let following = verbsBehindMentions(line)
        var places: [MentionPlace] = []
        places.reserveCapacity(line.mentions.count)
        var counter = SentenceCounter(line.line)
        for (index, mention) in line.mentions.enumerated() {
            let isComplement = follows(prepositions, mention, in: line)
            places.append(
                MentionPlace(
                    sentence: counter.sentences(before: mention.tokens.lowerBound),
                    paragraph: paragraphs.index(at: mention.span.start),
                    isSubject: following[index] && !isComplement, isComplement: isComplement,
                    isTopic: follows(topics, mention, in: line), isSource: sources[index]))
        }
        return places
    }

    /// The places of incises' sources: where their quotations begin.
    func places(of incises: [InciseMention], in line: GroupedLine, _ quotations: [Quotation]) -> [MentionPlace] {
        var counter = SentenceCounter(line.line)
        return incises.map {
            MentionPlace(
                sentence: counter.sentences(before: $0.place), paragraph: quotations[$0.quotation].firstParagraph,
                isSubject: false, isComplement: false, isTopic: false, isSource: true)
        }
    }

    /// For each mention, whether a verb follows its group, directly or behind a comma and what it closes.
    private func verbsBehindMentions(_ line: GroupedLine) -> [Bool] {
        var found = [Bool](repeating: false, count: line.mentions.count)
        for (unit, entry) in line.units.enumerated() where entry.group >= 0 {
            let mention = line.groups[entry.group].mention
            guard mention >= 0 else { continue }
            let sign = line.signs[unit]
            if verbs.contains(sign) {
                found[mention] = true
            } else if unit + 1 < line.signs.count, verbs.contains(line.signs[unit + 1]) {
                found[mention] = true
            } else if unit + 2 < line.signs.count, line.signs[unit + 1] == 0x2C, verbs.contains(line.signs[unit + 2]) {
                found[mention] = true
            }
        }
        return found
    }

    private func follows(_ classes: ClassSet, _ mention: Mention, in line: GroupedLine) -> Bool {
        guard mention.tokens.lowerBound > 0 else { return false }
        let form = line.line.tokens[mention.tokens.lowerBound - 1].form
        guard form >= 0 else { return false }
        return vocabulary.readings(of: Int(form)).contains { classes.contains($0.wordClass) }
    }
}
