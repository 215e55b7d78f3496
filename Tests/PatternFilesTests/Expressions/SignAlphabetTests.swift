import PCRE
import Testing

@testable import PatternFiles

@Suite("Signs of words")
struct SignAlphabetTests {
    private static let words = """
        lexicon nom
        maire
        porte
        Rose
        lexicon verbe
        porte
        rose
        lexicon couleur
        rose
        vert
        lexicon rare
        vert
        maire

        """

    private func library(_ expression: String, words: String = words, roles: String = "") throws -> PatternLibrary {
        let pattern = "pattern p\n    \(expression)\n+ maire\n- rien\n"
        return try Folder(["a.txt": words + roles, "b.txt": pattern]).library()
    }

    @Test("a class matches exactly the signs of its words", arguments: ["nom", "verbe", "couleur", "rare"])
    func exactly(name: String) throws {
        let library = try library("^ (?&\(name)) $ | ( (?&nom) (?&verbe) (?&couleur) (?&rare) )")
        let vocabulary = library.vocabulary
        let wordClass = try #require(vocabulary.classes.firstIndex { $0.name == name })
        for text in [
            "maire", "Maire", "porte", "Porte", "rose", "Rose", "ROSE", "vert", "inconnu", "Inconnu", "12", ",",
        ] {
            let bytes = Array(text.utf8)
            let piece = try #require(WordCutter(vocabulary: vocabulary).pieces(of: bytes, in: 0..<bytes.count).first)
            let readings = vocabulary.readings(of: piece.form)
            let isWritten = text.first?.isUppercase ?? false
            let expected = readings.contains { $0.wordClass == wordClass && (isWritten || !$0.needsCapital) }
            #expect(try library.matches(text) == expected, "\(text)")
        }
    }

    @Test("words that differ only in what no expression calls share a sign")
    func shared() throws {
        let two = try library("(?&verbe) (?&couleur)")
        #expect(two.signs(of: "maire Maire inconnu Inconnu 12").count == 5)
        #expect(Set(two.signs(of: "maire Maire inconnu Inconnu 12")).count == 1)
        #expect(Set(two.signs(of: "porte vert rose maire")).count == 4)
        #expect(Set(two.signs(of: "rose Rose ROSE")).count == 1)
        let all = try library("(?&nom) (?&rare)")
        #expect(Set(all.signs(of: "maire Maire")).count == 1)
        #expect(Set(all.signs(of: "porte maire vert inconnu")).count == 4)
        #expect(Set(all.signs(of: "rose Rose")).count == 2)
    }

    @Test("a word's sign is no mark of punctuation, and a mark is its own")
    func marks() throws {
        let library = try library("(?&nom) | , | «")
        let marks = library.signs(of: ", ; : . … ? ! « » “ ” ( ) - ' \" / %")
        #expect(marks.prefix(5) == [0x2C, 0x3B, 0x3A, 0x2E, 0x2026])
        #expect(Set(marks).isDisjoint(with: library.signs(of: "maire porte rose Rose inconnu 12")))
        #expect(try library.matches(","))
        #expect(try !library.matches(";"))
    }

    @Test("shapes are classes under the names that the roles give them")
    func shapes() throws {
        let roles = """
            role shape-unknown : inconnu
            role shape-capital : majuscule
            role shape-acronym : sigle
            role shape-number : nombre
            role shape-word : mot

            """
        func matching(_ name: String) throws -> [String] {
            let library = try library("^ (?&\(name)) $", roles: roles)
            return try ["maire", "Maire", "Paul", "paul", "SNCF", "12", ","].filter { try library.matches($0) }
        }
        #expect(try matching("inconnu") == ["paul"])
        #expect(try matching("majuscule") == ["Maire", "Paul"])
        #expect(try matching("sigle") == ["SNCF"])
        #expect(try matching("nombre") == ["12"])
        #expect(try matching("mot") == ["maire", "Maire", "Paul", "paul", "SNCF", "12"])
    }

    @Test("where a sentence begins, a known word's capital is no name's, an unknown one's is")
    func sentenceStart() throws {
        let library = try library("(?&majuscule) (?&nom)", roles: "role shape-capital : majuscule\n")
        let vocabulary = library.vocabulary
        func sign(_ word: String, _ shape: WordShape) -> UInt16 {
            let form = vocabulary.form(of: Array(word.utf8), 0..<word.utf8.count)
            return library.sign(signature: form.map { vocabulary.signature(of: $0) } ?? 0, shape: shape)
        }
        #expect(sign("maire", .initialCapital) == sign("maire", .lower))
        #expect(sign("inconnu", .initialCapital) == sign("inconnu", .capital))
        #expect(sign("inconnu", .initialCapital) != sign("inconnu", .lower))
    }

    @Test("forms of a kind are a class, and the lexicon is all of them")
    func kinds() throws {
        let words = "model aimer : er\n    fini : e\n    infinitif : er\nlexicon verbe\nparler=aimer\n"
        #expect(try library("(?&verbe_fini)", words: words).matches("parle"))
        #expect(try !library("(?&verbe_fini)", words: words).matches("parler"))
        #expect(try library("(?&verbe)", words: words).matches("parle"))
        #expect(try library("(?&verbe)", words: words).matches("parler"))
    }

    @Test("signs beyond 255 work as those below: 200 lexicons, told apart")
    func many() throws {
        let words = (0..<200).map { "lexicon l\($0)\nmot\(String($0, radix: 36))x\nautre\n" }.joined()
        let calls = (0..<200).map { "(?&l\($0))" }.joined(separator: " | ")
        let library = try library("^ (?&l137) $ | (?! ) (?: \(calls) )", words: words)
        #expect(
            Set(library.signs(of: (0..<200).map { "mot\(String($0, radix: 36))x" }.joined(separator: " "))).count == 200
        )
        let matching = try (0..<200).filter { try library.matches("mot\(String($0, radix: 36))x") }
        #expect(matching == [137])
        #expect(try library.matches("autre"))
    }

    @Test("a lexicon of 40,000 forms costs a pattern no more than one of 4")
    func size() throws {
        func library(forms: Int) throws -> PatternLibrary {
            let words = (0..<forms).map { "mot\(String($0, radix: 36))x\n" }.joined()
            return try self.library("« (?&nom) »", words: "lexicon nom\n" + words)
        }
        let (few, many) = (try library(forms: 4), try library(forms: 40_000))
        #expect(few.signs(of: "mot1x inconnu") == many.signs(of: "mot1x inconnu"))
        #expect(try many.matches("« mot\(String(39_999, radix: 36))x »"))
        #expect(try !many.matches("« inconnu »"))
    }
}
