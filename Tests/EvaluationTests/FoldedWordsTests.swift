import Testing

@testable import Evaluation

@Suite("Folded words")
struct FoldedWordsTests {
    @Test(
        "have neither accents nor case, in any script",
        arguments: [
            ("l’Élysée", ["l", "elysee"]), ("Jean-Marie_2", ["jean", "marie_2"]),
            ("n° 5, nº 5", ["n", "5", "no", "5"]),
            ("moʼa", ["mo", "a"]), ("ﬁn", ["fin"]), ("½", ["1", "2"]), ("Straße", ["strasse"]),
            // What has no decomposition stays: a bar is no accent, and a dotless i is another letter.
            ("Łukasz Żółć", ["łukasz", "zołc"]), ("Erdoğan Yıldırım", ["erdogan", "yıldırım"]),
            ("Ngô Đình Diệm", ["ngo", "đinh", "diem"]), ("Þór Æsa", ["þor", "æsa"]),
            ("ΣΊΣΥΦΟΣ", ["σισυφοσ"]), ("Алексей Й", ["алексеи", "и"]), ("محمّد", ["محمد"]), ("한강", ["한강"]),
            ("東京", ["東京"]), ("Ⅳ Ｔｏｋｙｏ", ["iv", "tokyo"]), ("", []), ("…", []),
        ])
    func folded(text: String, expected: [String]) {
        #expect(FoldedWords.words(of: text) == expected)
    }

    @Test("composed and decomposed letters are the same")
    func decomposed() {
        #expect(FoldedWords.words(of: "E\u{301}lise\u{301}e") == ["elisee"])
    }

    @Test(
        "overlap by what both have, each as often as both have it",
        arguments: [
            ("le maire de Kerlann", "le maire", 2.0 * 2 / 6), ("a dit", "a-t-il dit", 2.0 * 2 / 6),
            ("dit, dit", "dit", 2.0 / 3), ("Élysée", "elysee", 1), ("elle", "il", 0), (nil, "il", 0), (nil, "…", 1),
        ] as [(String?, String?, Double)])
    func overlap(left: String?, right: String?, expected: Double) {
        #expect(abs(FoldedWords.overlap(left, right) - expected) < 1e-12)
    }
}
