/// Someone whom a pronoun or a noun phrase may designate, with what speaks for and against it.
struct Antecedent: Sendable {
    /// Nil for someone new, or, of a pronoun, for no one.
    let entity: Int?
    var features = AntecedentFeatures()
    var weight = 0.0
}
