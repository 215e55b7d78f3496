/// Writes explanations: for a person at a terminal, or for a program.
public struct ExplanationWriter: Sendable {
    /// Who is to read it.
    public enum Layout: Sendable {
        /// Questions and answers, at most 80 columns wide where names are short enough.
        case text
        /// One object a document, on one line: each quote as `JSONWriter` writes it, with all that was weighed.
        case json
    }

    private let layout: Layout
    private let engine: EngineStamp
    /// The number of the one quote to show, or nil for all.
    private let number: Int?

    /// - Parameter number: the one quote to show, from 1; nil for all.
    public init(layout: Layout, engine: EngineStamp, number: Int? = nil) {
        self.layout = layout
        self.engine = engine
        self.number = number
    }

    /// Appends the explanation to `output`.
    public func append(_ explanation: Explanation, to output: inout [UInt8]) {
        let quotes = explanation.evidence.indices.filter { number == nil || number == $0 + 1 }
        switch layout {
        case .text:
            let text = ExplanationText(explanation)
            let lines = [Printable.line(explanation.analysis.document.name)] + quotes.flatMap(text.lines)
            output.append(contentsOf: (lines.joined(separator: "\n") + "\n").utf8)
        case .json:
            output += ExplanationRecord(explanation, engine: engine).json(of: quotes)
        }
    }
}

/// Text from outside on one line of a terminal.
enum Printable {
    /// Control characters, line separators and the marks that turn the reading direction become spaces.
    static func line(_ text: some StringProtocol) -> String {
        var shown = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069: shown.append(" ")
            default: shown.append(scalar)
            }
        }
        return String(shown)
    }
}
