import PatternFiles

/// How much each sign counts when a pronoun or a short noun phrase looks for its antecedent; the values stand in
/// `Patterns/weights.txt`.
struct AntecedentWeights: Sendable {
    let sentence: Double
    let subject: Double
    let complement: Double
    let source: Double
    let sameParagraph: Double
    let person: Double
    let unknownType: Double
    let unknownGender: Double
    let frequency: Double
    let sameSentence: Double

    init(library: PatternLibrary) {
        sentence = library.weight("antecedent-sentence")
        subject = library.weight("antecedent-subject")
        complement = library.weight("antecedent-complement")
        source = library.weight("antecedent-source")
        sameParagraph = library.weight("antecedent-same-paragraph")
        person = library.weight("antecedent-person")
        unknownType = library.weight("antecedent-unknown-type")
        unknownGender = library.weight("antecedent-unknown-gender")
        frequency = library.weight("antecedent-frequency")
        sameSentence = library.weight("antecedent-same-sentence")
    }
}
