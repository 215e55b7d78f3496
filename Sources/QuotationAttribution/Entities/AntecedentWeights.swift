import PatternFiles

/// How much each sign counts when a pronoun or a short noun phrase looks for its antecedent; the values stand in
/// `Patterns/weights.txt`.
struct AntecedentWeights: Sendable {
    let sentence: Double
    let subject: Double
    let subjectOfSentence: Double
    let complement: Double
    let source: Double
    let sameParagraph: Double
    let person: Double
    let unknownType: Double
    let unknownGender: Double
    let frequency: Double
    let named: Double
    let role: Double
    let otherRole: Double
    let leastPronoun: Double
    let leastShort: Double
    let leastLong: Double
    let sameModifier: Double
    let otherModifier: Double
    let anaphoric: Double
    let speaker: Double
    let oftenSubject: Double

    init(library: PatternLibrary) {
        sentence = library.weight("antecedent-sentence")
        subject = library.weight("antecedent-subject")
        subjectOfSentence = library.weight("antecedent-subject-of-sentence")
        complement = library.weight("antecedent-complement")
        source = library.weight("antecedent-source")
        sameParagraph = library.weight("antecedent-same-paragraph")
        person = library.weight("antecedent-person")
        unknownType = library.weight("antecedent-unknown-type")
        unknownGender = library.weight("antecedent-unknown-gender")
        frequency = library.weight("antecedent-frequency")
        named = library.weight("antecedent-named")
        role = library.weight("antecedent-role")
        otherRole = library.weight("antecedent-other-role")
        leastPronoun = library.weight("antecedent-least-pronoun")
        leastShort = library.weight("antecedent-least-short")
        leastLong = library.weight("antecedent-least-long")
        sameModifier = library.weight("antecedent-same-modifier")
        otherModifier = library.weight("antecedent-other-modifier")
        anaphoric = library.weight("antecedent-anaphoric")
        speaker = library.weight("antecedent-speaker")
        oftenSubject = library.weight("antecedent-often-subject")
    }
}
