import PCRE
import PatternFiles

/// Reads the gender, number and type of a mention off its words.
struct MentionReader: Sendable {
    private let vocabulary: Vocabulary
    private let types: [(SpeakerType, ClassSet)]
    private let firstNames: ClassSet
    private let titles: ClassSet
    private let pronouns: ClassSet
    private let modifiers: ClassSet
    private let determiners: [(Mention.Determiner, ClassSet)]
    /// Titles, modifiers and determiners: what agrees with the noun that it stands beside.
    private let describing: ClassSet
    private let contracted: ClassSet
    private let anaphoric: ClassSet
    private let latest: ClassSet
    private let properNames: [(SpeakerType, ClassSet)]

    init(library: PatternLibrary) {
        vocabulary = library.vocabulary
        types = [
            (.person, library.classes(of: "person")), (.organisation, library.classes(of: "organisation")),
            (.group, library.classes(of: "group")), (.document, library.classes(of: "document")),
            (.place, library.classes(of: "place")),
        ]
        properNames = [
            (.organisation, library.classes(of: "organisation-name")), (.place, library.classes(of: "place-name")),
        ]
        latest = library.classes(of: "latest")
        contracted = library.classes(of: "contracted")
        anaphoric = library.classes(of: "anaphoric")
        firstNames = library.classes(of: "first-name")
        titles = library.classes(of: "title")
        pronouns = library.classes(of: "pronoun")
        modifiers = library.classes(of: "modifier")
        determiners = [
            (.definite, library.classes(of: "definite")), (.demonstrative, library.classes(of: "demonstrative")),
            (.possessive, library.classes(of: "possessive")), (.indefinite, library.classes(of: "indefinite")),
        ]
        describing = determiners.reduce(into: titles.union(modifiers)) { $0.formUnion($1.1) }
    }

    /// The mention that a group of words makes, or nil where its pattern marks no name, noun or pronoun.
    func mention(
        _ groups: GroupFinder.Numbers, in line: TaggedLine, _ bytes: [UInt8], _ matcher: PCREMatcher
    ) -> Mention? {
        let names = matcher.spans(ofGroups: groups.name)
        let head = matcher.firstSpan(ofGroups: groups.head)?.lowerBound
        let pronoun = matcher.firstSpan(ofGroups: groups.pronoun)
        let isPronoun = pronoun != nil
        guard !names.isEmpty || head != nil || isPronoun,
            let tokens = matcher.firstSpan(ofGroups: groups.mention) ?? pronoun ?? matcher.span(ofGroup: 0),
            !tokens.isEmpty
        else { return nil }
        let description = matcher.firstSpan(ofGroups: groups.description)
        let determiner = determiner(tokens, in: line)
        let headReadings = head.map { readings(line.tokens[$0]) } ?? WordReadings()
        let type =
            names.count > 1
            ? .group
            : type(
                headReadings, names: names, head: head, isDefinite: determiner == .definite, in: line)
        var mention = Mention(
            form: !names.isEmpty ? .name : isPronoun ? .pronoun : .nominal, tokens: tokens,
            span: line.span(of: tokens), names: names, alias: matcher.firstSpan(ofGroups: groups.alias), head: head,
            lemma: headReadings.first { reading in types.contains { $0.1.contains(reading.wordClass) } }?.lemma,
            description: description.map { line.span(of: $0) },
            modifiers: modifiers(
                of: description ?? tokens, head: head, names: names, in: line, bytes),
            isAnaphoric: headReadings.contains { anaphoric.contains($0.wordClass) },
            isLatest: pronoun.map { readings(line.tokens[$0.lowerBound]).contains { latest.contains($0.wordClass) } }
                ?? false,
            type: type,
            features: features(
                of: tokens, names: names, head: head, isPronoun: isPronoun, type: type, in: line, bytes),
            determiner: determiner)
        if names.count == 1, names[0].count == 1, mention.features.gender == nil {
            mention.guessedGender = firstNameGender(of: names[0], in: line, bytes)
        }
        if names.count > 1 { mention.memberGenders = names.map { firstNameGender(of: $0, in: line, bytes) } }
        return mention
    }

    /// The gender of a name's first word, or, where that is no first name, of a second one with a hyphen: `Kim
    /// Seong-min`.
    private func firstNameGender(of name: Range<Int>, in line: TaggedLine, _ bytes: [UInt8]) -> Features {
        var token = name.lowerBound
        let isFirstName = readings(line.tokens[token]).contains { firstNames.contains($0.wordClass) }
        if !isFirstName, name.count == 2, bytes[line.tokens[token + 1].span.range].contains(0x2D) { token += 1 }
        return union(token..<(token + 1), of: firstNames, in: line).intersection([.masculine, .feminine])
    }

