internal import Files

/// The tool: bytes in, the engine, JSON out. Nothing here knows French.
@main
struct Quidit {
    static let version = "0.1.0"

    // Not async: a program with an async main cannot be measured by callgrind.
    static func main() {
        RunningProgram.start()
        RunningProgram.end(outcome(of: RunningProgram.arguments).rawValue)
    }

    /// Runs one command. In a function of its own, so that what it owns (an unfinished file) is let go before the end.
    private static func outcome(of words: [[UInt8]]) -> ExitCode {
        do {
            switch try Invocation(reading: words) {
            case .shortHelp:
                RunningProgram.say(HelpText.short)
                return .usage
            case .help(let command):
                return try print(command.map(HelpText.full) ?? HelpText.overview)
            case .version:
                return try print("quidit \(version)\n")
            case .command(let command, let arguments):
                return try command.run(with: arguments)
            }
        } catch let error as UsageError {
            Message.say(error.subject, error.message)
            return .usage
        } catch let error as PatternsUnusable {
            RunningProgram.say(error.text)
            return .usage
        } catch let error as FileError {
            if error.isClosedPipe { RunningProgram.endByClosedPipe() }
            Message.say(error)
            return .fault
        } catch {
            Message.say("quidit", "met a fault of its own: \(error); please report it")
            return .fault
        }
    }

    private static func print(_ text: String) throws(FileError) -> ExitCode {
        let output = BufferedOutput.standardOutput()
        try output.write(text)
        try output.flush()
        return .done
    }
}
