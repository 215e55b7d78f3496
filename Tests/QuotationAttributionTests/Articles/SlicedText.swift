import QuotationAttribution

/// A text as somebody who was given offsets in a unit slices it, without asking the engine.
struct SlicedText: Sendable {
    private let pieces: [String]

    /// Each unit's words, or, inside a code point of several units, nothing: an offset there would cut it.
    init(_ text: String, in unit: OffsetUnit) {
        pieces = text.unicodeScalars.flatMap { scalar in
            let character = String(scalar)
            let count =
                switch unit {
                case .codepoint: 1
                case .utf8: character.utf8.count
                case .utf16: character.utf16.count
                }
            return [character] + Array(repeating: "", count: count - 1)
        }
    }

    var count: Int { pieces.count }

    func isBorder(_ offset: Int) -> Bool { offset == count || (0..<count).contains(offset) && pieces[offset] != "" }

    /// Nil where there is no such range, or where it cuts a code point.
    func slice(_ range: Range<Int>) -> String? {
        guard isBorder(range.lowerBound), isBorder(range.upperBound) else { return nil }
        return pieces[range].joined()
    }
}
