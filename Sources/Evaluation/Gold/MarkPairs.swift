/// The marks that the annotations enumerate: a naive pairing in which each kind closes its own kind, whatever opened
/// in between is dropped, and a straight mark never pairs over an empty line.
struct MarkPairs {
    /// The places of the two marks by the content between them.
    private(set) var marks: [Range<Int>: (opening: Int, closing: Int)] = [:]

    private static let closings: [Unicode.Scalar: Unicode.Scalar] = ["«": "»", "“": "”", "„": "”", "‹": "›"]
    private static let openings = Set(closings.values)

    init(in text: [Unicode.Scalar]) {
        var open: [(mark: Unicode.Scalar, place: Int)] = []
        var straight: Int?
        var pairs: [(Int, Int)] = []
        for (place, scalar) in text.enumerated() {
            if scalar == "\n", place + 1 < text.count, text[place + 1] == "\n" { straight = nil }
            if Self.closings[scalar] != nil {
                if scalar == "«", open.last?.mark == scalar, Self.beginsLine(place, in: text) { continue }
                open.append((scalar, place))
            } else if Self.openings.contains(scalar) {
                guard let last = open.lastIndex(where: { Self.closings[$0.mark] == scalar }) else { continue }
                pairs.append((open[last].place, place))
                open.removeSubrange(last...)
            } else if scalar == "\"" {
                if let opening = straight { pairs.append((opening, place)) }
                straight = straight == nil ? place : nil
            }
        }
        for (opening, closing) in pairs.sorted(by: <) { add(opening, closing, text) }
    }

    private mutating func add(_ opening: Int, _ closing: Int, _ text: [Unicode.Scalar]) {
        var (start, end) = (opening + 1, closing)
        while start < end, Self.isPadding(text[start]) { start += 1 }
        while end > start, Self.isPadding(text[end - 1]) { end -= 1 }
        if end > start { marks[start..<end] = (opening, closing) }
    }

    /// A « at the start of a line goes on with the quotation that is open.
    private static func beginsLine(_ place: Int, in text: [Unicode.Scalar]) -> Bool {
        let before = text[..<place].last { $0 != " " && $0 != "\u{A0}" && $0 != "\u{202F}" }
        return before == "\n"
    }

    /// Whether a space that belongs to the mark beside it.
    static func isPadding(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case " ", "\u{A0}", "\u{202F}", "\u{2009}", "\t", "\n": true
        default: false
        }
    }
}

/// The marks of a document's annotated spans, and whether a quote opens at one that is not among them.
struct EnumeratedMarks {
    private let text: [Unicode.Scalar]
    private var places: Set<Int> = []

    init(of document: GoldDocument) {
        text = document.text
        let pairs = MarkPairs(in: document.text).marks
        for span in document.spans {
            guard let marks = pairs[span.content] else { continue }
            places.insert(marks.opening)
            places.insert(marks.closing)
        }
    }

    /// Whether a quote stands behind a mark that the annotations pass over (+…+, single marks, one that never closes): it
    /// counts neither for nor against.
    func passOver(_ content: Range<Int>) -> Bool {
        guard let place = text[..<content.lowerBound].lastIndex(where: { !MarkPairs.isPadding($0) }) else {
            return false
        }
        return Self.marks.contains(text[place]) && !places.contains(place)
    }

    private static let marks: Set<Unicode.Scalar> = ["+", "'", "‘", "«", "“", "„", "‹", "»", "”", "\""]
}
