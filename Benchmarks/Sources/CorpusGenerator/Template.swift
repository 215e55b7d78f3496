/// A line of the text files: what is written, and what is drawn when an article is made.
struct Template: Sendable {
    enum Node: Sendable {
        case text([UInt8])
        /// A line of a section, drawn anew at each use.
        case choice(section: Int)
        case person(Character, Aspect)
        /// Words by the gender of a person.
        case agreement(Character, masculine: [UInt8], feminine: [UInt8])
        /// An opening mark; the words up to its closing mark are this person's, or nobody's.
        case open(speaker: Character?, how: String?)
        case close
    }

    /// What of a person (or of the organisation) is written.
    enum Aspect: String, Sendable {
        case name = ""
        case lastName = "nom"
        case function = "fonction"
        case capitalFunction = "Fonction"
        case shortFunction = "titre"
        case capitalShortFunction = "Titre"
    }

    let nodes: [Node]
    /// How a reader finds the speaker of its quotations, in the gold's terms; nil in sections that hold none.
    let how: String?
}
