/// An expression as PCRE2 will read it, with the place in the files that each piece of it came from.
struct ExpressionText {
    private struct Piece {
        let start: Int
        let line: SourceLine
        let column: Int
        /// Whether the piece stands in the file letter by letter.
        let isVerbatim: Bool
    }

    private(set) var text = ""
    private var length = 0
    private var pieces: [Piece] = []

    mutating func append(_ part: some StringProtocol, from line: SourceLine, column: Int, verbatim: Bool = true) {
        pieces.append(Piece(start: length, line: line, column: column, isVerbatim: verbatim))
        text += part
        length += part.utf16.count
    }

    mutating func append(_ other: ExpressionText) {
        for piece in other.pieces {
            pieces.append(
                Piece(
                    start: length + piece.start, line: piece.line, column: piece.column, isVerbatim: piece.isVerbatim))
        }
        text += other.text
        length += other.length
    }

    /// The mistake at an offset in UTF-16 units of `text`, told at its line and column.
    func mistake(_ message: String, at offset: Int) -> PatternDiagnostic? {
        let offset = max(0, min(offset, length - 1))
        guard let piece = pieces.last(where: { $0.start <= offset }) ?? pieces.first else { return nil }
        return piece.line.mistake(message, column: piece.column + (piece.isVerbatim ? offset - piece.start : 0))
    }
}
