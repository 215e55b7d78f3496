/// A place in a pattern file; line and column count from 1, columns in code points.
public struct FilePlace: Hashable, Sendable {
    /// As a user gave it.
    public let path: String
    /// From 1.
    public let line: Int
    /// From 1, in code points.
    public let column: Int

    /// - Parameters:
    ///   - line: from 1.
    ///   - column: from 1, in code points.
    public init(path: String, line: Int, column: Int) {
        self.path = path
        self.line = line
        self.column = column
    }
}

/// A mistake told to whoever wrote the line.
public struct PatternDiagnostic: Error, Sendable, Equatable {
    /// Where the caret goes.
    public let place: FilePlace
    /// What is wrong, without the place.
    public let message: String
    /// The line as it stands in the file, under which the caret goes.
    public let line: String
    /// What to do, where that can be told.
    public let hint: String?

    /// - Parameter line: the whole line as it stands in the file.
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
