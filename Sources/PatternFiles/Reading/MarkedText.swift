/// A sample text in which the expected answer is marked: `« Oui », {cue: dit} {source 1: Paul}.`
///
/// A mark is `{name: words}`, `{name 2: words}` for the second quotation of the text, or `{name 2 = 1: words}` where
/// the words designate the speaker of the first. `¶` is a paragraph's end.
public struct MarkedText: Sendable, Equatable {
    /// One marked piece of the text.
    public struct Mark: Sendable, Equatable {
        /// What stands before the colon: `cue`, `source`, `name` …
        public let name: String
        /// The quotation that is meant, counted from 1, where the mark says so.
        public let quotation: Int?
        /// The quotation whose speaker the words designate, too.
        public let sameAs: Int?
        /// Bytes of `text`.
        public let range: Range<Int>
    }

    /// A mark that is not written as marks are.
    public struct Mistake: Error, Equatable, Sendable {
        /// What is wrong, without the place.
        public let message: String
        /// Code points before the mistake.
        public let offset: Int
        /// How it is written, where that helps.
        public let hint: String?
    }

    /// The text without the marks.
    public private(set) var text: [UInt8] = []
    /// In text order.
    public private(set) var marks: [Mark] = []

    /// Reads a sample.
    /// - Throws: the first mark that is not understood.
    public init(_ sample: String) throws(Mistake) {
        var rest = Substring(sample)
        while let first = rest.first {
            if first == "{" {
                rest = try read(mark: rest, in: sample)
            } else {
                if first == "¶" { text.append(contentsOf: [0x0A, 0x0A]) } else { text.append(contentsOf: first.utf8) }
                rest.removeFirst()
            }
        }
    }

    private mutating func read(mark rest: Substring, in sample: String) throws(Mistake) -> Substring {
        let offset = sample.unicodeScalars.distance(from: sample.startIndex, to: rest.startIndex)
        let hint = "marks are written {cue: a déclaré}"
        guard let close = rest.firstIndex(of: "}") else {
            throw Mistake(message: "this mark is not closed", offset: offset, hint: hint)
        }
        let inside = rest[rest.index(after: rest.startIndex)..<close]
        if let nested = inside.firstIndex(of: "{") {
            let place = sample.unicodeScalars.distance(from: sample.startIndex, to: nested)
            throw Mistake(message: "a mark stands inside another", offset: place, hint: hint)
        }
        guard let colon = inside.firstIndex(of: ":") else {
            throw Mistake(message: "this mark has no name", offset: offset, hint: hint)
        }
        let head = inside[..<colon].split(separator: "=").map(\.trimmed)
        let words = head.first?.split(separator: " ") ?? []
        let sameAs = head.count > 1 ? Int(head[1]) : nil
        guard let name = words.first, head.count < 2 || sameAs != nil, words.count < 3,
            words.count < 2 || Int(words[1]) != nil
        else {
            throw Mistake(message: "this mark's name is not understood", offset: offset, hint: hint)
        }
        let start = text.count
        text.append(contentsOf: inside[inside.index(after: colon)...].trimmed.utf8)
        marks.append(
            Mark(
                name: String(name), quotation: words.count > 1 ? Int(words[1]) : nil, sameAs: sameAs,
                range: start..<text.count))
        return rest[rest.index(after: close)...]
    }
}
