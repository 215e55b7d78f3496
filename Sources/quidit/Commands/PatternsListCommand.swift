internal import Files
internal import PatternFiles

/// `quidit patterns list`: what there is, as two tables.
struct PatternsListCommand {
    private let sources: PatternSources

    init(_ arguments: Arguments) throws(UsageError) {
        if let operand = arguments.operands.first {
            throw UsageError(
                operand.text, "is not expected here; name a folder with \(Option.patterns.spelling) DIR")
        }
        sources = PatternSources(arguments)
    }

    func run() throws -> ExitCode {
        let inventory = try sources.inventory()
        let output = BufferedOutput.standardOutput()
        try output.write(Self.patterns(inventory).text)
        try output.write("\n")
        try output.write(Self.lexicons(inventory).text)
        try output.flush()
        return .done
    }

    private static func patterns(_ inventory: PatternInventory) -> Table {
        var table = Table(header: ["KIND", "PATTERN", "+", "-", "?", "PLACE"], numbers: [2, 3, 4])
        for definition in inventory.definitions {
            let pattern = definition.pattern
            let counts = [Pattern.Example.Verdict.accepted, .refused, .wished].map { verdict in
                "\(definition.examples.count { $0.verdict == verdict })"
            }
            table.append([pattern.stage, pattern.name] + counts + [place(pattern.place)])
        }
        return table
    }

    private static func lexicons(_ inventory: PatternInventory) -> Table {
        var table = Table(header: ["LEXICON", "ENTRIES", "FORMS", "PLACE"], numbers: [1, 2])
        for lexicon in inventory.lexicons {
            table.append([lexicon.name, "\(lexicon.entries)", "\(lexicon.forms)", place(lexicon.place)])
        }
        return table
    }

    private static func place(_ place: FilePlace) -> String {
        Printable.text("\(place.path):\(place.line)")
    }
}
