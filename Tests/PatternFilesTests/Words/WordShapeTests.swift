import Testing

@testable import PatternFiles

@Suite("Shapes of words")
struct WordShapeTests {
    private func shape(_ word: String, sentenceStart: Bool = false) -> WordShape {
        WordShape.shape(of: Array(word.utf8), in: 0..<word.utf8.count, sentenceStart: sentenceStart)
    }

    @Test(
        "by the capitals that a word has",
        arguments: [
            ("mot", .lower), ("Paul", .capital), ("McDonald", .capital), ("iPhone", .lower), ("Élie", .capital),
            ("E\u{301}lie", .capital), ("SNCF", .capitals), ("ÉTAT", .capitals), ("E\u{301}TAT", .capitals),
            ("U.S.A", .capitals), ("A", .capital), ("G20", .capital), ("CAC40", .capitals), ("19h30", .lower),
            ("Saint-Denis", .capital), ("北京", .lower), ("@Compte", .capital),
        ] as [(String, WordShape)])
    func shapes(word: String, expected: WordShape) { #expect(shape(word) == expected) }

    @Test("where a sentence begins, a capital says nothing, capitals do")
    func sentenceStart() {
        #expect(shape("Paul", sentenceStart: true) == .initialCapital)
        #expect(shape("SNCF", sentenceStart: true) == .capitals)
        #expect(shape("mot", sentenceStart: true) == .lower)
    }
}
