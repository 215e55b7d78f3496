import Testing

@testable import PatternFiles

@Suite("Marked samples")
struct MarkedTextTests {
    private func text(_ sample: MarkedText) -> String { String(decoding: sample.text, as: UTF8.self) }

    @Test("marks are taken out, and name the bytes of their words")
    func marks() throws {
        let sample = try MarkedText("« Oui », {cue: a}-t-{source 2 = 1:  il } {cue  3:ajouté}.")
        #expect(text(sample) == "« Oui », a-t-il ajouté.")
        #expect(
            sample.marks == [
                MarkedText.Mark(name: "cue", quotation: nil, sameAs: nil, range: 11..<12),
                MarkedText.Mark(name: "source", quotation: 2, sameAs: 1, range: 15..<17),
                MarkedText.Mark(name: "cue", quotation: 3, sameAs: nil, range: 18..<25),
            ])
    }

    @Test("a mark may say whose words they are without saying which")
    func sameAs() throws {
        let mark = try #require(try MarkedText("{source = 1: elle}").marks.first)
        #expect(mark.quotation == nil)
        #expect(mark.sameAs == 1)
    }

    @Test("a text without marks is itself, ¶ is a paragraph's end, a } alone is a sign")
    func plain() throws {
        #expect(text(try MarkedText("Un : deux}")) == "Un : deux}")
        #expect(text(try MarkedText("Un.¶Deux.")) == "Un.\n\nDeux.")
        #expect(try MarkedText("").text.isEmpty)
    }

    @Test("an empty mark is a place")
    func empty() throws {
        let sample = try MarkedText("a{x:}b")
        #expect(text(sample) == "ab")
        #expect(sample.marks[0].range == 1..<1)
    }

    @Test(
        "a mistake says how many code points stand before it",
        arguments: [
            ("« é », {cue: dit", "this mark is not closed", 7),
            ("{cue: {a: b}", "a mark stands inside another", 6),
            ("e\u{301}{dit}", "this mark has no name", 2),
            ("{: dit}", "this mark's name is not understood", 0),
            ("{cue 1 2: dit}", "this mark's name is not understood", 0),
            ("{cue x: dit}", "this mark's name is not understood", 0),
            ("{cue = x: dit}", "this mark's name is not understood", 0),
        ])
    func mistakes(sample: String, message: String, offset: Int) throws {
        let mistake = try #require(throws: MarkedText.Mistake.self) { try MarkedText(sample) }
        #expect(
            mistake == MarkedText.Mistake(message: message, offset: offset, hint: "marks are written {cue: a déclaré}"))
    }
}
