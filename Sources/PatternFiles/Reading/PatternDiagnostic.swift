/// A place in a pattern file; line and column count from 1, columns in code points.
public struct FilePlace: Hashable, Sendable {
    public let path: String
    public let line: Int
    public let column: Int

    public init(path: String, line: Int, column: Int) {
        self.path = path
        self.line = line
        self.column = column
    }
}

/// A mistake told to whoever wrote the line.
public struct PatternDiagnostic: Error, Sendable, Equatable {
    public let place: FilePlace
    public let message: String
    /// The line as it stands in the file, under which the caret goes.
    public let line: String
    public let hint: String?

    public init(place: FilePlace, message: String, line: String, hint: String? = nil) {
        self.place = place
        self.message = message
        self.line = line
        self.hint = hint
    }

    /// The mistake as editors understand it, with the line, a caret under the column and the hint.
    public var rendered: String {
        let lead = line.unicodeScalars.prefix(max(place.column - 1, 0)).map { $0 == "\t" ? "\t" : " " }.joined()
        var text = "\(place.path):\(place.line):\(place.column): error: \(message)\n    \(line)\n    \(lead)^"
        if let hint { text += "\n    hint: \(hint)" }
        return text
    }
}
