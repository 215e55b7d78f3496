import Foundation
import Testing

@testable import quidit

@Suite("evaluate")
struct EvaluateCommandTests {
    private let folder = try! Folder()

    private static let text = "« Nous partirons », a dit Anne Petit. Il relit « Les Saisons ».\n"
    private static let annotations = """
        {"n":1,"start":2,"end":16,"text":"Nous partirons","type":"speech","speaker":"Anne Petit","also":["Petit"],\
        "speaker_type":"person","speaker_gender":"female","named":true,"source":"Anne Petit","cue":"a dit","how":"name"}
        {"n":2,"start":49,"end":60,"text":"Les Saisons","type":"other","speaker":null,"also":[],"speaker_type":null,\
        "speaker_gender":null,"named":false,"source":null,"cue":null,"how":"none"}

        """

    /// A run in which Bruno says it all.
    private static let run = """
        {"document":"gold/a.txt","id":1,"start":2,"end":16,"kind":"direct","speaker":"Bruno","confidence":0.8}
        {"document":"gold/a.txt","start":49,"end":60,"kind":"nonspeech","speaker":null}

        """

    private func writeGold() throws {
        try folder.write(Self.text, to: "gold/a.txt")
        try folder.write(Self.annotations, to: "gold/a.jsonl")
    }

    @Test("runs the engine on the texts and shows every table")
    func engine() throws {
        try writeGold()
        let outcome = try Tool.run("evaluate", "--resamples", "50", "gold", in: folder)
        #expect(outcome.errors == "")
        #expect(outcome.code == 0)
        let lines = outcome.text.split(separator: "\n").map(String.init)
        #expect(lines[0] == "gold: 1 document, 2 spans")
        #expect(lines[1].hasPrefix("quidit \(Quidit.version), patterns "))
        #expect(lines[2] == "LOW to HIGH: 95 % of 50 bootstrap resamples of the documents (seed 1)")
        #expect(lines.contains("attribution F1         1.000  1.000  1.000    "))
        #expect(lines.contains("name   1      1  1.000  1.000  1.000"))
        #expect(lines.contains { $0.hasPrefix("incise_verbe_sujet      1      1  1.000") })
        #expect(lines.contains { $0.hasPrefix("0.9 to 1.0 ") })
        #expect(lines.contains { $0.hasPrefix("calibration error ") })
    }

    @Test("what extract wrote is scored as what the engine answers, in either format")
    func system() throws {
        try writeGold()
        let expected = try Tool.run("evaluate", "gold", in: folder).text.split(separator: "\n").dropFirst(2)
        for format in ["json", "jsonl"] {
            _ = try Tool.run("extract", "--format", format, "gold/a.txt", "-o", "run.jsonl", in: folder)
            let outcome = try Tool.run("evaluate", "--system", "run.jsonl", "gold", in: folder)
            #expect(outcome.text.split(separator: "\n").dropFirst(2) == expected)
            #expect(outcome.text.split(separator: "\n")[1] == "run.jsonl")
            let piped = try Tool.run(
                "evaluate", "--system", "-", "gold", in: folder, input: try folder.data("run.jsonl"))
            #expect(piped.text.split(separator: "\n").dropFirst(2) == expected)
        }
    }

    @Test("shows errors with the words around, and those that are asked for")
    func errors() throws {
        try writeGold()
        try folder.write(Self.run, to: "run.jsonl")
        let words = ["evaluate", "--system", "run.jsonl", "--by", "figures", "--errors", "5", "gold"]
        let outcome = try Tool.run(words, in: folder)
        let expected = """
            errors: 1 of 1
                wrong-speaker 1

            a #1 at 2-16: wrong-speaker, name
                gold    Anne Petit; source Anne Petit; cue a dit
                answer  Bruno; confidence 0.800; quote 1
                « ⟦Nous partirons⟧ », a dit Anne Petit. Il relit « Les Saisons ».¶

            """
        #expect(outcome.text.hasSuffix("\n\n" + expected))
        for filter in [["--how", "pronoun"], ["--pattern", "echo"], ["--mistake", "no-quote"], ["--document", "b"]] {
            #expect(try Tool.run(words + filter, in: folder).text.hasSuffix("\n\nerrors: 0 of 0\n"))
        }
        let slip = try Tool.run(words + ["--document", "aa"], in: folder)
        #expect(slip.errors == "quidit: --document aa: is nowhere in the annotations and answers; did you mean a?\n")
        let strange = try Tool.run(words + ["--how", "telepathy"], in: folder)
        let message = "is nowhere in the annotations and answers; --by how lists what there is"
        #expect(strange.errors == "quidit: --how telepathy: \(message)\n")
        let narrow = try Tool.run(words + ["--how", "name", "--around", "3"], in: folder)
        #expect(narrow.text.hasSuffix("    « ⟦Nous partirons⟧ »\n"))
    }

