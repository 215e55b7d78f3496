import Testing

@testable import QuotationAttribution

@Suite("Paragraphs")
struct ParagraphsTests {
    private func annotated(_ sample: String) -> String {
        var annotation = Annotation(of: Annotation.plain(sample))
        for span in Paragraphs(of: annotation.bytes).spans { annotation.bracket(span.start..<span.end) }
        return annotation.text
    }

    @Test(
        "end at a blank line, where there are blank lines",
        arguments: [
            "[Un.]\n\n[Deux.]",
            "[Un.\nDeux.]\n\n[Trois.]",
            "[Un.]\n \t\n[Deux.]",
            "[Un.]\r\n\r\n[Deux.]",
            "[Un.]\n\n\n\n[Deux.]\n",
        ])
    func blankLines(sample: String) {
        #expect(annotated(sample) == sample)
    }

    @Test(
        "end at a line break, where there are none",
        arguments: ["[Un.]\n[Deux.]\n[Trois.]", "[Un.]\r\n[Deux.]", "[Un.]\r[Deux.]", "\n[Un.]\n[Deux.]\n\n"])
    func lineBreaks(sample: String) {
        #expect(annotated(sample) == sample)
    }

    @Test("go on through line breaks where the lines are plainly wrapped at a width")
    func wrapped() {
        let sample = """
            [Le conseil municipal a voté lundi soir la
            rénovation du marché couvert, fermé depuis
            deux ans et demi à cause de la toiture qui
            menaçait de tomber sur les étals des douze
            marchands encore présents sous la halle de
            fer et de verre.]
            """
        #expect(annotated(sample) == sample)
        #expect(Paragraphs(of: Annotation.plain(sample)).isWrapped)
    }

    @Test("end at each line where lines of like length are sentences")
    func sentences() {
        let sample = """
            [Le conseil municipal a voté lundi soir le projet.]
            [La halle du marché est fermée depuis deux années.]
            [Une toiture menaçait de tomber sur tous les étals.]
            [Douze marchands y vendent encore leurs beaux légumes.]
            [Le maire promet une ouverture au printemps prochain.]
            [Les travaux coûteront un demi-million à la commune.]
            """
        #expect(annotated(sample) == sample)
        #expect(!Paragraphs(of: Annotation.plain(sample)).isWrapped)
    }

    @Test("end at each line where lines are of any length")
    func ragged() {
        let sample = """
            [Le conseil municipal a voté lundi soir la rénovation]
            [Le marché]
            [La halle du marché est fermée depuis deux ans et plus]
            [Les travaux]
            [Une toiture menaçait de tomber sur les étals du marché]
            [Fin]
            """
        #expect(annotated(sample) == sample)
    }

    @Test("are none in a text without words", arguments: ["", "\n", " \n\n\t\r\n"])
    func none(text: String) {
        #expect(Paragraphs(of: Array(text.utf8)).spans.isEmpty)
        #expect(Paragraphs(of: Array(text.utf8)).index(at: 0) == 0)
    }

    @Test("are found again by any offset; what stands between two belongs to the first")
    func index() {
        let text = "Un.\n\nDeux.\n\nTrois."
        let paragraphs = Paragraphs(of: Array(text.utf8))
        for (words, paragraph) in [("Un", 0), ("\n\nDeux", 0), ("Deux", 1), ("x.", 1), ("Trois", 2)] {
            let place = text.utf8.distance(from: text.startIndex, to: text.firstRange(of: words)!.lowerBound)
            #expect(paragraphs.index(at: place) == paragraph)
        }
        #expect(paragraphs.index(at: text.utf8.count + 10) == 2)
    }
}
