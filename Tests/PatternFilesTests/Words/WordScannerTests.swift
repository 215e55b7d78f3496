import Testing

@testable import PatternFiles

@Suite("Chunks of text")
struct WordScannerTests {
    /// The chunks, numbers behind a #, marks in angle brackets with the sign under which patterns see them.
    private func chunks(_ text: String) -> String {
        let bytes = Array(text.utf8)
        var scanner = WordScanner(bytes, in: 0..<bytes.count)
        var chunks: [String] = []
        while let chunk = scanner.next() {
            let words = String(decoding: bytes[chunk.range], as: UTF8.self)
            switch chunk.kind {
            case .word: chunks.append(words)
            case .number: chunks.append("#\(words)")
            case .mark(let sign): chunks.append("<\(String(Unicode.Scalar(sign) ?? "?"))>")
            }
        }
        return chunks.joined(separator: "|")
    }

    @Test(
        "words keep their inner hyphens, apostrophes, points and accents",
        arguments: [
            ("Un mot.", "Un|mot|<.>"),
            ("l'expert aujourd’hui a-t-il porte‑parole", "l'expert|aujourd’hui|a-t-il|porte‑parole"),
            ("l' d’« oui »", "l'|d’|<«>|oui|<»>"),
            ("site.org liberation.fr/a-b", "site.org|liberation.fr|</>|a-b"),
            ("@compte a@b.fr # @ x", "@compte|a|@b.fr|<#>|<@>|x"),
            ("e\u{301}cole cœur naïf", "e\u{301}cole|cœur|naïf"),
            ("auteur·e snake_case", "auteur·e|snake_case"),
            ("Владимир 北京 Αθήνα", "Владимир|北京|Αθήνα"),
            ("mot-, -mot mot--mot", "mot|<—>|<,>|<—>|mot|mot|<—>|<—>|mot"),
        ])
    func words(text: String, expected: String) { #expect(chunks(text) == expected) }

    @Test(
        "a point belongs to acronyms and compound initials, not to the end of a sentence",
        arguments: [
            ("S.N.C.F. l'O.N.U. dit", "S.N.C.F|<.>|l'O.N.U|<.>|dit"),
            ("J.-P. Roy, J. Li", "J.-P|<.>|Roy|<,>|J|<.>|Li"),
            ("Fin. Suite A. Non.", "Fin|<.>|Suite|A|<.>|Non|<.>"),
            ("OUI.NON. a.b", "OUI|<.>|NON|<.>|a|<.>|b"),
        ])
    func points(text: String, expected: String) { #expect(chunks(text) == expected) }

    @Test(
        "numbers",
        arguments: [
            ("10,5 3.5 1.200.000", "#10,5|#3.5|#1.200.000"),
            ("En 2024, 20 %.", "En|#2024|<,>|#20|<%>|<.>"),
            ("1\u{A0}200 12\u{202F}000\u{202F}000", "#1\u{A0}200|#12\u{202F}000\u{202F}000"),
            ("1 200 12\u{A0}% 1\u{A0}20 1\u{A0}2000 1\u{A0}200", "#1|#200|#12|<%>|#1|#20|#1|#2000|#1\u{A0}200"),
            ("19h30 3e 2e", "19h30|3e|2e"),
            ("3/4 5–6", "#3|</>|#4|#5|<—>|#6"),
        ])
    func numbers(text: String, expected: String) { #expect(chunks(text) == expected) }

    @Test(
        "marks that mean the same have one sign",
        arguments: [
            ("… ... .. .", "<…>|<…>|<…>|<.>"),
            ("– — − ―", "<—>|<—>|<—>|<—>"),
            ("[a] (b)", "<(>|a|<)>|<(>|b|<)>"),
            ("• ■ ▪ 😀", "<•>|<•>|<•>|<•>"),
            ("‘ '", "<'>|<'>"),
            ("?!;:«»“”", "<?>|<!>|<;>|<:>|<«>|<»>|<“>|<”>"),
        ])
    func marks(text: String, expected: String) { #expect(chunks(text) == expected) }

    @Test(
        "spaces of any width, the byte order mark and controls divide and are nothing",
        arguments: [
            "\u{A0}", "\u{202F}", "\u{2009}", "\u{3000}", "\t", "\r\n", "\u{85}", "\u{2028}", "\u{FEFF}", "\u{1}",
        ])
    func spaces(space: String) {
        #expect(chunks("a\(space)b") == "a|b")
        #expect(chunks("\(space)") == "")
    }

    @Test("only its range, and on from where it is told")
    func range() {
        let bytes = Array("un deux trois".utf8)
        var scanner = WordScanner(bytes, in: 3..<6)
        #expect(scanner.next()?.range == 3..<6)
        #expect(scanner.next()?.range == nil)
        scanner = WordScanner(bytes, in: 0..<13)
        scanner.skip(to: 5)
        #expect(scanner.next()?.range == 5..<7)
    }
}
