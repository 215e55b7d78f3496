internal import Files

/// What the system refused, and what to do about it.
enum Advice {
    /// `cannot be opened: No such file or directory; check the name`
    static func message(for error: FileError) -> String {
        "\(error.message); \(advice(on: error))"
    }

    private static func advice(on error: FileError) -> String {
        if error.act == .device { return "name a file, or send it through standard input" }
        if error.act == .long { return "split it, or raise \(Option.maxDocumentBytes.spelling)" }
        if error.act == .cutShort || error.act == .corrupt { return "fetch it again" }
        if error.act == .greedy { return "decompress it first" }
        if error.isMissing { return "check the name" }
        if error.isForbidden { return "check its permissions" }
        if error.isFullDisk { return "free some space and run again" }
        return switch error.act {
        case .write, .create, .replace: "choose another place for the output"
        default: "check that it is a file that can be read"
        }
    }
}
