import PatternFiles

/// Groups the mentions of a document into entities: full names first, then what abbreviates them, then noun phrases
/// and pronouns in the order of the text.
struct EntityResolver: Sendable {
    private let weights: AntecedentWeights
    private let roles: RoleTable
    private let figures: FigureFinder

    init(library: PatternLibrary) {
        weights = AntecedentWeights(library: library)
        roles = RoleTable(library: library)
        figures = FigureFinder(library: library)
    }

    /// - Parameter incises: what incises name as their source; their numbers in the book follow the mentions'.
    func entities(
        of mentions: [Mention], at places: [MentionPlace], and incises: [InciseMention],
        _ incisePlaces: [MentionPlace],
        in line: TaggedLine, _ bytes: [UInt8]
    ) -> EntityBook {
        let all = mentions + incises.map(\.mention)
        // Both are sorted by where they stand in the outer line.
        let tokens = mentions.map(\.tokens.lowerBound) + incises.map(\.place)
        var pass = CoreferencePass(
            mentions: all, places: places + incisePlaces,
            order: incises.isEmpty ? Array(all.indices) : all.indices.sorted { (tokens[$0], $0) < (tokens[$1], $1) },
            book: named(all, in: line, bytes), weights: weights, roles: roles, figures: figures)
        pass.run()
        return pass.book
    }

    private func named(_ mentions: [Mention], in line: TaggedLine, _ bytes: [UInt8]) -> EntityBook {
        var table = NameTable()
        let keys = mentions.map { mention in mention.names.map { table.key(of: $0, in: line, bytes) } }
        let aliases = mentions.map { mention in mention.alias.map { table.key(of: $0, in: line, bytes) } }
        var book = EntityBook(mentionCount: mentions.count, names: table)
        let single = mentions.indices.filter { keys[$0].count == 1 }
        var initials = InitialsTable()
        for index in single where mentions[index].type == .organisation || mentions[index].type == .person {
            initials.add(
                mentions[index].names[0], of: index, isPerson: mentions[index].type == .person, in: line, bytes)
        }
        // Longer names first, so that "Macron" in a headline finds "Emmanuel Macron" in the text below it, and so does
        // "E. M."; those with a
        // first name before others, so that "Van Houten" finds "Anne Van Houten".
        let ranks = mentions.indices.map { keys[$0].count == 1 ? rank(of: mentions[$0], keys[$0][0]) : 1 }
        for rank in 0...3 {
            if rank == 1 {
                for index in mentions.indices where keys[index].count > 1 {
                    book.addTogether(mentions[index], index, named: keys[index], line)
                }
            }
            for index in single where ranks[index] == rank {
                if rank == 3, let full = initials.mention(for: line.tokens[mentions[index].names[0].lowerBound], bytes)
                {
                    book.add(alias: keys[index][0], toEntityOf: full)
                }
                book.add(mentions[index], index, named: keys[index][0], line)
                if let alias = mentions[index].alias, let key = aliases[index],
                    isShortName(alias, of: mentions[index], in: line, bytes)
                {
                    book.add(alias: key, toEntityOf: index)
                }
            }
        }
        book.sortMentions()
        book.recognise(with: figures, in: bytes)
        return book
    }

    private func rank(of mention: Mention, _ key: NameKey) -> Int {
        if !key.isFull { return 3 }
        return key.words.count > 2 || mention.features.gender != nil ? 0 : 2
    }

    /// `(ADE)` behind an organisation is its short name; behind what looks like a person (whose party it may be) only
    /// where its letters begin the words of the name.
    private func isShortName(_ alias: Range<Int>, of mention: Mention, in line: TaggedLine, _ bytes: [UInt8]) -> Bool {
        guard mention.type == .person, let name = mention.names.first else { return true }
        var initials = name.map { bytes[line.tokens[$0].span.start] | 0x20 }[...]
        let span = line.span(of: alias)
        for letter in bytes[span.start..<span.end] {
            guard let found = initials.firstIndex(of: letter | 0x20) else { return false }
            initials = initials[(found + 1)...]
        }
        return true
    }
}
