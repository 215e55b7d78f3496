import Foundation

/// Another way to write the same French text, by which nobody's words become anybody else's.
enum Rewriting: String, CaseIterable, Sendable {
    case curlyMarks = "“ ” for « »"
    case straightMarks = "straight marks for « »"
    case noSpaces = "no spaces inside « »"
    case noBreakSpaces = "no-break spaces inside « »"
    case narrowNoBreakSpaces = "narrow no-break spaces inside « »"
    case straightApostrophes = "straight apostrophes"
    case decomposedLetters = "decomposed letters"
    case carriageReturns = "carriage returns before line feeds"
    case doubledBlankLines = "blank lines doubled"

    /// Nil where it does not apply: curly marks around curly marks would say something else, straight ones cannot be
    /// opened again in the next paragraph, and a text that stays as it is proves nothing.
    func text(of original: String) -> String? {
        let text = rewritten(original)
        return text.map { Array($0.utf8) != Array(original.utf8) } == true ? text : nil
    }

    private func rewritten(_ text: String) -> String? {
        switch self {
        case .curlyMarks:
            return hasOtherMarks(text) ? nil : tight(text).replacing("«", with: "“").replacing("»", with: "”")
        case .straightMarks:
            return hasOtherMarks(text) || !isPaired(text) ? nil : tight(text).replacing(/[«»]/, with: "\"")
        case .noSpaces: return tight(text)
        case .noBreakSpaces: return text.replacing("« ", with: "«\u{A0}").replacing(" »", with: "\u{A0}»")
        case .narrowNoBreakSpaces:
            return text.replacing("« ", with: "«\u{202F}").replacing(" »", with: "\u{202F}»")
        case .straightApostrophes: return text.replacing("’", with: "'")
        case .decomposedLetters: return text.decomposedStringWithCanonicalMapping
        case .carriageReturns: return text.replacing("\n", with: "\r\n")
        case .doubledBlankLines: return text.replacing("\n\n", with: "\n\n\n\n")
        }
    }

    private func hasOtherMarks(_ text: String) -> Bool { text.contains { "“”‹›\"".contains($0) } }

    /// Whether each paragraph closes what it opens.
    private func isPaired(_ text: String) -> Bool {
        text.split(separator: "\n").allSatisfy { line in line.count { $0 == "«" } == line.count { $0 == "»" } }
    }

    private func tight(_ text: String) -> String { text.replacing(/«\s/, with: "«").replacing(/\s»/, with: "»") }

    /// Words as all rewritings write them, so that answers can be compared. A space at an edge stays: it would mean that
    /// the engine took padding for a content.
    static func plain(_ words: String) -> String {
        words.precomposedStringWithCanonicalMapping.replacing("’", with: "'").replacing(/\s+/, with: " ")
            .replacing(/\s?[«»“”]\s?/, with: "\"")
    }
}
