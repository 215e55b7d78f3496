import Testing

@testable import QuotationAttribution

@Suite("Lines of signs")
struct TaggerTests {
    @Test(
        "have a sign for each word, by its lexicons and its shape, and marks as they are",
        arguments: [
            ("Le maire dit : rien.", "¶ Le/le maire/humain dit/parole : rien/inconnu . ¶"),
            (
                "Il a dit (12 fois) non !",
                "¶ Il/pronom a/avoir dit/parole ( 12/nombre fois/inconnu ) non/inconnu ! ¶"
            ),
            ("L’eau, l'eau", "¶ L’/le eau/inconnu , l'/le eau/inconnu ¶"),
            ("M. A. Durand de l'ONU", "¶ M./initiale A./initiale Durand/capitale de/inconnu l'/le ONU/sigle ¶"),
            ("Il dit… puis - enfin – rien", "¶ Il/pronom dit/parole … puis/inconnu — enfin/inconnu — rien/inconnu ¶"),
        ])
    func words(text: String, line: String) throws {
        let found = try SmallFrench().lines(of: text)
        #expect(found == [line])
    }

    @Test(
        "cut what hangs on a hyphen, and join what is one word to the lexicons",
        arguments: [
            ("a-t-il dit", "¶ a/avoir t/euphonie il/pronom dit/parole ¶"),
            (
                "Le porte-parole a priori dit-elle",
                "¶ Le/le porte-parole/humain a priori/locution dit/parole elle/pronom ¶"
            ),
            ("aujourd’hui", "¶ aujourd’hui/locution ¶"),
            ("A priori, a dit", "¶ A priori/locution , a/avoir dit/parole ¶"),
        ])
    func cuts(text: String, line: String) throws {
        let found = try SmallFrench().lines(of: text)
        #expect(found == [line])
    }

    @Test(
        "ask for the capital that a name has in its lexicon",
        arguments: [
            ("une rose et Rose", "¶ une/inconnu rose/fleur et/inconnu Rose/prenom+fleur+capitale ¶"),
            ("Rose dit", "¶ Rose/prenom+fleur dit/parole ¶"),
            ("la Radio Nord dit", "¶ la/le Radio Nord/radio+capitale dit/parole ¶"),
            ("la radio nord dit", "¶ la/le radio/inconnu nord/inconnu dit/parole ¶"),
            ("ROSE dit", "¶ ROSE/prenom+fleur+sigle dit/parole ¶"),
        ])
    func capitals(text: String, line: String) throws {
        let found = try SmallFrench().lines(of: text)
        #expect(found == [line])
    }

    @Test("know an unknown word by its end, where a lexicon has an entry for it")
    func suffix() throws {
        let found = try SmallFrench().lines(of: "il dit doucement, un temps")
        #expect(found == ["¶ il/pronom dit/parole doucement/adverbe , un/inconnu temps/inconnu ¶"])
    }

    @Test(
        "have two signs for a quotation, whatever its marks, and the quotation a line of its own",
        arguments: [
            "« Le maire “dit” rien », dit-il", "“Le maire ‹dit› rien”, dit-il", "\"Le maire «dit» rien\", dit-il",
        ])
    func quotations(text: String) throws {
        let found = try SmallFrench().lines(of: text)
        #expect(
            found == [
                "¶ “ ” , dit/parole il/pronom ¶", "« Le/le maire/humain “ ” rien/inconnu »", "« dit/parole »",
            ])
    }

    @Test(
        "end a sentence behind a quotation that ends its own, where another begins",
        arguments: [
            ("Il dit : « Rien. » Elle dit", "¶ Il/pronom dit/parole : “ ” . Elle/pronom dit/parole ¶"),
            ("« Rien… » « Rien. »", "¶ “ ” . “ ” ¶"),
            ("“Rien…” “Rien.”", "¶ “ ” . “ ” ¶"),
            ("\"Rien…\" „Rien.”", "¶ “ ” . “ ” ¶"),
            ("Il dit « rien ! » en vain", "¶ Il/pronom dit/parole “ ” en/inconnu vain/inconnu ¶"),
            ("Il dit « rien » Elle dit", "¶ Il/pronom dit/parole “ ” Elle/pronom dit/parole ¶"),
        ])
    func sentenceBreak(text: String, line: String) throws {
        let found = try SmallFrench().lines(of: text)[0]
        #expect(found == line)
    }

    @Test("have ¶ where a paragraph or a line ends, once only, and none where lines are wrapped")
    func paragraphs() throws {
        let small = try SmallFrench()
        let lines = try small.lines(of: "Il dit\n\n\nElle dit\nRose")
        #expect(lines == ["¶ Il/pronom dit/parole ¶ Elle/pronom dit/parole ¶ Rose/prenom+fleur ¶"])
        let wrapped = Array(repeating: "elle dit rien au maire que la rose aime tant et", count: 6)
        let line = try small.lines(of: wrapped.joined(separator: "\n"))[0]
        #expect(line.count { $0 == "¶" } == 2)
    }

    @Test("look alike with accents composed or not and with spaces of any kind")
    func folding() throws {
        let small = try SmallFrench()
        let composed = try small.lines(of: "Le maire dit : \u{C9}t\u{E9}.")[0]
        #expect(composed == "¶ Le/le maire/humain dit/parole : Été/capitale . ¶")
        let decomposed = try small.lines(of: "Le\u{A0}maire\u{2009}dit\u{202F}: E\u{301}te\u{301}.")[0]
        #expect(decomposed == composed)
    }
}