    /// The telling words beside the head; a hash each.
    private func modifiers(
        of tokens: Range<Int>, head: Int?, names: [Range<Int>], in line: TaggedLine, _ bytes: [UInt8]
    ) -> Set<UInt32> {
        guard let head else { return [] }
        var modifiers: Set<UInt32> = []
        var folded: [UInt8] = []
        for index in tokens where index > head && !names.contains(where: { $0.contains(index) }) {
            // A token may be a whole phrase: « La France insoumise ».
            for word in Spaces.words(of: line.tokens[index].span, in: bytes) {
                WordFolding.visitTelling(bytes, word.start..<word.end, &folded) { modifiers.insert($0) }
            }
        }
        return modifiers
    }

    private func readings(_ token: Token) -> WordReadings {
        vocabulary.readings(of: Int(token.form))
    }

    private func type(
        _ headReadings: WordReadings, names: [Range<Int>], head: Int?, isDefinite: Bool, in line: TaggedLine
    ) -> SpeakerType? {
        for (type, classes) in types where headReadings.contains(where: { classes.contains($0.wordClass) }) {
            return type
        }
        guard let name = names.first else { return nil }
        // « L'IGA » : an acronym that happens to be a first name, too.
        if name.count == 1, line.tokens[name.lowerBound].shape == .capitals, isDefinite { return .organisation }
        let nameReadings = name.map { readings(line.tokens[$0]) }
        if let first = nameReadings.first, first.contains(where: { firstNames.contains($0.wordClass) }) {
            return .person
        }
        // Paris is a place before it is a club; Paris Saint-Germain is a club.
        let kinds = name.count == 1 ? properNames.reversed() : properNames
        for (type, classes) in kinds
        where nameReadings.contains(where: { $0.contains { classes.contains($0.wordClass) } }) {
            return type
        }
        for (type, classes) in types
        where type != .person && nameReadings.first?.contains(where: { classes.contains($0.wordClass) }) ?? false {
            return type
        }
        if name.count == 1, line.tokens[name.lowerBound].shape == .capitals { return .organisation }
        return name.count > 1 ? .person : nil
    }

    /// What the words say of gender and number: first name, title, determiner, head, adjectives beside the head.
    private func features(
        of tokens: Range<Int>, names: [Range<Int>], head: Int?, isPronoun: Bool, type: SpeakerType?,
        in line: TaggedLine, _ bytes: [UInt8]
    ) -> Features {
        if isPronoun { return union(tokens, of: pronouns, in: line) }
        var features: Features = names.count > 1 ? [.plural] : names.isEmpty ? [] : [.singular]
        if names.count == 1, names[0].count > 1 {
            narrow(&features, firstNameGender(of: names[0], in: line, bytes))
        }
        // « Parmi les riverains, Anne Petit »: a noun in the plural does not describe one person.
        if type == .person, names.count == 1, let head, self.features(ofHead: head, type, in: line).number == .plural {
            return features
        }
        for index in tokens where features.gender == nil {
            if names.contains(where: { $0.contains(index) }) { continue }
            if index == head {
                narrow(&features, self.features(ofHead: index, type, in: line))
            } else if head.map({ index < $0 || index == $0 + 1 }) ?? true {
                let classes = describing
                narrow(&features, union(index..<(index + 1), of: classes, in: line))
            }
        }
        // « Camille Petit, étudiante »: the noun stands behind the mention.
        if let head, !tokens.contains(head) { narrow(&features, self.features(ofHead: head, type, in: line)) }
        return features
    }

    private func features(ofHead head: Int, _ type: SpeakerType?, in line: TaggedLine) -> Features {
        let all = readings(line.tokens[head]).filter { reading in
            types.contains { $0.0 == type && $0.1.contains(reading.wordClass) }
        }
        return all.reduce(into: Features()) { $0.formUnion($1.features) }
    }

    /// Takes over what is compatible and not yet known.
    private func narrow(_ features: inout Features, _ more: Features) {
        for axis in [Features([.masculine, .feminine]), Features([.singular, .plural])] {
            let known = features.intersection(axis)
            let new = more.intersection(axis)
            if new.isEmpty { continue }
            let both = known.isEmpty ? new : known.intersection(new)
            if !both.isEmpty {
                features.subtract(axis)
                features.formUnion(both)
            }
        }
    }

    private func union(_ tokens: Range<Int>, of classes: ClassSet, in line: TaggedLine) -> Features {
        var features: Features = []
        for index in tokens {
            for reading in readings(line.tokens[index]) where classes.contains(reading.wordClass) {
                features.formUnion(reading.features)
            }
        }
        return features
    }

    private func determiner(_ tokens: Range<Int>, in line: TaggedLine) -> Mention.Determiner {
        guard let first = tokens.first else { return .none }
        let readings = readings(line.tokens[first])
        for (determiner, classes) in determiners
        where readings.contains(where: { classes.contains($0.wordClass) }) { return determiner }
        // « du maire » : the article stands in the preposition.
        if first > 0, self.readings(line.tokens[first - 1]).contains(where: { contracted.contains($0.wordClass) }) {
            return .definite
        }
        return .none
    }
}
