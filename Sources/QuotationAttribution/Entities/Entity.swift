import PatternFiles

/// Mentions that designate one person, organisation, group, document or place.
struct Entity: Sendable {
    /// Indices into the reading's mentions, in text order.
    var mentions: [Int] = []
    /// The fullest name, or nil where the document gives none.
    var name: NameKey?
    /// Short names that the text gives in parentheses.
    var aliases: [NameKey] = []
    /// The words that name the entity best.
    var label: TextSpan
    var type: SpeakerType?
    /// What all its mentions say of gender and number.
    var features: Features = []
    /// Lemmas of the nouns that say what it is (`ministre`).
    var roles: Set<Int> = []
    /// Lemmas of nouns that were only taken to mean it.
    var guessedRoles: Set<Int> = []
    /// Words beside those nouns, hashed.
    var modifiers: Set<UInt32> = []
    var description: TextSpan?
    /// Whether something says that it is a person: a first name, a title, a function.
    var isPerson: Bool {
        type == .person && (!features.isDisjoint(with: [.masculine, .feminine]) || !roles.isEmpty)
    }
    /// The number under which it is found among the figures, where many texts speak of it.
    var figure: Int?
    /// The entities that speak together as this one.
    var members: [Int] = []

    /// Whether words of its name stand beside the noun of a phrase, which so designates somebody else: « l'avocat d'Anne
    /// Petit » is not Anne Petit.
    func isNamed(beside mention: Mention) -> Bool {
        mention.form == .nominal && name?.words.contains { mention.modifiers.contains($0.hash) } ?? false
    }
}
