import Testing

@testable import PatternFiles

@Suite("Which name was meant")
struct SpellingTests {
    private let names = ["verbe", "verbe_fini", "nom", "nom_propre", "titre"]

    @Test(
        "the nearest name, if it is near enough",
        arguments: [
            ("verb", "verbe"), ("vebre", nil), ("verbes", "verbe"), ("nom_popre", "nom_propre"), ("mon", nil),
            ("non", "nom"), ("titer", nil), ("titr", "titre"), ("prenom", nil), ("", nil), ("TITRE", nil),
        ] as [(String, String?)])
    func nearest(word: String, expected: String?) { #expect(Spelling.nearest(to: word, in: names) == expected) }

    @Test("of two equally near names the first in the alphabet")
    func tie() { #expect(Spelling.nearest(to: "ac", in: ["ad", "ab"]) == "ab") }

    @Test("no name at all") func none() { #expect(Spelling.nearest(to: "a", in: []) == nil) }
}
