/// What the tool can do. The raw value is what one writes.
enum Command: String, CaseIterable, Sendable {
    case extract
    case explain
    case evaluate
    case patternsCheck = "patterns check"
    case patternsList = "patterns list"
    case patternsExport = "patterns export"

    /// What follows the command's name.
    var operands: String {
        switch self {
        case .extract, .explain: "[FILE|DIR|-]…"
        case .evaluate: "GOLD_DIR"
        case .patternsCheck: "[DIR]"
        case .patternsList: ""
        case .patternsExport: "DIR"
        }
    }

    /// One sentence in the imperative.
    var summary: String {
        switch self {
        case .extract: "Find the quotations of French texts and say who speaks."
        case .explain: "Show for each quote how its answer came about, and what spoke against it."
        case .evaluate: "Measure the answers against annotated texts."
        case .patternsCheck: "Try every example of the patterns and report every mistake."
        case .patternsList: "List the patterns and the lexicons."
        case .patternsExport: "Write the patterns inside the program to a folder, to read or to change them."
        }
    }

    /// What one cannot guess from the options, as one paragraph.
    var details: String {
        switch self {
        case .extract:
            """
            Reads files, the files below directories, and standard input (-, or no name at all). A directory's \
            files are read in the order of their names; hidden files and links to directories are passed over. \
            Exit code: 0 done, 1 some documents could not be read, 2 wrong usage, 3 could not go on.
            """
        case .explain:
            """
            Reads what extract reads and shows of each quote the answer and how it came about: the signs by which speech \
            is told from other uses of marks; the patterns that match inside the marks (incises), for titles and beside \
            it (cues), and those that were tried in vain; what each matching pattern takes for source and cue; whom the \
            source's words may designate; whom each sieve sees around, and who was thought of; on what the confidence \
            rests. What was weighed stands with its signs and the weight of each, the best first; > marks what was \
            taken. With --format json each quote is as extract writes it, with all of this behind. Exit code: 0 done, \
            1 some documents could not be read, 2 wrong usage.
            """
        case .evaluate:
            """
            The folder holds texts (ID.txt) and beside each its annotations (ID.jsonl), one line for each span between \
            marks. The engine runs on the texts, or --system names a run. Prints the figures, each with its 95 % \
            bootstrap interval over documents: boundaries, speech, attribution, names, gender, source and cue; by how \
            the text says who speaks, by the pattern or sieve that answered, and by confidence. Exit code: 0 done, \
            1 where annotations or a run have mistakes, which are all told, 2 wrong usage, 3 could not go on.
            """
        case .patternsCheck:
            """
            Checks a folder, or the patterns inside the program. Each pattern is tried alone and through the \
            whole engine. Exit code: 0 where all is well, 2 where there are mistakes.
            """
        case .patternsList:
            """
            Shows for each pattern its place and how many lines it must match (+), must not match (-) and does \
            not match yet (?), and for each lexicon how many entries and forms it has.
            """
        case .patternsExport:
            """
            The folder is made where it is missing; one that holds something already is left alone. What was \
            changed there is used with --patterns DIR.
            """
        }
    }

    var examples: [String] {
        switch self {
        case .extract:
            ["quidit extract article.txt | jq .quotes", "quidit extract --format jsonl articles/ -o quotes.jsonl"]
        case .explain:
            [
                "quidit explain article.txt", "quidit explain --quote 4 article.txt",
                "quidit explain --format json article.txt | jq '.quotes[0].candidates'",
            ]
        case .evaluate:
            [
                "quidit evaluate gold", "quidit evaluate --errors 40 --how pronoun gold",
                "quidit evaluate --format json gold -o old.json", "quidit evaluate --against old.json gold",
            ]
        case .patternsCheck: ["quidit patterns check Patterns"]
        case .patternsList: ["quidit patterns list"]
        case .patternsExport: ["quidit patterns export my-patterns"]
        }
    }

    /// - Throws: `UsageError`, `PatternsUnusable`, or a `FileError` of the output.
    func run(with arguments: Arguments) throws -> ExitCode {
        switch self {
        case .extract: try ExtractCommand(arguments).run()
        case .explain: try ExplainCommand(arguments).run()
        case .evaluate: try EvaluateCommand(arguments).run()
        case .patternsCheck: try PatternsCheckCommand(arguments).run()
        case .patternsList: try PatternsListCommand(arguments).run()
        case .patternsExport: try PatternsExportCommand(arguments).run()
        }
    }
}
