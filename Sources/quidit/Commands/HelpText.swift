/// What `--help` shows, made from the table of options and the commands.
enum HelpText {
    /// For a terminal where nothing was asked.
    static let short = """
        usage: quidit extract [FILE|DIR|-]…
        Finds the quotations of French texts and says who speaks. For example:

            quidit extract article.txt

        quidit --help shows all commands, quidit extract --help all options.

        """

    static var overview: String {
        let commands = Command.allCases.map { ("\($0.rawValue) \($0.operands)", $0.summary) }
        let others = [
            ("help [COMMAND]", "Show the help of a command."),
            (Option.version.spelling, Option.version.help),
        ]
        return """
            quidit finds the quotations of French texts and says who speaks.

            usage: quidit COMMAND [OPTION]… [OPERAND]…

            Commands:
            \(columns(commands + others))
            quidit COMMAND --help shows the options of a command. For example:

                quidit extract article.txt

            """
    }

    static func full(_ command: Command) -> String {
        let options = Option.of(command).map { (label(of: $0), $0.help) }
        let usage = ["quidit", command.rawValue, "[OPTION]…", command.operands].filter { !$0.isEmpty }
        let examples = command.examples.map { "    \($0)\n" }.joined()
        return """
            usage: \(usage.joined(separator: " "))

            \(command.summary)

            \(wrapped(command.details, at: 80).joined(separator: "\n"))

            Options:
            \(columns(options))
            For example:

            \(examples)
            """
    }

    /// `-o, --output FILE`
    private static func label(of option: Option) -> String {
        let letter = option.letter.map { "-\($0), " } ?? "    "
        return letter + option.spelling + (option.placeholder.map { " \($0)" } ?? "")
    }

    /// Two columns, the second one wrapped; a label that is too long has a line of its own.
    private static func columns(_ rows: [(label: String, text: String)]) -> String {
        let width = 26
        var text = ""
        for row in rows {
            let lines = wrapped(row.text, at: 80 - width - 4)
            let fits = row.label.count <= width
            let label = fits ? row.label + String(repeating: " ", count: width - row.label.count) : row.label
            text += "  \(label)" + (fits ? "  \(lines[0])\n" : "\n")
            for line in fits ? lines.dropFirst() : lines[...] {
                text += String(repeating: " ", count: width + 4) + line + "\n"
            }
        }
        return text
    }

    private static func wrapped(_ text: String, at width: Int) -> [String] {
        var lines = [""]
        for word in text.split(separator: " ") {
            let line = lines[lines.count - 1]
            if line.isEmpty {
                lines[lines.count - 1] = String(word)
            } else if line.count + 1 + word.count <= width {
                lines[lines.count - 1] += " \(word)"
            } else {
                lines.append(String(word))
            }
        }
        return lines
    }
}
