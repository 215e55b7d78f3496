import Testing

@testable import QuotationAttribution

/// What is no text, but stands in some: a chunk as long as the document is cut once, from its beginning to its end.
@Suite("Whatever the words are")
struct PathologicalWordsTests {
    @Test(
        "twice the chunk gives twice the tokens, a few more or less",
        arguments: ["l'", "l’x", "x'", "l'a-t-", "a-", "J.-P.", "é", "0", "3,", "._", "‘a’", "@a", "M."])
    func chunks(piece: String) {
        func tokens(_ count: Int) -> Int {
            let text = Array(String(repeating: piece, count: count).utf8)
            return Tagger(library: French.library)
                .lines(of: text, paragraphs: Paragraphs(of: text), quotations: []).outer.tokens.count
        }
        #expect(abs(tokens(40_000) - 2 * tokens(20_000)) <= 8)
    }

    @Test("an elision in front of an unknown word is cut, however many there are")
    func elisions() {
        let text = Array((String(repeating: "l'", count: 20_000) + "été").utf8)
        let tokens = Tagger(library: French.library)
            .lines(of: text, paragraphs: Paragraphs(of: text), quotations: []).outer.tokens
        // The edges of the line, and the word behind them.
        #expect(tokens.count == 20_000 + 3)
    }
}
