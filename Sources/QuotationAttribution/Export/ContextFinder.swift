/// How much text around a quote is given along.
public enum ContextExtent: String, CaseIterable, Sendable {
    case sentence, paragraph
}

/// Finds the sentence or the paragraph that a quote stands in. It never cuts inside a quote: where one goes over
/// several sentences or paragraphs, so does its context.
struct ContextFinder {
    private let bytes: [UInt8]
    /// Where contexts begin and end: sorted, the document's own ends included.
    private let borders: [Int]

    /// More than this on one side of a quote is cut, or a document of one endless sentence would be written out
    /// again for each of its quotes.
    private static let reach = 4096

    /// - Parameter quotes: the outermost ones, in text order.
    init(of document: Document, around quotes: [TextSpan], extent: ContextExtent) {
        let bytes = document.bytes
        self.bytes = bytes
        var borders = [0]
        for paragraph in Paragraphs(of: bytes, textStart: document.textStart).spans {
            borders.append(paragraph.start)
            if extent == .sentence {
                borders += SentenceEnds.offsets(in: paragraph, of: bytes, outside: Self.overlapping(paragraph, quotes))
            }
        }
        borders.append(bytes.count)
        self.borders = Self.outside(quotes, borders)
    }

    func context(of quote: TextSpan) -> TextSpan {
        // The last border at or before the quote, and the first at or behind its end.
        let start = borders[Self.index(in: borders) { $0 <= quote.start } - 1]
        let end = borders[Self.index(in: borders) { $0 < quote.end }]
        let near = TextSpan(nearStart(start, quote), nearEnd(end, quote))
        return Spaces.trimmed(near, in: bytes)
    }

    private func nearStart(_ start: Int, _ quote: TextSpan) -> Int {
        if quote.start - start <= Self.reach { return start }
        return (quote.start - Self.reach..<quote.start).first { Spaces.length(at: $0, in: bytes) > 0 } ?? quote.start
    }

    private func nearEnd(_ end: Int, _ quote: TextSpan) -> Int {
        if end - quote.end <= Self.reach { return end }
        return (quote.end..<quote.end + Self.reach).last { Spaces.length(at: $0, in: bytes) > 0 } ?? quote.end
    }

    private static func overlapping(_ paragraph: TextSpan, _ quotes: [TextSpan]) -> ArraySlice<TextSpan> {
        let first = index(in: quotes) { $0.end <= paragraph.start }
        let last = index(in: quotes) { $0.start < paragraph.end }
        return quotes[first..<max(first, last)]
    }

    private static func outside(_ quotes: [TextSpan], _ borders: [Int]) -> [Int] {
        var next = 0
        return borders.filter { border in
            while next < quotes.count, quotes[next].end <= border { next += 1 }
            return next == quotes.count || border <= quotes[next].start
        }
    }

    /// The number of leading elements for which the condition holds, by halving.
    private static func index<Element>(in sorted: [Element], where condition: (Element) -> Bool) -> Int {
        var low = 0
        var high = sorted.count
        while low < high {
            let middle = (low + high) / 2
            if condition(sorted[middle]) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
