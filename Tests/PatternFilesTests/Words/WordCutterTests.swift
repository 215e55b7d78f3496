import Testing

@testable import PatternFiles

@Suite("Words of a text")
struct WordCutterTests {
    private let library: PatternLibrary

    init() throws {
        library = try Folder([
            "mots.txt": """
            lexicon mots
            l'
            d'
            qu'
            aujourd'hui
            expert
            État
            on
            dit
            maire
            porte-parole
            école
            lui
            élus
            lexicon titre
            M.
            lexicon enclitique
            il
            elle
            t
            là
            role enclitic : enclitique
            """
        ]).library()
    }

    /// The pieces; a ? stands before an unknown word, a # before a number, marks are in angle brackets.
    private func pieces(_ text: String) -> String {
        let bytes = Array(text.utf8)
        let cutter = WordCutter(vocabulary: library.vocabulary, enclitics: library.classes(of: "enclitic"))
        return cutter.pieces(of: bytes, in: 0..<bytes.count).map { piece in
            let words = String(decoding: bytes[piece.range], as: UTF8.self)
            return switch piece.kind {
            case .word: piece.form < 0 ? "?\(words)" : words
            case .number: "#\(words)"
            case .mark: "<\(words)>"
            }
        }.joined(separator: "|")
    }

    @Test(
        "elisions are words of their own, with the straight apostrophe and the curly one",
        arguments: [
            ("l'expert", "l'|expert"), ("L’expert", "L’|expert"), ("l'Inconnu", "l'|?Inconnu"),
            ("qu'aujourd'hui", "qu'|aujourd'hui"), ("qu’on", "qu’|on"), ("l'« État »", "l'|<«>|État|<»>"),
            ("d'l'expert", "d'|l'|expert"), ("aujourd’hui", "aujourd’hui"), ("O'Connor", "?O'Connor"),
            ("rock'n'roll", "?rock'n'roll"),
        ])
    func elisions(text: String, expected: String) { #expect(pieces(text) == expected) }

    @Test(
        "enclitics are cut off at the end, at most three",
        arguments: [
            ("dit-il", "dit|il"), ("Dit‑elle", "Dit|elle"), ("a-t-il", "?a|t|il"), ("l'a-t-il", "l'|?a|t|il"),
            ("inconnu-là", "?inconnu|là"), ("il-elle-il-elle-il", "il-elle|il|elle|il"),
            ("il-porte", "?il-porte"), ("-il", "<->|il"),
        ])
    func enclitics(text: String, expected: String) { #expect(pieces(text) == expected) }

    @Test(
        "a known compound is one word; an unknown one is what its last part is, behind a short prefix",
        arguments: [
            ("porte-parole", "porte-parole"), ("Porte‑parole", "Porte‑parole"), ("ex-maire", "ex-maire"),
            ("Ex-maire", "?Ex-maire"), ("vice-inconnu", "?vice-inconnu"), ("ancien-maire", "?ancien-maire"),
        ])
    func compounds(text: String, expected: String) { #expect(pieces(text) == expected) }

    @Test(
        "a point belongs to an abbreviation, and to an initial",
        arguments: [
            ("M. Roy", "M.|?Roy"), ("J. Roy", "?J.|?Roy"), ("É. Roy", "?É.|?Roy"), ("J.-P. Roy", "?J.-P.|?Roy"),
            ("dit M.", "dit|M."), ("expert. On", "expert|<.>|On"), ("x. y", "?x|<.>|?y"),
            ("l'O.N.U. dit", "l'|?O.N.U|<.>|dit"),
        ])
    func points(text: String, expected: String) { #expect(pieces(text) == expected) }

    @Test(
        "numbers, addresses and spaces",
        arguments: [
            ("10,5 expert", "#10,5|expert"), ("1\u{A0}200\u{A0}élus", "#1\u{A0}200|élus"),
            ("expert\u{202F}: dit", "expert|<:>|dit"),
            ("http://site.org/expert", "?http|<:>|</>|</>|?site.org|</>|expert"),
        ])
    func others(text: String, expected: String) { #expect(pieces(text) == expected) }

    @Test(
        "decomposed accents are read as composed ones",
        arguments: [
            ("e\u{301}cole", "e\u{301}cole"), ("l’E\u{301}cole", "l’|E\u{301}cole"),
            ("E\u{301}. Roy", "?E\u{301}.|?Roy"),
        ])
    func accents(text: String, expected: String) { #expect(pieces(text) == expected) }

    @Test(
        "an apostrophe behind a word closes a quotation",
        arguments: [
            ("‘élus’", "<‘>|élus|<’>"), ("les élus’, dit", "?les|élus|<’>|<,>|dit"), ("'inconnu'", "<'>|?inconnu|<'>"),
            ("l'élus’", "l'|élus|<’>"), ("dit-il’", "dit|il|<’>"), ("qu’", "qu’"), ("x’", "?x|<’>"),
        ])
    func closing(text: String, expected: String) { #expect(pieces(text) == expected) }

    @Test("only its range")
    func range() {
        let bytes = Array("l'expert dit".utf8)
        let pieces = WordCutter(vocabulary: library.vocabulary).pieces(of: bytes, in: 2..<8)
        #expect(pieces.map(\.range) == [2..<8])
        #expect(WordCutter(vocabulary: library.vocabulary).pieces(of: [], in: 0..<0).isEmpty)
    }
}
