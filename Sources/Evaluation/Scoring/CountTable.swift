/// The counts of every document, from which figures are computed for all documents or for a resample of them.
struct CountTable: Sendable {
    private struct Entry: Sendable {
        let index: Int
        var amount: Double
    }

    private let indices: [Count: Int]
    /// The counts of each document that are not zero.
    private let rows: [[Entry]]
    private let ranking: ConfidenceRanking

    /// - Parameter documents: in the order in which weights are given; judgements on others are passed over.
    init(of evaluation: Evaluation, documents: [String]) {
        let places = Dictionary(documents.enumerated().map { ($1, $0) }) { first, _ in first }
        var indices: [Count: Int] = [:]
        var sums = Array(repeating: [Int: Double](), count: documents.count)
        var answers: [ConfidenceRanking.Answer] = []
        for judgement in evaluation.judgements {
            guard let place = places[judgement.document] else { continue }
            judgement.count { count, amount in
                let index = indices[count] ?? indices.count
                indices[count] = index
                sums[place][index, default: 0] += amount
            }
            if let confidence = judgement.weighedConfidence {
                answers.append(.init(document: place, confidence: confidence, isRight: judgement.isRight))
            }
        }
        self.indices = indices
        rows = sums.map { row in row.sorted { $0.key < $1.key }.map { Entry(index: $0.key, amount: $0.value) } }
        ranking = ConfidenceRanking(of: answers)
    }

    /// How many there are.
    var documents: Int { rows.count }

    /// Sums over all documents, each counted once.
    var totals: Totals { totals(weighing: Array(repeating: 1, count: rows.count)) }

    /// - Parameter weights: how often each document is counted.
    func totals(weighing weights: [Int]) -> Totals {
        var sums = Array(repeating: 0.0, count: indices.count)
        for (row, weight) in zip(rows, weights) where weight > 0 {
            for entry in row { sums[entry.index] += Double(weight) * entry.amount }
        }
        return Totals(indices: indices, sums: sums, area: ranking.area(weighing: weights))
    }
}

/// Sums of counts over documents.
struct Totals {
    fileprivate let indices: [Count: Int]
    fileprivate let sums: [Double]
    /// Under the curve of right against wrong answers; nil where there are not both.
    let area: Double?

    subscript(count: Count) -> Double { indices[count].map { sums[$0] } ?? 0 }

}

// The figures that depend on what was annotated and answered: the most frequent first, of equally frequent ones in the
// order of their names, patterns before sieves.
extension Totals {
    var ways: [Figure] {
        frequent(indices.keys.compactMap { if case .how(let how) = $0 { .how(how) } else { nil } })
    }

    var deciders: [Figure] {
        frequent(indices.keys.compactMap { if case .decided(let decider) = $0 { .decider(decider) } else { nil } })
    }

    private func frequent(_ figures: [Figure]) -> [Figure] {
        let counted = figures.map { (figure: $0, count: $0.quantity(in: self).whole) }
        return counted.sorted { left, right in
            (right.count, left.figure.name, left.figure.rank) < (left.count, right.figure.name, right.figure.rank)
        }.map(\.figure)
    }
}

extension Figure {
    fileprivate var rank: Int { if case .decider(.sieve) = self { 1 } else { 0 } }
}
