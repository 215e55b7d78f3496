/// One option of the tool. Parsing and help are both made from these values.
struct Option: Sendable {
    /// What follows the option's name.
    enum Argument: Sendable {
        case none
        case file
        case directory
        case number
        /// Any word; what stands for it in help.
        case word(String)
        /// One of these words.
        case choice([String])
    }

    /// Without the hyphens.
    let name: String
    /// The letter of its short form, where it has one.
    var letter: Character?
    var argument = Argument.none
    /// Whether giving it twice means two of them; else the last one counts.
    var repeats = false
    /// One sentence in the imperative, for `--help`.
    let help: String
    let commands: [Command]

    var spelling: String { "--\(name)" }

    /// What stands for the argument in help: `FILE`.
    var placeholder: String? {
        switch argument {
        case .none: nil
        case .file: "FILE"
        case .directory: "DIR"
        case .number: "N"
        case .word(let placeholder): placeholder
        case .choice(let words): words.count > 3 ? String(name.uppercased()) : words.joined(separator: "|")
        }
    }

    var takesArgument: Bool { placeholder != nil }
}
