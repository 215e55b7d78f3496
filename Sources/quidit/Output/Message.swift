internal import Files

/// One line on standard error: `quidit: WHERE: what happened; what to do`.
enum Message {
    static func say(_ place: String, _ message: String) {
        RunningProgram.say("quidit: \(Printable.text(place)): \(Printable.text(message))\n")
    }

    static func say(_ error: FileError) {
        say(error.path.text, Advice.message(for: error))
    }
}
