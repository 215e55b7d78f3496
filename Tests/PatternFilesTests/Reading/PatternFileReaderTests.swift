import Testing

@testable import PatternFiles

@Suite("Reading pattern files")
struct PatternFileReaderTests {
    private func read(_ text: String, path: String = "cues/a.txt") -> PatternFileReader {
        read(Array(text.utf8), path: path)
    }

    private func read(_ bytes: [UInt8], path: String = "cues/a.txt") -> PatternFileReader {
        var reader = PatternFileReader()
        reader.read(PatternFile(path: path, bytes: bytes))
        return reader
    }

    private func messages(_ text: String) -> [String] {
        read(text).diagnostics.map { "\($0.place.line):\($0.place.column): \($0.message)" }
    }

    @Test("each kind of line")
    func kinds() {
        let reader = read(
            """
            # A comment.
            model aimer : er
                fini 3s : e, ait

            fragment sujet
                (?&nom) # a comment of the expression
            \tx
            lexicon nom
            Paul
             Anne
            -iste
            + plus
            ? quoi
            pattern incise-verbe_1
                » ,

            # A comment between.
                (?&sujet)
            + « Oui », dit Paul.
            -   « Non ».
            ?« Si »
            role person : nom , titre
            weight antecedent-subject : -1.5
            """)
        #expect(reader.diagnostics.isEmpty)
        let all = reader.declarations
        #expect(all.models.map(\.name) == ["aimer"])
        #expect(all.models[0].suffix == "er")
        #expect(all.models[0].rows.map(\.endings) == [["e", "ait"]])
        #expect(all.fragments.map(\.name) == ["sujet"])
        #expect(all.fragments[0].body.map(\.text) == ["    (?&nom) # a comment of the expression", "\tx"])
        #expect(all.lexicons.map(\.name) == ["nom"])
        #expect(all.lexicons[0].entries.map(\.text) == ["Paul", " Anne", "-iste", "+ plus", "? quoi"])
        #expect(all.patterns.map(\.expression.name) == ["incise-verbe_1"])
        #expect(all.patterns[0].expression.body.map(\.place.line) == [15, 18])
        #expect(all.patterns[0].examples.map(\.verdict) == [.accepted, .refused, .wished])
        #expect(all.patterns[0].examples.map(\.text) == ["« Oui », dit Paul.", "« Non ».", "« Si »"])
        #expect(all.patterns[0].examples.map(\.line.place.line) == [19, 20, 21])
        #expect(all.roles.map(\.role) == ["person"])
        #expect(all.roles[0].classes == ["nom", "titre"])
        #expect(all.weights == ["antecedent-subject": -1.5])
    }

    @Test(
        "the stage is the folder that the file stands in",
        arguments: [("cues/a.txt", "cues"), ("/home/x/patterns/cues/a.txt", "cues"), ("a.txt", "")])
    func stage(path: String, expected: String) {
        #expect(read("pattern p\n    ,\n", path: path).declarations.patterns[0].stage == expected)
    }

    @Test(
        "a line that is nothing, with its place",
        arguments: [
            ("déclarer\n", "1:1: this line is nothing that a pattern file knows"),
            ("    ,\n", "1:1: this line continues nothing"),
            ("+ x\n", "1:1: an example stands under a pattern"),
            ("lexicon a\nx\nfragment b\n    ,\n- x\n", "5:1: an example stands under a pattern"),
            ("pattern\n", "1:1: this line is nothing that a pattern file knows"),
            ("patterns x\n", "1:1: this line is nothing that a pattern file knows"),
            ("pattern  \n", "1:10: a pattern needs a name"),
            ("pattern  a b\n", "1:10: `a b` is no name"),
            ("fragment  été\n", "1:11: `été` is no name"),
            ("lexicon a-b\n", "1:9: `a-b` is no name"),
            ("model aimer\n", "1:1: a model says what it removes from the lemma"),
            ("model aimer :\n", "1:1: a model says what it removes from the lemma"),
            ("role person\n", "1:1: a role names its classes"),
            ("role person : ,\n", "1:1: a role names its classes"),
            ("weight a\n", "1:1: a weight is a number"),
            ("weight a : 1,5\n", "1:1: a weight is a number"),
            ("weight a : inf\n", "1:1: a weight is a number"),
            ("model a : -\n    fini 3s e\n", "2:1: a row of a model has a colon before its endings"),
            ("model a : -\n    fini 3x : e\n", "2:10: `3x` is no feature"),
            ("model a : -\n    3s fini : e\n", "2:8: `fini` is no feature"),
            ("model a : -\n    3s : e, , ait\n", "2:13: an ending is missing here"),
            ("model a : -\n    3s :\n", "2:9: an ending is missing here"),
        ])
    func refused(text: String, message: String) { #expect(messages(text) == [message]) }

    @Test("one slip is one message: what stands under a refused line is passed over, what comes after is read")
    func oneSlip() {
        let reader = read("pattern a b\n    ,\n+ x\n- y\nmot\npattern c\n    ,\n+ x\nrole person : nom\nmot\nautre\n")
        #expect(reader.diagnostics.map(\.place.line) == [1, 10])
        #expect(reader.declarations.patterns.map(\.expression.name) == ["c"])
        #expect(reader.declarations.patterns[0].examples.count == 1)
    }

    @Test("each mistaken row of a model is told")
    func rows() {
        #expect(
            messages("model a : -\n    3s e\n    3s : e\n    fini 3x : e\n").map { $0.prefix(4) } == ["2:1:", "4:10"])
    }

    @Test("a declaration ends with its file")
    func ends() {
        var reader = read("pattern p\n    ,\n")
        reader.read(PatternFile(path: "b.txt", bytes: Array("+ x\n".utf8)))
        #expect(reader.diagnostics.map(\.message) == ["an example stands under a pattern"])
        #expect(reader.declarations.patterns[0].examples.isEmpty)
    }

    @Test("lines end as on Windows, a byte order mark opens the file, the last line has no end")
    func lineEnds() {
        let reader = read("\u{FEFF}lexicon nom\r\nPaul\r\n\r\nAnne")
        #expect(reader.diagnostics.isEmpty)
        #expect(reader.declarations.lexicons[0].line.place == FilePlace(path: "cues/a.txt", line: 1, column: 1))
        #expect(reader.declarations.lexicons[0].entries.map(\.text) == ["Paul", "Anne"])
    }

    @Test(
        "an empty file, or one of blank lines and comments, says nothing",
        arguments: ["", "\n", " \t\r\n# x\n\u{A0}\n"])
    func nothing(text: String) {
        let reader = read(text)
        #expect(reader.diagnostics.isEmpty)
        #expect(reader.declarations.lexicons.isEmpty && reader.declarations.patterns.isEmpty)
    }

    @Test(
        "a file that is not UTF-8 is one message, at the line of the first wrong byte",
        arguments: [[0xE9], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xC3]] as [[UInt8]])
    func notUTF8(wrong: [UInt8]) {
        let reader = read(Array("lexicon nom\nAnne\nRen".utf8) + wrong + Array("\nmot\n".utf8))
        #expect(
            reader.diagnostics.map(\.rendered) == [
                """
                cues/a.txt:3:1: error: this file is not UTF-8
                    \n    ^
                    hint: save it as UTF-8
                """
            ])
        #expect(reader.declarations.lexicons.isEmpty)
    }
}
