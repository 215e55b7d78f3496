import Testing

@testable import QuotationAttribution

@Suite("Groups of words")
struct GroupFinderTests {
    @Test(
        "take together a name with its title and function, a noun with its complements, a verb with its auxiliaries",
        arguments: [
            "« Oui », {dit: a dit} {nom_fonction: Anne Petit, maire de Lyon}.",
            "« Oui », {dit_inverse_compose: a-t-il dit} à {nom_complet_seul: Anne Petit}.",
            "{fonction_nom: La ministre de la Culture Anne Petit} {dit: a dit} « oui ».",
            "{humain_nominal: Un habitant du quartier} {dit: n'a pas voulu dire} « oui ».",
            "{titre_nom: M. Petit} et {titre_nom: Mme Durand} {dit: ont dit} « oui ».",
            "{institution_et_nom: Le groupe Durand} {dit: a annoncé} « oui ».",
            "{deux_noms: Anne Petit et Paul Durand} {dit: ont dit} « oui ».",
        ])
    func taken(sample: String) throws {
        let found = try Mentions(sample: sample).groups
        #expect(found == sample)
    }

    @Test("come in the order of the text and share no word")
    func order() throws {
        let groups = try Mentions(
            sample: "La ministre de la Culture Anne Petit, qui recevait M. Durand, maire de Lyon, a dit : « oui »."
        ).found.groups
        #expect(groups.count > 2)
        for (one, next) in zip(groups, groups.dropFirst()) {
            #expect(one.tokens.upperBound <= next.tokens.lowerBound)
        }
    }

    @Test("mark the reporting words, and not what stands between them")
    func cue() throws {
        let mentions = try Mentions(sample: "« Oui », a-t-il dit.")
        let cues = mentions.found.groups.map { $0.cue.map { mentions.text(of: mentions.line.span(of: $0)) } }
        #expect(cues == [["a", "dit"]])
    }
}
