/// How far the confidence in speakers can be trusted: answers in ten bins of confidence.
struct Calibration {
    static let bins = 10
    /// From this confidence on an answer is called sure.
    private static let sure = bins - 1

    private let answers: [Double]
    private let right: [Double]
    /// Sums of confidence.
    private let weights: [Double]

    init(_ totals: Totals) {
        answers = (0..<Self.bins).map { totals[.weighed(bin: $0)] }
        right = (0..<Self.bins).map { totals[.weighedRight(bin: $0)] }
        weights = (0..<Self.bins).map { totals[.weight(bin: $0)] }
    }

    /// The tenth in which a confidence lies; 1 lies in the last.
    static func bin(of confidence: Double) -> Int {
        min(bins - 1, Int(confidence * Double(bins)))
    }

    private var count: Double { answers.reduce(0, +) }

    /// The expected calibration error: what lies between mean confidence and the share of right answers, bin by bin,
    /// weighed by their answers.
    var error: Quantity {
        Quantity(zip(right, weights).reduce(0) { $0 + abs($1.0 - $1.1) }, of: count)
    }

    var sureShare: Quantity { Quantity(answers[Self.sure], of: count) }
    var sureRight: Quantity { Quantity(right[Self.sure], of: answers[Self.sure]) }

    /// The mean confidence of a bin; nil where it is empty.
    func meanConfidence(ofBin bin: Int) -> Double? { answers[bin] > 0 ? weights[bin] / answers[bin] : nil }
}
