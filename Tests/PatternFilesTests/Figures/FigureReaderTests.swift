import Testing

@testable import PatternFiles

@Suite("Figures")
struct FigureReaderTests {
    private static let lexicons = """
        lexicon humain
        maire: maire/es, maires/ep
        chef de l'État: chef de l'État/ms
        lexicon institution
        groupe: groupe/ms
        """

    private func library(_ figures: String) throws(PatternMistakes) -> PatternLibrary {
        try Folder(["lexicons/noms.txt": Self.lexicons, "figures/a.txt": figures]).library()
    }

    private func figure(_ name: String, in library: PatternLibrary) -> FigureTable.Figure? {
        library.figures.number(ofName: Array(name.utf8)).map { library.figures[$0] }
    }

    @Test("have a kind, a gender, nouns and telling words")
    func line() throws {
        let library = try library("figures person\nÉlise Morvan/f: maire; Nantes, LR, la mer\n")
        let found = try #require(figure("élise morvan", in: library))
        #expect(found.kind == "person")
        #expect(found.features.gender == .feminine)
        #expect(found.lemmas.map { library.vocabulary.lemmas[Int($0)] } == ["maire"])
        // « la » and « mer » are too short to tell anybody.
        #expect(Set(found.words) == hashes("nantes", "lr"))
    }

    @Test("a noun of several words is one, what stands behind a noun is telling")
    func phrases() throws {
        let library = try library("figures person\nLuc Morin: chef de l'État, maire de Vernoux\n")
        let found = try #require(figure("luc morin", in: library))
        #expect(Set(found.lemmas.map { library.vocabulary.lemmas[Int($0)] }) == ["chef de l'État", "maire"])
        #expect(Set(found.words) == hashes("vernoux"))
    }

    @Test("mistakes are told at their place")
    func mistakes() {
        let folder = Folder([
            "lexicons/noms.txt": Self.lexicons,
            "figures/a.txt":
                "figures person\nLuc Morin\nLuc Petit/x: maire\nLuc Roche: mairre\n: maire\nLuc Roche: maire\n",
        ])
        #expect(
            folder.mistakeLines == [
                "figures/a.txt:2:1: error: a figure's name is followed by a colon and its nouns",
                "figures/a.txt:3:11: error: `x` are no features",
                "figures/a.txt:4:12: error: no lexicon has the noun mairre",
                "figures/a.txt:5:1: error: a figure begins with its name",
                "figures/a.txt:6:1: error: this figure is already listed",
            ])
    }

    private func hashes(_ words: String...) -> Set<UInt32> {
        var hashes: Set<UInt32> = []
        var folded: [UInt8] = []
        for word in words {
            let bytes = Array(word.utf8)
            // Acronyms count in capitals only.
            let text = bytes.count < 4 ? Array(word.uppercased().utf8) : bytes
            WordFolding.visitTelling(text, 0..<text.count, &folded) { hashes.insert($0) }
        }
        return hashes
    }
}
