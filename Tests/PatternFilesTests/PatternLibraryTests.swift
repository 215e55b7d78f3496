import PCRE
import Testing

@testable import PatternFiles

@Suite("Pattern libraries")
struct PatternLibraryTests {
    private static let words =
        "lexicon nom\nPaul\nlexicon verbe\ndit\nrole cue : verbe\nrole cue : nom\nrole empty : verbe\n"

    @Test("patterns come in the order of their files, each with its folder, groups, examples and place")
    func patterns() throws {
        let inventory = try Folder([
            "cues/20-b.txt": "pattern c\n    (?&verbe)\n+ dit\n- rien\n",
            "cues/10-a.txt": """
            pattern b
                » (?<cue> (?&verbe) ) (?<source> (?&nom) ) (?<cue> (?&verbe) )
            + « Oui » {cue: dit} {source: Paul} {cue: dit}
            - rien
            ? rien
            pattern a
                (?&nom)
            + Paul
            - rien
            """,
            "mentions/a.txt": "pattern d\n    (?&nom)\n+ Paul\n- rien\n",
            "mots.txt": Self.words,
        ]).inventory()
        let library = inventory.library
        #expect(library.patterns.map(\.name) == ["b", "a", "c", "d"])
        #expect(library.set(of: "cues").patterns.map(\.name) == ["b", "a", "c"])
        #expect(library.set(of: "rien").patterns.isEmpty)
        let first = library.patterns[0]
        let definition = inventory.definitions[0]
        #expect(first.groups == ["cue": [1, 3], "source": [2]])
        #expect(first.place == FilePlace(path: "cues/10-a.txt", line: 1, column: 1))
        #expect(definition.examples.map(\.verdict) == [.accepted, .refused, .wished])
        #expect(definition.examples.map(\.place.line) == [3, 4, 5])
        #expect(definition.examples[0].line == "+ « Oui » {cue: dit} {source: Paul} {cue: dit}")
        #expect(definition.examples[0].sample.marks.map(\.name) == ["cue", "source", "cue"])
    }

    @Test("a role is played by the classes of all its lines")
    func roles() throws {
        let library = try Folder(["mots.txt": Self.words]).library()
        let names = library.classes(of: "cue").map { library.vocabulary.classes[$0].name }.sorted()
        #expect(names == ["nom", "verbe"])
        #expect(library.classes(of: "rien").isEmpty)
    }

    @Test("a weight is what the files say, or nothing")
    func weights() throws {
        let library = try Folder(["a.txt": "weight subject : -1.5\n"]).library()
        #expect(library.weight("subject") == -1.5)
        #expect(library.weight("rien") == 0)
    }

    @Test("what the first stage takes together is one sign for the later ones, called by the pattern's name")
    func groups() throws {
        let library = try Folder([
            "groups/a.txt": "pattern sujet\n    (?&nom)\n+ Paul\n- rien\n",
            "cues/a.txt": "pattern p\n    (?&sujet) (?&verbe)\n+ Paul dit\n- rien\n",
            "mots.txt": Self.words + "role speaker : sujet\n",
        ]).library()
        let sign = try #require(library.set(of: "groups").patterns[0].sign)
        #expect(library.set(of: "cues").patterns[0].sign == nil)
        #expect(library.groupSigns(of: "speaker") == [sign])
        #expect(library.groupSigns(of: "cue").isEmpty)
        let code = library.set(of: "cues").patterns[0].code
        #expect(try PCREMatcher().matches(code, in: [sign] + library.signs(of: "dit")))
        #expect(try !PCREMatcher().matches(code, in: library.signs(of: "Paul dit")))
    }

    @Test("fragments are called by fragments and patterns, wherever they stand")
    func fragments() throws {
        let library = try Folder([
            "cues/a.txt": "pattern p\n    ^ (?&phrase) $\n+ Paul dit\n- rien\n",
            "x.txt":
                "fragment phrase\n    (?&sujet) # un commentaire (\n    (?&verbe)\nfragment sujet\n    (?: (?&nom) | , )\n",
            "y.txt": Self.words,
        ]).library()
        #expect(try library.matches("Paul dit"))
        #expect(try library.matches(", dit"))
        #expect(try !library.matches("Paul Paul dit"))
        #expect(library.patterns[0].groups["phrase"] != nil)
    }

    @Test("the hash is eight digits that change with any byte and any name, and not with the order of the files")
    func hash() throws {
        func hash(_ files: KeyValuePairs<String, String>) throws -> String { try Folder(files).library().hash }
        let one = try hash(["a.txt": "# a\n", "b.txt": "# b\n"])
        #expect(one.count == 8)
        #expect(one.allSatisfy { $0.isHexDigit && !$0.isUppercase })
        #expect(try hash(["b.txt": "# b\n", "a.txt": "# a\n"]) == one)
        #expect(try hash(["a.txt": "# a\n", "b.txt": "# c\n"]) != one)
        #expect(try hash(["a.txt": "# a\n", "c.txt": "# b\n"]) != one)
    }

    @Test("no files make an empty library")
    func empty() throws {
        let inventory = try PatternInventory(files: [])
        let library = inventory.library
        #expect(library.patterns.isEmpty)
        #expect(inventory.lexicons.isEmpty)
        #expect(library.signs(of: "un mot,").count == 3)
    }
}
