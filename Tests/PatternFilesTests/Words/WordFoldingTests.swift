import Testing

@testable import PatternFiles

@Suite("Folding")
struct WordFoldingTests {
    private func folded(_ text: String) -> String {
        var folded: [UInt8] = []
        WordFolding.fold(Array(text.utf8), 0..<text.utf8.count, into: &folded)
        return String(decoding: folded, as: UTF8.self)
    }

    @Test(
        "small letters",
        arguments: [
            ("ÉTAT", "état"), ("Œuvre", "œuvre"), ("Ÿ Ç Ñ Ø", "ÿ ç ñ ø"), ("ŠĐŁŽĆĞİ", "šđłžćğı"),
            ("ΑΘΉ", "αθΉ"), ("ВЛАДИМИР Ё", "владимир ё"), ("×÷ß", "×÷ß"), ("Ệ", "ệ"), ("abc123", "abc123"), ("", ""),
        ])
    func lower(text: String, expected: String) { #expect(folded(text) == expected) }

    @Test(
        "the straight apostrophe and the plain hyphen",
        arguments: [("l’État", "l'état"), ("lʼun", "l'un"), ("porte‐parole", "porte-parole"), ("a‑t‑il", "a-t-il")])
    func signs(text: String, expected: String) { #expect(folded(text) == expected) }

    @Test(
        "decomposed accents are composed",
        arguments: [
            ("e\u{301}cole", "\u{E9}cole"), ("E\u{301}COLE", "\u{E9}cole"), ("c\u{327}a", "\u{E7}a"),
            ("noe\u{308}l", "no\u{EB}l"), ("s\u{30C}", "\u{161}"), ("e\u{302}\u{301}", "\u{1EBF}"),
        ])
    func accents(text: String, expected: String) { #expect(Array(folded(text).utf8) == Array(expected.utf8)) }

    @Test("an accent that composes nothing stays")
    func alone() {
        #expect(Array(folded("\u{301}a").utf8) == Array("\u{301}a".utf8))
        #expect(Array(folded("q\u{301}").utf8) == Array("q\u{301}".utf8))
    }
}
