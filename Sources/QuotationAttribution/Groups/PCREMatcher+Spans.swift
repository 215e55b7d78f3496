import PCRE

extension PCREMatcher {
    /// What those of some groups took that took something, in the line's order.
    func spans(ofGroups numbers: [Int]) -> [Range<Int>] {
        var spans: [Range<Int>] = []
        for number in numbers {
            guard let span = span(ofGroup: number), !span.isEmpty else { continue }
            let place = spans.lastIndex { $0.lowerBound <= span.lowerBound }.map { $0 + 1 } ?? 0
            spans.insert(span, at: place)
        }
        return spans
    }

    /// The first of them.
    func firstSpan(ofGroups numbers: [Int]) -> Range<Int>? {
        var first: Range<Int>?
        for number in numbers {
            guard let span = span(ofGroup: number), !span.isEmpty else { continue }
            if first.map({ span.lowerBound < $0.lowerBound }) ?? true { first = span }
        }
        return first
    }
}
