import PatternFiles

/// Finds among the entities of a document those whom very many texts speak of.
struct FigureFinder: Sendable {
    /// In bytes; longer spans are no name of the list, and are not folded.
    private static let longestName = 96

    private let figures: FigureTable

    init(library: PatternLibrary) {
        figures = library.figures
    }

    /// What is known of a figure, by number.
    subscript(number: Int) -> FigureTable.Figure { figures[number] }

    /// The number of whoever bears the name in `span`, or nil.
    func number(ofName span: TextSpan, in bytes: [UInt8]) -> Int? {
        guard figures.count > 0, span.count <= Self.longestName else { return nil }
        var name: [UInt8] = []
        // Names may be written over two lines, or with spaces that do not break.
        for word in Spaces.words(of: span, in: bytes) {
            if !name.isEmpty { name.append(0x20) }
            WordFolding.fold(bytes, word.start..<word.end, into: &name)
        }
        return figures.number(ofName: name)
    }
}
