/// Finds for annotated spans, one after the other, the quote that each is answered by: the one that overlaps it most, by
/// four fifths of both together at least. A quote answers one span.
struct SpanMatcher {
    private let quotes: [RunQuote]
    /// Indices of the quotes by where they start.
    private let order: [Int]
    private(set) var isUsed: [Bool]

    private static let least = 0.8

    init(_ quotes: [RunQuote]) {
        self.quotes = quotes
        order = quotes.indices.sorted { (quotes[$0].content.lowerBound, $0) < (quotes[$1].content.lowerBound, $1) }
        isUsed = Array(repeating: false, count: quotes.count)
    }

    /// Of quotes that overlap as much the first one in the run's order.
    mutating func takeQuote(for span: Range<Int>) -> RunQuote? {
        var best: (index: Int, overlap: Double)?
        // What starts further to the left by a quarter of the span's length overlaps less than four fifths.
        for index in order[firstIndex(from: span.lowerBound - span.count / 4 - 1)...] {
            let content = quotes[index].content
            if content.lowerBound >= span.upperBound { break }
            let overlap = Self.overlap(content, span)
            guard !isUsed[index], overlap >= Self.least else { continue }
            if best.map({ overlap > $0.overlap || (overlap == $0.overlap && index < $0.index) }) ?? true {
                best = (index, overlap)
            }
        }
        guard let best else { return nil }
        isUsed[best.index] = true
        return quotes[best.index]
    }

    private static func overlap(_ left: Range<Int>, _ right: Range<Int>) -> Double {
        let common = min(left.upperBound, right.upperBound) - max(left.lowerBound, right.lowerBound)
        let together = max(left.upperBound, right.upperBound) - min(left.lowerBound, right.lowerBound)
        return Double(max(0, common)) / Double(together)
    }

    /// The place in `order` of the first quote that starts there or behind, by halving.
    private func firstIndex(from start: Int) -> Int {
        var (low, high) = (0, order.count)
        while low < high {
            let middle = (low + high) / 2
            if quotes[order[middle]].content.lowerBound < start { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
