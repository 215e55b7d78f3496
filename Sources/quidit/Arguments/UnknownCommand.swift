internal import Files

/// What to say where the first word is no command.
enum UnknownCommand {
    /// - Parameter words: the first one or two words of the command line.
    static func error(_ words: [String]) -> UsageError {
        let first = words[0]
        let group = Command.allCases.filter { $0.rawValue.hasPrefix(first + " ") }
        if !group.isEmpty { return incomplete(words, group) }
        if first.hasPrefix("-") {
            let message = "stands where a command is expected; write quidit extract \(first)"
            return UsageError(first, message)
        }
        let firstWords = Command.allCases.map { String($0.rawValue.split(separator: " ")[0]) } + ["help"]
        if let nearest = Suggestion.nearest(to: first, among: firstWords) {
            return UsageError(first, "there is no such command; did you mean \(nearest)?")
        }
        if (try? FileStatus(of: FilePath(first))) != nil {
            return UsageError(first, "is a file, not a command; write quidit extract \(first)")
        }
        return UsageError(first, "there is no such command; quidit --help lists them")
    }

    /// `quidit patterns`, or `quidit patterns chek`.
    private static func incomplete(_ words: [String], _ group: [Command]) -> UsageError {
        let commands = group.map(\.rawValue)
        if words.count > 1, let nearest = Suggestion.nearest(to: words.joined(separator: " "), among: commands) {
            return UsageError(words.joined(separator: " "), "there is no such command; did you mean \(nearest)?")
        }
        return UsageError(words[0], "is half a command; write one of: \(commands.joined(separator: ", "))")
    }
}
