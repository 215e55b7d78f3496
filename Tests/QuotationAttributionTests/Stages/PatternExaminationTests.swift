import PatternFiles
import Testing

@testable import QuotationAttribution

@Suite("What the examination of a pattern folder says")
struct PatternExaminationTests {
    private static let words = """
        lexicon prenom
        Paul/m
        Anne/f
        lexicon parole
        dire: dit
        lexicon humain
        maire
        lexicon le
        le/ms
        lexicon oeuvre
        roman
        role cue : parole
        role person : humain
        role first-name : prenom
        role definite : le
        weight speech-pattern-titre : -2
        """
    private static let groups = """
        pattern nom
            (?<name> (?&prenom) ) (?! ! )
        + « Oui », dit {name: Paul}.
        - « Oui », dit Paul !

        pattern fonction
            (?<mention> (?&le) (?<head> (?&humain) ) )
        + « Oui », dit {mention: le maire}.
        - « Oui », dit Paul, maire.
        """

    private func examination(_ files: KeyValuePairs<String, String>) -> PatternExamination {
        let all =
            [("lexicons/mots.txt", Self.words), ("groups/10-noms.txt", Self.groups)] + files.map { ($0.key, $0.value) }
        return PatternExamination(of: all.map { PatternFile(path: $0.0, bytes: Array($0.1.utf8)) })
    }

    private func messages(_ files: KeyValuePairs<String, String>) -> String {
        examination(files).diagnostics.map(\.rendered).joined(separator: "\n")
    }

    @Test("nothing, where every example holds, and how many there are")
    func sound() {
        let examination = examination([
            "cues/10-incise.txt": """
            pattern incise
                » ,? (?<cue> (?&parole) ) (?<source> (?&nom) | (?&fonction) )
            + « Oui », {cue: dit} {source: Paul}.
            + « Oui », {cue: dit} {source: le maire}.
            - « Oui », Anne dit.
            ? « Oui », {source: Anne} {cue: dit}.
            """
        ])
        #expect(examination.diagnostics.isEmpty)
        #expect(examination.examples == 8)
    }

    @Test("each fault of an example once, at its line, in file and line order")
    func examples() {
        let files: KeyValuePairs = [
            "cues/10-incise.txt": """
            pattern incise
                » ,? (?<cue> (?&parole) ) (?<source> (?&nom) | (?&fonction) )
            + « Oui », {source: Paul} {cue: dit}.
            + « Oui », {cue: dit} le {source: maire}.
            - « Oui », dit Anne.
            - « Oui » et « non ».
            ? « Oui », {cue: dit} {source: Anne}.

            pattern incise_deux_fois
                » ,? (?<cue> (?&parole) ) (?<source> (?&nom) ) (?<cue> (?&parole) )
            + « Oui », {cue: dit} {source: Paul} {cue: dit}.
            - « Oui », dit Paul, Anne dit.
            """,
            "incises/10-incise.txt": """
            pattern incise_interne
                , (?<cue> (?&parole) ) (?<source> (?&nom) ) ,
            + « Oui, {cue: dit} {source: Paul}, oui », Anne dit.
            + « Oui », {cue: dit} {source: Paul}.
            - « Oui, dit Paul, oui ».
            """,
            "titles/10-titres.txt": """
            pattern titre
                (?&oeuvre) «
            + Le roman « Oui ».
            - Le roman et « Oui ».
            - Le roman « Oui ».
            - Paul et « Oui ».
            """,
        ]
        #expect(
            messages(files) == """
                cues/10-incise.txt:3:1: error: should match
                    + « Oui », {source: Paul} {cue: dit}.
                    ^
                cues/10-incise.txt:4:26: error: matches elsewhere: {cue: dit} {source: le maire}
                    + « Oui », {cue: dit} le {source: maire}.
                                             ^
                cues/10-incise.txt:5:1: error: should not match
                    - « Oui », dit Anne.
                    ^
                cues/10-incise.txt:6:1: error: proves nothing: no word of it is one that incise looks for
                    - « Oui » et « non ».
                    ^
                    hint: a counter-example looks like an example and is none
                cues/10-incise.txt:7:1: error: matches now
                    ? « Oui », {cue: dit} {source: Anne}.
                    ^
                    hint: change ? to +
                cues/10-incise.txt:11:38: error: the whole engine answers otherwise: {cue: dit} {source: Paul} by incise
                    + « Oui », {cue: dit} {source: Paul} {cue: dit}.
                                                         ^
                incises/10-incise.txt:4:1: error: should match
                    + « Oui », {cue: dit} {source: Paul}.
                    ^
                incises/10-incise.txt:5:1: error: should not match
                    - « Oui, dit Paul, oui ».
                    ^
                titles/10-titres.txt:5:1: error: should not match
                    - Le roman « Oui ».
                    ^
                titles/10-titres.txt:6:1: error: proves nothing: no word of it is one that titre looks for
                    - Paul et « Oui ».
                    ^
                    hint: a counter-example looks like an example and is none
                """)
    }

    @Test("each fault of files that do not load, and no example is tried")
    func files() {
        let files: KeyValuePairs = [
            "cues/10-incise.txt": """
            pattern sans_exemple
                » (?<cue> (?&parole) )
            - « Oui » et Anne dit.

            pattern sans_contre_exemple
                » (?<cue> (?&parole) )
            + « Oui », Anne dit.

            pattern liste_inconnue
                » (?<cue> (?&paroles) )
            + « Oui » {cue: dit.
            - « Oui ».

            pattern expression_fausse
                » (?<cue> (?&parole)
            + « Oui » {dit}.
            - « Oui ».

            pattern sans_expression
            + « Oui » dit.
            - « Oui ».

            pattern liste_inconnue
                » dit
            + « Oui » dit.
            - « Oui ».
            Une ligne de trop.
            """
        ]
        #expect(examination(files).examples == 0)
        #expect(
            messages(files) == """
                cues/10-incise.txt:1:1: error: pattern sans_exemple has no example
                    pattern sans_exemple
                    ^
                    hint: add a line starting with "+"
                cues/10-incise.txt:5:1: error: pattern sans_contre_exemple has no counter-example
                    pattern sans_contre_exemple
                    ^
                    hint: add a line starting with "-"
                cues/10-incise.txt:10:18: error: no lexicon and no fragment is named paroles
                        » (?<cue> (?&paroles) )
                                     ^
                    hint: did you mean parole?
                cues/10-incise.txt:11:11: error: this mark is not closed
                    + « Oui » {cue: dit.
                              ^
                    hint: marks are written {cue: a déclaré}
                cues/10-incise.txt:15:25: error: missing closing parenthesis
                        » (?<cue> (?&parole)
                                            ^
                cues/10-incise.txt:16:11: error: this mark has no name
                    + « Oui » {dit}.
                              ^
                    hint: marks are written {cue: a déclaré}
                cues/10-incise.txt:19:1: error: sans_expression has no expression
                    pattern sans_expression
                    ^
                    hint: its lines begin with spaces
                cues/10-incise.txt:23:1: error: pattern liste_inconnue is already declared at cues/10-incise.txt:9
                    pattern liste_inconnue
                    ^
                cues/10-incise.txt:24:7: error: an expression sees signs, not spellings: the letter d matches nothing
                        » dit
                          ^
                    hint: put the word into a lexicon and call it as (?&name)
                cues/10-incise.txt:27:1: error: this line is nothing that a pattern file knows
                    Une ligne de trop.
                    ^
                    hint: a line opens with pattern, fragment, lexicon, model, role, weight, figures, a space, +, -, ? or #
                """)
    }
}
