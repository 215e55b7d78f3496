import Testing

@Suite("Wrong usage")
struct UsageTests {
    let folder = try! Folder()

    @Test(
        "is one line and exit code 2",
        arguments: [
            (["extract", "--fromat", "json"], "--fromat: there is no such option; did you mean --format?"),
            (["extract", "--xyzzy"], "--xyzzy: there is no such option; quidit extract --help lists them"),
            (["extract", "-x"], "-x: there is no such option; quidit extract --help lists them"),
            (["extract", "--format", "jsnol"], "--format jsnol: is none of json, jsonl; did you mean jsonl?"),
            (["extract", "--format=xml"], "--format xml: is none of json, jsonl; choose one of them"),
            (["extract", "--output"], "--output: needs a value; write --output FILE"),
            (["extract", "--output="], "--output: needs a value; write --output FILE"),
            (["extract", "--pretty=yes"], "--pretty: takes no value; write it without one"),
            (
                ["extract", "--pretty", "--format", "jsonl"],
                "--pretty: does not go with --format jsonl, which is one line a quote; drop one"
            ),
            (["extract", "-", "-"], "-: stands for standard input, which can be read once; name it once"),
            (
                ["patterns", "list", "--offsets", "utf8"],
                "--offsets: is an option of quidit extract, not of quidit patterns list"
            ),
            (["extrat"], "extrat: there is no such command; did you mean extract?"),
            (["a.txt"], "a.txt: there is no such command; quidit --help lists them"),
            (["--format", "json"], "--format: stands where a command is expected; write quidit extract --format"),
            (["patterns", "chekc"], "patterns chekc: there is no such command; did you mean patterns check?"),
            (
                ["patterns"],
                "patterns: is half a command; write one of: patterns check, patterns list, patterns export"
            ),
            (["patterns", "export"], "patterns export: needs a folder; write quidit patterns export DIR"),
            (["patterns", "list", "x"], "x: is not expected here; name a folder with --patterns DIR"),
            (["help", "extrct"], "extrct: there is no such command; did you mean extract?"),
        ])
    func message(words: [String], message: String) throws {
        let outcome = try Tool.run(words, in: folder)
        #expect(outcome.errors == "quidit: \(message)\n")
        #expect(outcome.text == "")
        #expect(outcome.code == 2)
    }

    @Test("a file in place of a command")
    func fileAsCommand() throws {
        try folder.write("", to: "a.txt")
        let outcome = try Tool.run("a.txt", in: folder)
        #expect(outcome.errors == "quidit: a.txt: is a file, not a command; write quidit extract a.txt\n")
        #expect(outcome.code == 2)
    }

    @Test("an output that is an input")
    func outputIsInput() throws {
        try folder.write("Bonjour.", to: "a.txt")
        let outcome = try Tool.run("extract", "a.txt", "-o", "./a.txt", in: folder)
        let message = "is an input too and would be overwritten; choose another output"
        #expect(outcome.errors == "quidit: ./a.txt: \(message)\n")
        #expect(outcome.code == 2)
        #expect(try folder.data("a.txt").count == 8)
    }

    @Test("control characters of a name are shown, not sent")
    func escapedName() throws {
        let outcome = try Tool.run("extract", "a\u{1B}[31m\n.txt", in: folder)
        let message = "cannot be opened: No such file or directory; check the name"
        #expect(outcome.errors == "quidit: a\\u{1b}[31m\\n.txt: \(message)\n")
    }
}
