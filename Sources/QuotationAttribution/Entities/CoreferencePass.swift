import PatternFiles

/// Reads the mentions of a document from first to last and says of each pronoun and noun phrase whom it designates: the
/// weightiest of those known so far, someone named behind it, or someone new.
struct CoreferencePass {
    /// How many mentions behind a pronoun or noun phrase are looked at.
    private static let reach = 30

    private let finder: AntecedentFinder
    /// The mentions as they follow each other in the text.
    private let order: [Int]
    private let weights: AntecedentWeights
    private var history = MentionHistory()
    private(set) var book: EntityBook

    init(
        mentions: [Mention], places: [MentionPlace], order: [Int], book: EntityBook, weights: AntecedentWeights,
        roles: RoleTable, figures: FigureFinder
    ) {
        let speakers = mentions.indices.filter { places[$0].isSource && mentions[$0].form == .name }
        finder = AntecedentFinder(
            mentions: mentions, places: places, roles: roles, figures: figures,
            speakers: Set(speakers.compactMap { book.entityOfMention[$0] }))
        self.order = order
        self.book = book
        self.weights = weights
    }

    mutating func run() {
        for (position, index) in order.enumerated() {
            let mention = finder.mentions[index]
            if book.entityOfMention[index] == nil, mention.form != .name {
                designate(index, ahead: order[(position + 1)...].prefix(Self.reach))
            }
            guard let entity = book.entityOfMention[index] else { continue }
            // Of two who are named together each may be taken up.
            for named in book.entities[entity].members + [entity] {
                history.read(
                    index, at: finder.places[index], as: named, book.entities[named],
                    isPronoun: mention.form == .pronoun)
            }
        }
    }

    private mutating func designate(_ index: Int, ahead: ArraySlice<Int>) {
        let mention = finder.mentions[index]
        guard mention.form == .pronoun ? mention.isSomebody : mention.isKnown else {
            if mention.form == .nominal { _ = book.add(unnamed: mention, index) }
            return
        }
        var antecedents = finder.antecedents(of: index, history, ahead: ahead, book)
        for number in antecedents.indices {
            antecedents[number].weight = weights.sum(antecedents[number].features, for: mention.form)
        }
        guard let best = antecedents.max(by: { $0.weight < $1.weight }) else { return }
        if finder.places[index].isSource { book.antecedents[index] = antecedents }
        if let entity = best.entity {
            book.join(mention, index, to: entity)
        } else if mention.form == .nominal {
            _ = book.add(unnamed: mention, index)
        }
    }
}

extension Mention {
    /// Whether a noun phrase may take up someone known.
    fileprivate var isKnown: Bool { determiner == .definite || determiner == .demonstrative }
}
