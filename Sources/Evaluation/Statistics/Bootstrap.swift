/// Resamples of documents, drawn with replacement (Efron 1979): how much a figure owes to which documents there are. The
/// same seed gives the same resamples on every machine.
public struct Bootstrap: Equatable, Sendable {
    /// How many resamples are drawn.
    public let resamples: Int
    /// What the generator begins with.
    public let seed: UInt64

    /// - Parameters:
    ///   - resamples: how many to draw, at least 1.
    ///   - seed: the same one gives the same resamples.
    public init(resamples: Int, seed: UInt64) {
        self.resamples = resamples
        self.seed = seed
    }

    /// Calls `body` for each resample with how often each document is in it.
    func forEachResample(of documents: Int, _ body: ([Int]) -> Void) {
        var generator = SeededGenerator(seed: seed)
        if documents == 0 { return }
        for _ in 0..<resamples {
            var weights = Array(repeating: 0, count: documents)
            for _ in 0..<documents { weights[generator.next(below: documents)] += 1 }
            body(weights)
        }
    }
}

extension Bootstrap {
    /// So many elements, drawn at random without putting any back, in their order; all where there are no more.
    public func sample<Element>(_ count: Int, of elements: [Element]) -> [Element] {
        var generator = SeededGenerator(seed: seed)
        var indices = Array(elements.indices)
        for place in 0..<min(count, indices.count) {
            indices.swapAt(place, place + generator.next(below: indices.count - place))
        }
        return indices.prefix(count).sorted().map { elements[$0] }
    }
}

/// Where 95 in a hundred resamples have their value.
public struct Interval: Equatable, Sendable {
    /// The 2.5th percentile.
    public let low: Double
    /// The 97.5th percentile.
    public let high: Double
}

extension Interval {
    /// The percentile interval of a figure's values in resamples; nil where there are none.
    init?(of values: [Double]) {
        if values.isEmpty { return nil }
        let sorted = values.sorted()
        low = Self.quantile(0.025, of: sorted)
        high = Self.quantile(0.975, of: sorted)
    }

    /// Between two values in proportion (Hyndman and Fan 1996, type 7).
    private static func quantile(_ share: Double, of sorted: [Double]) -> Double {
        let place = share * Double(sorted.count - 1)
        let index = Int(place)
        let next = min(index + 1, sorted.count - 1)
        return sorted[index] + (place - Double(index)) * (sorted[next] - sorted[index])
    }
}
