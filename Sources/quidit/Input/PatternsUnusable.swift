internal import PatternFiles

/// Patterns that do not load: every mistake, as editors understand it, and how many there are.
struct PatternsUnusable: Error {
    private let mistakes: [PatternDiagnostic]

    init(_ mistakes: [PatternDiagnostic]) {
        self.mistakes = mistakes
    }

    var text: String {
        let files = Set(mistakes.map(\.place.path)).count
        let summary =
            "quidit: patterns: \(mistakes.count) mistake\(mistakes.count == 1 ? "" : "s")"
            + " in \(files) file\(files == 1 ? "" : "s"); correct them and run quidit patterns check"
        // Line by line: the breaks are ours, whatever stands in the lines is the author's.
        let lines = mistakes.flatMap { $0.rendered.split(separator: "\n", omittingEmptySubsequences: false) }
        return (lines.map { Self.printable($0) } + [summary, ""]).joined(separator: "\n")
    }

    /// Tabs stay: the caret stands under its column only with them.
    private static func printable(_ line: Substring) -> String {
        line.split(separator: "\t", omittingEmptySubsequences: false).map { Printable.text(String($0)) }
            .joined(separator: "\t")
    }
}
