import Testing

@testable import PatternFiles

@Suite("Vocabulary")
struct VocabularyTests {
    private static let models = """
        model aimer : er
            fini 3s : e, ait
            passe fs : ée

        """

    private func library(_ lexicons: String) throws -> PatternLibrary { try inventory(lexicons).library }

    private func inventory(_ lexicons: String) throws -> PatternInventory {
        try Folder(["lexicons/mots.txt": Self.models + lexicons]).inventory()
    }

    /// What a word can be: class, features, lemma.
    private func readings(_ word: String, _ library: PatternLibrary) -> [String] {
        let vocabulary = library.vocabulary
        guard let form = vocabulary.form(of: Array(word.utf8), 0..<word.utf8.count) else { return [] }
        return vocabulary.readings(of: form).map { reading in
            let capital = reading.needsCapital ? " (capital)" : ""
            let name = vocabulary.classes[reading.wordClass].name
            return "\(name) \(reading.features.rawValue) \(vocabulary.lemmas[reading.lemma])\(capital)"
        }
    }

    /// The words of the longest phrase that begins a text, with its lemma, or nil.
    private func phrase(_ text: String, _ library: PatternLibrary) -> (count: Int, lemma: String)? {
        let vocabulary = library.vocabulary
        let bytes = Array(text.utf8)
        let pieces = WordCutter(vocabulary: vocabulary).pieces(of: bytes, in: 0..<bytes.count)
        var best: (count: Int, lemma: String)?
        var node: Int?
        for (index, piece) in pieces.enumerated() where index == 0 || node != nil {
            node = piece.form < 0 ? nil : vocabulary.phraseNode(after: node, word: piece.form)
            if let node, let form = vocabulary.phraseForm(at: node) {
                best = (index + 1, vocabulary.lemmas[vocabulary.readings(of: form)[0].lemma])
            }
        }
        return best
    }

    @Test("an entry is its lemma and its form, or its lemma and the forms behind the colon")
    func entries() throws {
        let library = try library("lexicon nom\nmaire/es\nœil: œil/ms, yeux/mp\nConseil d'État\n")
        #expect(readings("maire", library) == ["nom 56 maire"])
        #expect(readings("œil", library) == ["nom 40 œil"])
        #expect(readings("yeux", library) == ["nom 72 œil"])
        #expect(readings("inconnu", library) == [])
    }

    @Test("an inflected entry has the forms of its model, each in the class of its kind")
    func inflected() throws {
        let library = try library("lexicon verbe\nparler=aimer\ndire du mal: parler=aimer mal, mal parler=aimer/p\n")
        #expect(readings("parle", library) == ["verbe_fini 36 parler"])
        #expect(readings("parlée", library) == ["verbe_passe 48 parler"])
        #expect(readings("parler", library) == [])
        #expect(phrase("parlait mal", library)?.lemma == "dire du mal")
        #expect(phrase("mal parlée", library)?.count == 2)
        #expect(readings("mal parlée", library) == ["verbe_passe 112 dire du mal"])
    }

    @Test("the lemma of an inflected phrase is its words without the model")
    func lemma() throws {
        let library = try library("lexicon verbe\npasser=aimer son tour/e\n")
        #expect(phrase("passe son tour demain", library)?.lemma == "passer son tour")
    }

    @Test("a form of several lexicons has the readings of all; what comes last comes first")
    func several() throws {
        let inventory = try inventory("lexicon nom\nporte/fs\nlexicon verbe\nporter=aimer\nlexicon nom\nporte/ms\n")
        let library = inventory.library
        #expect(readings("porte", library) == ["nom 40 porte", "verbe_fini 36 porter", "nom 48 porte"])
        #expect(inventory.lexicons.map(\.name) == ["nom", "verbe"])
        #expect(inventory.lexicons.map(\.entries) == [2, 1])
        #expect(inventory.lexicons.map(\.forms) == [2, 3])
        #expect(inventory.lexicons[0].place == FilePlace(path: "lexicons/mots.txt", line: 4, column: 1))
    }

    @Test("of two phrases the longest wins, and one that breaks off leaves the shorter")
    func phrases() throws {
        let library = try library(
            "lexicon lieu\nSaint Denis: saint-denis, saint denis\nsaint denis de la réunion\nde\n")
        #expect(phrase("Saint Denis de la Réunion", library)?.count == 5)
        #expect(phrase("Saint Denis de la mer", library)?.count == 2)
        #expect(phrase("Saint Denis de la", library)?.count == 2)
        #expect(phrase("Saint Paul", library)?.count == nil)
        #expect(phrase("Denis", library)?.count == nil)
    }

    @Test("a phrase's words are cut as a text's are, and any space or apostrophe stands between them")
    func phraseWords() throws {
        let library = try library("lexicon prep\nl'\nd'\nd'après\nau nom de l'inconnu\n")
        #expect(phrase("au nom de l’inconnu", library)?.count == 5)
        #expect(phrase("Au\u{A0}nom\nde l'INCONNU", library)?.count == 5)
        #expect(readings("d'après", library) == ["prep 0 d'après"])
    }

    @Test("an entry with a capital needs one in the text, a phrase where it begins")
    func capitals() throws {
        let library = try library("lexicon nom\nRose\nrose\nConseil d'État\nchef de l'État\niPhone\n")
        #expect(readings("rose", library) == ["nom 0 rose", "nom 0 Rose (capital)"])
        #expect(readings("iphone", library) == ["nom 0 iPhone (capital)"])
        #expect(readings("conseil d'état", library) == ["nom 0 Conseil d'État (capital)"])
        #expect(readings("chef de l'état", library) == ["nom 0 chef de l'État"])
    }

    @Test("an entry that begins with * stands for unknown words that end so")
    func suffixes() throws {
        let vocabulary = try library("lexicon adverbe\n*ment\nlexicon nom\n*iste/es\nmoment\n").vocabulary
        func lemma(_ word: String) -> String? {
            vocabulary.suffixForm(of: Array(word.utf8), 0..<word.utf8.count)
                .map { vocabulary.lemmas[vocabulary.readings(of: $0)[0].lemma] }
        }
        #expect(lemma("rapidement") == "*ment")
        #expect(lemma("graphiste") == "*iste")
        #expect(lemma("ment") == nil)
        #expect(lemma("mental") == nil)
        #expect(vocabulary.form(of: Array("rapidement".utf8), 0..<10) == nil)
    }

    @Test("forms of 20,000 words are found, and no others")
    func many() throws {
        let words = (0..<20_000).map { "mot\(String($0, radix: 36))" }
        let vocabulary = try library("lexicon nom\n" + words.joined(separator: "\n") + "\n").vocabulary
        var wrong = 0
        for (number, word) in words.enumerated() {
            let form = vocabulary.form(of: Array(word.utf8), 0..<word.utf8.count)
            if form.map({ vocabulary.lemmas[vocabulary.readings(of: $0)[0].lemma] }) != words[number] { wrong += 1 }
            if vocabulary.form(of: Array("\(word)é".utf8), 0..<(word.utf8.count + 2)) != nil { wrong += 1 }
        }
        #expect(wrong == 0)
    }

    @Test("a lexicon without entries is one all the same")
    func empty() throws {
        let library = try Folder([
            "a.txt": "lexicon nom\nlexicon verbe\nx\npattern p\n    (?&nom) | (?&verbe)\n+ x\n- y\nrole r : nom\n"
        ]).library()
        #expect(try library.matches("x"))
        #expect(try !library.matches("y"))
    }
}
