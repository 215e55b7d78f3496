import Testing

@testable import QuotationAttribution

@Suite("Quotations")
struct QuotationPairingTests {
    @Test(
        "stand between a pair of marks, without the spaces just inside",
        arguments: [
            "Il dit : « [Oui] ».",
            "«\u{A0}[Oui]\u{A0}», dit-elle.",
            "«\u{202F}[Oui]\u{2009}»",
            "«[Oui]»",
            "«   [Oui.]\t»",
            "“[Oui]”, dit-elle.",
            "“ [Oui] ”",
            "„[Oui]”",
            "\"[Oui]\", dit-elle.",
            "\" [Oui] \"",
            "‹ [Oui] ›, dit-elle.",
            "‹[Oui]›",
            "« [Oui] », « [non] »",
        ])
    func pairs(sample: String) {
        #expect(Pairing(sample: sample).annotated == sample)
    }

    @Test(
        "that hold nothing but spaces are none",
        arguments: ["« »", "«\u{A0}»", "“”", "\"\"", "« \u{202F} » Oui", "« \u{2028}\u{200B} »"]
    )
    func empty(text: String) {
        #expect(Pairing(sample: text).annotated == text)
    }

    @Test(
        "stand in one another, of any kind",
        arguments: [
            "« [Il m'a dit “[non]” et rien d'autre] »",
            "“[Il m'a dit ‘[non]’ et rien d'autre]”",
            "« [Il a crié +[au feu]+ deux fois] »",
            "« [Il m'a dit « [non] » et rien d'autre] »",
            "\"[Il m'a dit « [non] »]\"",
            "« [« [Non] », m'a-t-il dit] »",
            "« [“[‹ [Non] ›]”] »",
            "« [Il lit ‘[L’Été d’une île]’ chaque soir] »",
        ])
    func nested(sample: String) {
        #expect(Pairing(sample: sample).annotated == sample)
    }

    @Test("know the one they stand in, directly")
    func parents() {
        let pairing = Pairing(sample: "« [Il a lu « [le mot “[non]” puis ‘[oui]’] »] » et « [si] »")
        #expect(pairing.result.quotations.map(\.parent) == [nil, 0, 1, 1, nil])
    }

    @Test("are followed sixteen deep; what is deeper is text, with a warning for each opening mark")
    func depth() {
        func nest(_ depth: Int) -> Pairing {
            Pairing(
                sample: String(repeating: "« mot ", count: depth) + "fin" + String(repeating: " mot »", count: depth))
        }
        #expect(nest(16).result.quotations.map(\.parent) == [nil] + (0..<15).map { $0 })
        #expect(nest(16).result.warnings.isEmpty)
        let deeper = nest(17)
        #expect(deeper.result.quotations.count == 16)
        #expect(deeper.result.warnings.count { $0.code == .nestingTooDeep } == 1)
        #expect(nest(40).result.quotations.count == 16)
    }

    @Test("do not begin with a single mark or a plus outside others: those are apostrophes and signs")
    func loose() {
        for text in ["Il dit ‘non’ et s’en va.", "Le pass +sérénité+ coûte 5 euros.", "Les années ’90 et l’été ’36."] {
            #expect(Pairing(sample: text).annotated == text)
        }
    }

    @Test(
        "stay whole beside apostrophes, inches and what only looks like a mark",
        arguments: [
            "L’été, « [l’eau n’est qu’à nous] », dit-il d’une voix d’homme.",
            "« [J'ai qu'un mot : l’amour d’autrui] »",
            "Un écran de 5{unopened-mark: \"} et « [rien d'autre] », dit-il.",
            "Un écran de 5{unopened-mark: \"} et \"[rien d'autre]\", dit-il.",
            "« [Les {unclosed-mark: ‘}années folles d’hier] »",
            "« [C’est l’idée des élus’] »",
        ])
    func apostrophes(sample: String) {
        #expect(Pairing(sample: sample).annotated == sample)
    }
}
