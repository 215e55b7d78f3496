import Testing

@testable import QuotationAttribution

@Suite("Marks without a partner")
struct RepairedMarksTests {
    @Test(
        "that open, and never close, end at their paragraph, with a warning",
        arguments: [
            "{unclosed-mark: «} [Nous irons.]",
            "{unclosed-mark: “}[Nous irons.]\n\nFin.",
            "{unclosed-mark: \"}[Nous irons.]\n\nFin.",
            "{unclosed-mark: ‹} [Nous irons.]\n\nFin.",
            "Il dit : {unclosed-mark: «} [Nous irons.]\n\nPuis rien.",
            // A paragraph without the mark stands between: the next « is another quotation's.
            "{unclosed-mark: «} [Nous irons.]\n\nPuis rien.\n\n« [Non] », dit-elle.",
        ])
    func unclosed(sample: String) {
        #expect(Pairing(sample: sample).annotated == sample)
    }

    @Test(
        "of one paragraph make one quotation at most",
        arguments: [
            "{unclosed-mark: «} [Un {unclosed-mark: «} deux {unclosed-mark: «} trois.]",
            "{unclosed-mark: “}[Un {unclosed-mark: «} deux {unclosed-mark: ‹} trois.]",
            "« [Un {unclosed-mark: “}deux] »",
        ])
    func oneAtMost(sample: String) {
        #expect(Pairing(sample: sample).annotated == sample)
    }

    @Test(
        "that close what nothing opened are told and change nothing else",
        arguments: [
            "Oui {unopened-mark: »}, dit-il. « [Non] », dit-elle.",
            "Oui{unopened-mark: ”}, dit-il. « [Non] », dit-elle.",
            "« [Non] » {unopened-mark: »} Fin.",
            "« [Non{unopened-mark: ”}] », dit-elle.",
        ])
    func unopened(sample: String) {
        #expect(Pairing(sample: sample).annotated == sample)
    }

    @Test(
        "that are bullets leave the quotations behind them whole",
        arguments: [
            "{unopened-mark: »} Un premier point\n\n{unopened-mark: »} Un second, « [le bon] »\n\nFin.",
            "{unopened-mark: »} Il dit « [oui] »",
            "{unopened-mark: ›} Lire aussi : « [Oui] »",
        ])
    func bullets(sample: String) {
        #expect(Pairing(sample: sample).annotated == sample)
    }

    @Test("that open with » as in German are no pairs, but leave other paragraphs alone")
    func reversed() {
        let next = "« Si », dit Paul.\n\n« Sans doute », dit Anne."
        func contents(_ text: String) -> [String] {
            let pairing = Pairing(sample: text + "\n\n" + next)
            return pairing.result.quotations.map { pairing.text(of: $0.content) }
        }
        #expect(contents("Il dit »oui, peut-être.").suffix(2) == ["Si", "Sans doute"])
        #expect(contents("Il dit »oui« et elle »non«.").suffix(2) == ["Si", "Sans doute"])
    }

    @Test("leave a quotation that stands behind them in its paragraph whole, and the later ones, too")
    func behind() {
        let sample = "{unclosed-mark: «} Un « [deux] » trois.\n\nPuis « [quatre] », dit-il."
        #expect(Pairing(sample: sample).annotated == sample)
    }

    @Test("hold the quotations of other marks that stand behind them in their paragraph")
    func holding() {
        let sample = "{unclosed-mark: «} [Nous irons au “[bal]” demain.]"
        #expect(Pairing(sample: sample).annotated == sample)
        let longer = "{unclosed-mark: «} [Nous irons au “[bal]” demain.]\n\nPaul ira au “[cirque]”."
        #expect(Pairing(sample: longer).annotated == longer)
    }

    @Test("are told in the order of the text")
    func order() {
        let starts = Pairing(sample: "Un » deux ” « trois “quatre » cinq “six").result.warnings.map(\.span.start)
        #expect(starts.count > 2)
        #expect(starts == starts.sorted())
    }
}
