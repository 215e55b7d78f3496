import Testing

@testable import PatternFiles

@Suite("What the loader says of mistakes")
struct MistakesTests {
    private static let words = "lexicon parole\ndire\nlexicon nom\nPaul\n"
    private static let examples = "+ « Oui », dire.\n- « Non », dire.\n"

    @Test("ten faults of one file, each told once, in line order")
    func tenFaults() {
        let folder = Folder([
            "lexicons/mots.txt": Self.words,
            "cues/10-fautes.txt": """
            # Dix fautes.
            pattern incise-sans-contre-exemple
                » (?<cue> (?&parole) )
            + « Oui » {cue: dire}.

            pattern incise-liste-inconnue
                »  ,?
                (?<cue>  (?&parol) )  # é
            + « Oui », {cue: dire Paul.
            - « Non ».

            pattern incise-parenthèse
                » ,? (?<cue> (?&parole)
            + « Oui », {dire}.
            - « Non ».

            pattern incise classe
                »
            + « Oui ».

            pattern incise-classe
            \t» [»-«] (?&parole)
            ? « Oui » « dire
            - « Non ».
            Une phrase sans rien devant.

            pattern incise-parenthèse
                » (?<cue> dit )
            + « Oui » dire.
            - « Non » dire.
            """,
        ])
        #expect(
            folder.mistakes.joined(separator: "\n") == """
                cues/10-fautes.txt:2:1: error: pattern incise-sans-contre-exemple has no counter-example
                    pattern incise-sans-contre-exemple
                    ^
                    hint: add a line starting with "-"
                cues/10-fautes.txt:8:17: error: no lexicon and no fragment is named parol
                        (?<cue>  (?&parol) )  # é
                                    ^
                    hint: did you mean parole?
                cues/10-fautes.txt:9:12: error: this mark is not closed
                    + « Oui », {cue: dire Paul.
                               ^
                    hint: marks are written {cue: a déclaré}
                cues/10-fautes.txt:13:28: error: missing closing parenthesis
                        » ,? (?<cue> (?&parole)
                                               ^
                cues/10-fautes.txt:14:12: error: this mark has no name
                    + « Oui », {dire}.
                               ^
                    hint: marks are written {cue: a déclaré}
                cues/10-fautes.txt:17:9: error: `incise classe` is no name
                    pattern incise classe
                            ^
                    hint: letters, digits, - and _
                cues/10-fautes.txt:22:7: error: range out of order in character class
                    \t» [»-«] (?&parole)
                    \t     ^
                cues/10-fautes.txt:25:1: error: this line is nothing that a pattern file knows
                    Une phrase sans rien devant.
                    ^
                    hint: a line opens with pattern, fragment, lexicon, model, role, weight, figures, a space, +, -, ? or #
                cues/10-fautes.txt:27:1: error: pattern incise-parenthèse is already declared at cues/10-fautes.txt:12
                    pattern incise-parenthèse
                    ^
                cues/10-fautes.txt:28:15: error: an expression sees signs, not spellings: the letter d matches nothing
                        » (?<cue> dit )
                                  ^
                    hint: put the word into a lexicon and call it as (?&name)
                """)
    }

    @Test("mistakes come by file and line, whatever the order in which the files are given")
    func order() {
        let folder = Folder([
            "lexicons/b.txt": "lexicon nom\nPaul/x\n", "cues/b.txt": "pattern p\n    (?&nom)\n+ Paul\n",
            "cues/a.txt": "mot\n", "b.txt": "role r : rien\nmot\n",
        ])
        #expect(
            folder.mistakeLines == [
                "b.txt:1:1: error: no lexicon and no group is named rien",
                "b.txt:2:1: error: this line is nothing that a pattern file knows",
                "cues/a.txt:1:1: error: this line is nothing that a pattern file knows",
                "cues/b.txt:1:1: error: pattern p has no counter-example",
                "lexicons/b.txt:2:6: error: `x` are no features",
            ])
    }

    @Test("a pattern needs an expression, an example (wished for will do) and a counter-example")
    func incomplete() {
        #expect(
            Folder(["cues/a.txt": "pattern p\n"]).mistakeLines.sorted() == [
                "cues/a.txt:1:1: error: p has no expression",
                "cues/a.txt:1:1: error: pattern p has no counter-example",
                "cues/a.txt:1:1: error: pattern p has no example",
            ])
        #expect(Folder(["cues/a.txt": "pattern p\n    ,\n? x,\n- x\n"]).mistakes.isEmpty)
    }

    @Test("patterns, fragments and models are declared once, a lexicon may go on in another file")
    func twice() {
        let folder = Folder([
            "a.txt": Self.words + "model a : er\n    3s : e\nfragment f\n    ,\npattern p\n    ,\n" + Self.examples,
            "b.txt": "lexicon nom\nAnne\nmodel  a : -\n    3s : e\nfragment f\n    !\npattern p\n    !\n"
                + Self.examples,
        ])
        #expect(
            folder.mistakes == [
                """
                b.txt:3:1: error: model a is already declared at a.txt:5
                    model  a : -
                    ^
                """,
                """
                b.txt:5:1: error: fragment f is already declared at a.txt:7
                    fragment f
                    ^
                """,
                """
                b.txt:7:1: error: pattern p is already declared at a.txt:9
                    pattern p
                    ^
                """,
            ])
    }

    @Test("a fragment cannot have the name of a lexicon")
    func shared() {
        #expect(
            Folder(["a.txt": Self.words, "b.txt": "fragment nom\n    ,\n"]).mistakeLines == [
                "b.txt:1:1: error: nom is already the name of a lexicon"
            ])
    }

    @Test("a name that expressions call is at most 32 bytes long, a pattern's may be longer")
    func longNames() {
        let name = String(repeating: "n", count: 33)
        #expect(
            Folder(["a.txt": "fragment \(name)\n    ,\nlexicon \(name)\nmot\nlexicon \(name.dropLast())\nmot\n"])
                .mistakeLines == [
                    "a.txt:1:10: error: a name of 33 bytes is longer than the 32 that PCRE2 takes",
                    "a.txt:3:9: error: a name of 33 bytes is longer than the 32 that PCRE2 takes",
                ])
        #expect(Folder(["a.txt": "pattern \(name)é\n    ,\n" + Self.examples]).mistakes.isEmpty)
    }

    @Test("a role names lexicons, or the forms of one kind in them, that there are")
    func roles() {
        let folder = Folder([
            "a.txt": Self.words + "model aimer : er\n    fini : e\nlexicon verbe\nparler=aimer\n",
            "roles.txt": """
            role person : nom, non
            role cue    : parole, verbe, verbe_fini, verbe_finni, adverbe_de_lieu
            role shape-capital : majuscule
            role shape-capitol : majuscule
            """,
        ])
        #expect(
            folder.mistakes == [
                """
                roles.txt:1:1: error: no lexicon and no group is named non
                    role person : nom, non
                    ^
                    hint: did you mean nom?
                """,
                """
                roles.txt:2:1: error: no lexicon and no group is named verbe_finni
                    role cue    : parole, verbe, verbe_fini, verbe_finni, adverbe_de_lieu
                    ^
                    hint: did you mean verbe_fini?
                """,
                """
                roles.txt:2:1: error: no lexicon and no group is named adverbe_de_lieu
                    role cue    : parole, verbe, verbe_fini, verbe_finni, adverbe_de_lieu
                    ^
                """,
                """
                roles.txt:4:1: error: no shape is named shape-capitol
                    role shape-capitol : majuscule
                    ^
                    hint: did you mean shape-capital?
                """,
            ])
    }

    @Test("an expression calls lexicons, kinds of forms, shapes and fragments by their names")
    func calls() {
        let words =
            "model aimer : er\n    fini : e\nlexicon verbe\nparler=aimer\nrole shape-word : mot\nfragment sujet\n    ,\n"
        func mistakes(_ expression: String) -> [String] {
            Folder(["a.txt": words, "b.txt": "pattern p\n    \(expression)\n" + Self.examples]).mistakes
        }
        #expect(mistakes("(?&verbe) (?&verbe_fini) (?&mot) (?&sujet) (?P>sujet)").isEmpty)
        #expect(
            mistakes("(?&sujet) (?&sujets)") == [
                """
                b.txt:2:18: error: no lexicon and no fragment is named sujets
                        (?&sujet) (?&sujets)
                                     ^
                    hint: did you mean sujet?
                """
            ])
        #expect(mistakes("(?P>mots)").map { $0.suffix(22) } == ["hint: did you mean mot?"].map { $0.suffix(22) })
        #expect(mistakes("(?&attribut)").map { $0.contains("hint") } == [false])
    }

    @Test("a mistake inside a fragment is told there, once, however many call it")
    func fragments() {
        let callers =
            "fragment a\n    (?&z)\npattern p\n    (?&a)\n" + Self.examples + "pattern q\n    (?&z)\n" + Self.examples
        for (body, message) in [
            ("[,-!]", "c.txt:2:8: error: range out of order in character class"),
            (", ( ?", "c.txt:2:9: error: quantifier does not follow a repeatable item"),
            ("mot", "c.txt:2:5: error: an expression sees signs, not spellings: the letter m matches nothing"),
            ("(?&y)", "c.txt:2:8: error: no lexicon and no fragment is named y"),
        ] {
            #expect(Folder(["b.txt": callers, "c.txt": "fragment z\n    \(body)\n"]).mistakeLines == [message])
        }
    }

    @Test("a fragment that calls itself, through others or not, is refused")
    func recursion() {
        #expect(
            Folder(["a.txt": "fragment a\n    , (?&a)? !\n"]).mistakeLines == [
                "a.txt:1:1: error: fragment a calls itself"
            ])
        let pair = Folder([
            "a.txt": "fragment a\n    (?&b)\nfragment b\n    (?&a)\npattern p\n    (?&a)\n" + Self.examples
        ])
        #expect(pair.mistakeLines == ["a.txt:3:1: error: fragment b calls itself"])
    }

    @Test(
        "an entry of a lexicon that is none",
        arguments: [
            ("mot/x", "5: error: `x` are no features"),
            ("mot: a/ms, b/", "14: error: `` are no features"),
            ("mot: a, , b", "9: error: a form is missing here"),
            ("mot:", "5: error: a form is missing here"),
            (": mot", "1: error: an entry begins with its lemma"),
            ("/", "1: error: an entry begins with its lemma"),
            ("/ms", "1: error: an entry begins with its lemma"),
            ("=aimer", "1: error: an entry begins with its lemma"),
            ("parler=aimé", "8: error: there is no model aimé"),
            ("dire: en finir=aimer", "16: error: finir does not end in er, which model aimer replaces"),
        ])
    func entries(entry: String, message: String) {
        let folder = Folder(["a.txt": "model aimer : er\n    3s : e\nlexicon mots\n\(entry)\nautre\n"])
        #expect(folder.mistakeLines == ["a.txt:4:\(message)"])
    }

    @Test("a mistyped model is guessed")
    func model() {
        let mistakes = Folder(["a.txt": "model aimer : er\n    3s : e\nlexicon mots\nparler=amer\n"]).mistakes
        #expect(
            mistakes == [
                """
                a.txt:4:8: error: there is no model amer
                    parler=amer
                           ^
                    hint: did you mean aimer?
                """
            ])
    }
}
