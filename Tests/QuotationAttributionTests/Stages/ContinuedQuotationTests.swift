import Testing

@testable import QuotationAttribution

@Suite("Quotations of several paragraphs")
struct ContinuedQuotationTests {
    @Test(
        "may open again at the beginning of each one",
        arguments: [
            "« [Nous irons.\n\n« Nous verrons.\n\n« Nous vaincrons] », dit-il.",
            "« [Nous irons.\n\n» Nous verrons.\n\n» Nous vaincrons] », dit-il.",
            "“[Nous irons.\n\n“Nous verrons.\n\n“Nous vaincrons]”, dit-il.",
            "« [Nous irons.\n« Nous verrons] », dit-il.",
            "« [Nous irons.\n\nNous verrons] », dit-il.",
        ])
    func continued(sample: String) {
        #expect(Pairing(sample: sample).annotated == sample)
    }

    @Test("know the marks that only repeat the first, and the paragraphs they go through")
    func reopenings() throws {
        let pairing = Pairing(sample: "Il parle.\n\n« [Un.\n\n« Deux.\n\n» Trois] »\n\nFin.")
        let quotation = try #require(pairing.result.quotations.first)
        #expect(pairing.result.quotations.count == 1)
        #expect(quotation.reopenings.map(pairing.text) == ["«", "»"])
        #expect(quotation.firstParagraph == 1)
        #expect(quotation.lastParagraph == 3)
    }

    @Test("hold others that begin and end inside one paragraph")
    func inner() {
        let sample = "« [Un “[mot]” dit.\n\n« Deux “[mots]” dits] »"
        #expect(Pairing(sample: sample).annotated == sample)
    }

    @Test(
        "end where the text says nothing more of them",
        arguments: [
            // A paragraph with a quotation of its own.
            "{unclosed-mark: «} [Nous irons.]\n\nPaul a dit « [non] ».",
            // A paragraph that opens another, which goes on.
            "{unclosed-mark: «} [Nous irons.]\n\nPaul a dit : « [Non.\n\n« Si] ».",
            // A paragraph that opens it again, and the end of the text.
            "{unclosed-mark: «} [Nous irons.\n\n« Nous verrons.]\n\nFin.",
        ])
    func end(sample: String) {
        #expect(Pairing(sample: sample).annotated == sample)
    }

    @Test("wait for their closing mark through twelve paragraphs, not thirteen")
    func longestWait() {
        func text(_ paragraphs: Int) -> String {
            "« Un." + String(repeating: "\n\nEncore.", count: paragraphs - 1) + "\n\nFin », dit-il."
        }
        #expect(Pairing(sample: text(12)).result.warnings.isEmpty)
        #expect(Pairing(sample: text(12)).result.quotations.map(\.lastParagraph) == [12])
        #expect(Pairing(sample: text(13)).result.warnings.map(\.code) == [.unclosedMark, .unopenedMark])
        #expect(Pairing(sample: text(13)).result.quotations.map(\.lastParagraph) == [0])
    }
}