    @Test("tells what was gained and lost since an earlier evaluation")
    func against() throws {
        try writeGold()
        try folder.write(Self.run, to: "run.jsonl")
        let saved = try Tool.run(
            "evaluate", "--format", "json", "--system", "run.jsonl", "gold", "-o", "old.json", in: folder)
        #expect(saved.code == 0 && saved.text == "")
        let outcome = try Tool.run("evaluate", "--against", "old.json", "gold", in: folder)
        #expect(outcome.text.contains("against old.json: 1 document that both have\n"))
        #expect(outcome.text.contains("attribution F1             0.000  1.000      +1.000  +1.000  +1.000\n"))
        #expect(outcome.text.contains("gained: 1\n\na #1 at 2-16: wrong-speaker → right, name\n"))
        #expect(
            outcome.text.contains(
                "    before  Bruno; confidence 0.800; quote 1\n    now     Anne Petit; source Anne Petit;"))
        #expect(outcome.text.hasSuffix("lost: 0\n\nwrong in another way: 0\n"))
        let object = try Tool.run("evaluate", "--against", "old.json", "--format", "json", "gold", in: folder).object()
        let comparison = object["comparison"] as? [String: Any]
        #expect((comparison?["changes"] as? [[String: Any]])?.map { $0["kind"] as? String } == ["gained"])
    }

    @Test("an earlier evaluation of other documents is refused")
    func foreign() throws {
        try writeGold()
        _ = try Tool.run("evaluate", "--format", "json", "gold", "-o", "old.json", in: folder)
        try folder.write(Self.text, to: "others/b.txt")
        try folder.write(Self.annotations, to: "others/b.jsonl")
        let outcome = try Tool.run("evaluate", "--against", "old.json", "others", in: folder)
        let message = "has none of the documents of others; name an evaluation of the same annotations"
        #expect(outcome.errors == "quidit: old.json: \(message)\n")
        #expect(outcome.text == "")
        #expect(outcome.code == 2)
    }

    @Test("shows the tables that are asked for, in their order")
    func tables() throws {
        try writeGold()
        try folder.write(Self.run, to: "run.jsonl")
        let outcome = try Tool.run(
            "evaluate", "--system", "run.jsonl", "--by", "document", "--by", "how", "gold", in: folder)
        let tables = outcome.text.split(separator: "\n").dropFirst(3).joined(separator: "\n")
        #expect(
            tables == """
                DOCUMENT  OF  RIGHT  SHARE
                a          1      0  0.000
                HOW   OF  RIGHT  SHARE    LOW   HIGH
                name   1      0  0.000  0.000  0.000
                """)
    }

    @Test("neither annotations nor texts are overwritten", arguments: ["gold/a.txt", "gold/a.jsonl", "run.jsonl"])
    func overwriting(output: String) throws {
        try writeGold()
        try folder.write(Self.run, to: "run.jsonl")
        let before = try folder.data(output)
        let outcome = try Tool.run("evaluate", "--system", "run.jsonl", "gold", "-o", output, in: folder)
        #expect(
            outcome.errors
                == "quidit: \(output): is an input too and would be overwritten; choose another output\n")
        #expect(outcome.code == 2)
        #expect(try folder.data(output) == before)
    }

    @Test("JSON has every figure and every judgement, each with all its keys")
    func json() throws {
        try writeGold()
        let object = try Tool.run("evaluate", "--format", "json", "gold", in: folder).object()
        #expect(
            Set(object.keys) == [
                "engine", "documents", "spans", "resamples", "seed", "figures", "how", "by", "confidence",
                "comparison", "quotes",
            ])
        let quotes = try #require(object["quotes"] as? [[String: Any]])
        #expect(quotes.map { $0["verdict"] as? String } == ["right", "right"])
        #expect(Set(quotes.map { $0.keys.sorted() }).count == 1)
        let figures = try #require(object["figures"] as? [String: [String: Any]])
        #expect(figures.count == 12)
        #expect(figures["attribution_f1"]?["value"] as? Double == 1)
    }

    @Test("annotations that cannot be used are all told, and nothing is measured")
    func mistakes() throws {
        try writeGold()
        try folder.write("{\"start\":2,\n", to: "gold/b.jsonl")
        try folder.write("Bonjour.", to: "gold/b.txt")
        try folder.write("", to: "gold/c.jsonl")
        try folder.write("", to: "gold/d.jsonl")
        try folder.write(Data([0x41, 0xE9]), to: "gold/d.txt")
        let outcome = try Tool.run("evaluate", "gold", in: folder)
        #expect(outcome.text == "")
        #expect(
            outcome.errors == """
                quidit: gold/b.jsonl:1: is no JSON: string or '}' expected near end of file
                quidit: gold/c.txt: cannot be opened: No such file or directory; check the name
                quidit: gold/d.txt: is not UTF-8 at byte 1

                """)
        #expect(outcome.code == 1)
    }

    @Test("a run that cannot be used is told line by line; one of other texts is told, too")
    func unusableRun() throws {
        try writeGold()
        try folder.write("{\"document\":\"a\",\"start\":2,\"end\":600}\n{\"document\":\"b\"}\n", to: "run.jsonl")
        let outside = try Tool.run("evaluate", "--system", "run.jsonl", "gold", in: folder)
        #expect(
            outside.errors == "quidit: run.jsonl:1: end 600 is outside of the text, which has 64 code points\n")
        #expect(outside.code == 1)
        try folder.write("{\"document\":\"b\"}\n", to: "run.jsonl")
        let strange = try Tool.run("evaluate", "--system", "run.jsonl", "gold", in: folder)
        #expect(
            strange.errors
                == "quidit: run.jsonl: has no quote of an annotated document; its document must be the text's name\n")
        try folder.write(Self.run + "{\"document\":\"b\"}\n{\"document\":\"c\"}\n", to: "run.jsonl")
        let some = try Tool.run("evaluate", "--system", "run.jsonl", "gold", in: folder)
        #expect(
            some.errors
                == "quidit: run.jsonl: has quotes of b and 1 other document, not annotated here; they were left out\n")
        #expect(some.code == 0)
    }

    @Test(
        "wrong usage is one line and exit code 2",
        arguments: [
            (["evaluate"], "evaluate: needs a folder of annotated texts; write quidit evaluate GOLD_DIR"),
            (["evaluate", "gold", "more"], "more: is one folder too many; name one"),
            (["evaluate", "none"], "none: cannot be opened: No such file or directory; check the name"),
            (["evaluate", "gold/a.txt"], "gold/a.txt: is no folder; name the one with the annotations"),
            (["evaluate", "empty"], "empty: holds no annotations (.jsonl); name the folder that does"),
            (["evaluate", "--how", "name", "gold"], "--how: is about the errors shown; add --errors N"),
            (["evaluate", "--errors", "some", "gold"], "--errors some: is no whole number from 1 on"),
            (
                ["evaluate", "--format", "json", "--errors", "9", "gold"],
                "--errors: does not go with --format json, which has every judgement; drop one"
            ),
            (
                ["evaluate", "--system", "r", "--patterns", "p", "gold"],
                "--patterns: does not go with --system, whose answers are there already; drop one"
            ),
            (
                ["evaluate", "--system", "r", "gold"],
                "r: cannot be opened: No such file or directory; check the name"
            ),
            (["extract", "--against", "x"], "--against: is an option of quidit evaluate, not of quidit extract"),
        ])
    func usage(words: [String], message: String) throws {
        try writeGold()
        try folder.write("", to: "empty/a.txt")
        let outcome = try Tool.run(words, in: folder)
        #expect(outcome.errors == "quidit: \(message)\n")
        #expect(outcome.text == "")
        #expect(outcome.code == 2)
    }
}
