internal import Files

/// What the command line asks for.
enum Invocation {
    /// Nothing was asked, on a terminal.
    case shortHelp
    /// Help on a command, or on all.
    case help(Command?)
    case version
    case command(Command, Arguments)

    init(reading words: [[UInt8]]) throws(UsageError) {
        guard let first = words.first.map({ String(decoding: $0, as: UTF8.self) }) else {
            // In a pipe, no words at all mean: extract from what comes in.
            self = RunningProgram.isTerminal(.input) ? .shortHelp : .command(.extract, Arguments())
            return
        }
        switch first {
        case Option.help.spelling, "-h": self = .help(nil)
        case Option.version.spelling, "-V": self = .version
        case "help": self = .help(try Self.subject(of: words.dropFirst()))
        default: try self.init(command: words)
        }
    }

    private init(command words: [[UInt8]]) throws(UsageError) {
        let (command, rest) = try Self.command(in: words)
        let arguments = try Arguments(reading: rest, for: command)
        if arguments.has(.help) {
            self = .help(command)
        } else if command == .extract, arguments.operands.isEmpty, RunningProgram.isTerminal(.input) {
            self = .shortHelp
        } else {
            self = .command(command, arguments)
        }
    }

    private static func subject(of words: ArraySlice<[UInt8]>) throws(UsageError) -> Command? {
        words.isEmpty ? nil : try command(in: Array(words)).command
    }

    /// The command in the first one or two words, and what follows it.
    private static func command(
        in words: [[UInt8]]
    ) throws(UsageError) -> (command: Command, rest: ArraySlice<[UInt8]>) {
        let spelled = words.prefix(2).map { String(decoding: $0, as: UTF8.self) }
        for command in Command.allCases {
            let parts = command.rawValue.split(separator: " ").map(String.init)
            if spelled.starts(with: parts) { return (command, words.dropFirst(parts.count)) }
        }
        throw UnknownCommand.error(spelled)
    }
}
