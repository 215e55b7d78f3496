import Testing

@testable import QuotationAttribution

@Suite("Confidence")
struct TrustTests {
    private func confidences(_ sample: String) throws -> [Double] {
        try Answers(sample: sample).analysis.attributions.map(\.confidence)
    }

    @Test(
        "lies between 0 and 1, whoever answers",
        arguments: [
            "« Nous partirons demain matin », a dit Luc Morin. « Rien ne nous retient plus ici. »",
            "Elle a relu le roman « Les Vagues du soir » avant de dormir.",
            "Le soleil brille. « Rien ne sera plus comme avant. »",
            "« Oui » « non » « peut-être »",
            "Luc Morin a dénoncé une « faute ». « C'est faux », a dit la maire. « Rien ne change », dit-on.",
        ])
    func bounds(sample: String) throws {
        let confidences = try confidences(sample)
        #expect(!confidences.isEmpty)
        #expect(confidences.allSatisfy { 0...1 ~= $0 })
    }

    @Test("is higher for a name beside the verb than for a pronoun or for no words at all")
    func explicit() throws {
        let named = try confidences("« Nous partirons demain matin », a dit Luc Morin.")[0]
        let pronoun = try confidences("Luc Morin est arrivé. « Nous partirons demain matin », a-t-il dit.")[0]
        let goingOn = try confidences(
            """
            « Nous partirons demain matin », a dit Luc Morin.

            « Rien ne nous retient plus ici. Nous avons tout vendu. »
            """)[1]
        #expect(named > 0.8)
        #expect(named > pronoun)
        #expect(named > goingOn)
    }

    @Test("is higher for a name beside the verb than for a name in the sentence before")
    func implicit() throws {
        let named = try confidences("« Nous partirons demain matin », a dit Luc Morin.")[0]
        let implicit = try confidences("Luc Morin quitte la ville. « Nous partirons demain matin. »")[0]
        #expect(named > implicit)
    }

    @Test("is 0 where no speaker is found")
    func nobody() throws {
        let answers = try Answers(sample: "Le soleil brille. « Rien ne sera plus comme avant. »")
        #expect(answers.analysis.attributions.map(\.speaker) == [nil])
        #expect(answers.analysis.attributions.map(\.confidence) == [0])
    }

    @Test("of what is nobody's words is that of the kind")
    func kind() throws {
        let document = Document(name: "essai", text: "Elle a relu le roman « Les Vagues du soir » avant de dormir.")
        let explanation = try French.attributor.explanation(of: document)
        #expect(explanation.analysis.attributions[0].kind == .nonspeech)
        #expect(explanation.analysis.attributions[0].confidence == 1 - explanation.evidence[0].speech)
    }
}
