/// What to say of an option that a command does not know.
enum UnknownOption {
    static func error(_ spelling: String, for command: Command) -> UsageError {
        let known = Option.of(command).map(\.spelling)
        if let option = Option.all.first(where: { $0.spelling == spelling }), let other = option.commands.first {
            return UsageError(spelling, "is an option of quidit \(other.rawValue), not of quidit \(command.rawValue)")
        }
        if let nearest = Suggestion.nearest(to: spelling, among: known) {
            return UsageError(spelling, "there is no such option; did you mean \(nearest)?")
        }
        return UsageError(spelling, "there is no such option; quidit \(command.rawValue) --help lists them")
    }
}
