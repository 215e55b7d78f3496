import Testing

@testable import QuotationAttribution

@Suite("The spoken parts of a quotation")
struct SpokenPartsTests {
    @Test(
        "are what an incise leaves, without the marks that set it off, and with those that the speaker needs",
        arguments: [
            "« [Nous irons], a promis Anne Petit, [jusqu'au bout.] »",
            "« [Oui], dit-il. [Je l'ai toujours pensé.] »",
            "« [Non !] s'est écrié Luc Morin, [jamais de la vie.] »",
            "« [Qui l'a dit ?] demande Anne Petit. »",
            "« [La pile a bougé], a indiqué Luc Morin, ingénieur au département. »",
            "« [Nous irons jusqu'au bout] », a promis Anne Petit.",
        ])
    func incise(sample: String) throws {
        #expect(try annotated(sample) == sample)
    }

    @Test("leave out the marks that open it again in each paragraph")
    func reopenings() throws {
        let sample = "Anne Petit a écrit : « [Un jour nous irons.]\n\n« [Demain, peut-être.] »"
        #expect(try annotated(sample) == sample)
    }

    private func annotated(_ sample: String) throws -> String {
        var annotation = Annotation(of: Annotation.plain(sample))
        let document = Document(name: "sample", text: String(decoding: annotation.bytes, as: UTF8.self))
        for quote in try French.attributor.analysis(of: document).attributions {
            for part in quote.parts { annotation.bracket(part.start..<part.end) }
        }
        return annotation.text
    }
}
