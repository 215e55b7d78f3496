/// The figures of an evaluation, each with its interval.
public struct Report: Equatable, Sendable {
    /// A figure over all documents.
    public struct Row: Equatable, Sendable {
        /// Which figure.
        public let figure: Figure
        /// Its value and what it was counted from.
        public let quantity: Quantity
        /// 95 % bootstrap interval over documents; nil where the figure is not defined.
        public let interval: Interval?

        /// How many are right, where the figure is a share.
        public var right: Int { Int(quantity.part) }
        /// How many there are to be right.
        public var whole: Int { Int(quantity.whole) }
    }

    /// Number of annotated documents.
    public let documents: Int
    /// Number of annotated spans.
    public let spans: Int
    /// What the intervals were drawn with.
    public let bootstrap: Bootstrap
    /// In `Figure.general`'s order.
    public let general: [Row]
    /// By how a reader finds the speaker, the most frequent first.
    public let ways: [Row]
    /// By who signed the answer, the most frequent first.
    public let deciders: [Row]
    /// In `Figure.calibration`'s order; empty where no speaker is given with a confidence.
    public let calibration: [Row]
    /// By tenth of confidence; empty where no speaker is given with a confidence.
    public let bins: [Row]
    /// The mean confidence of each bin; nil where it is empty.
    public let meanConfidences: [Double?]

    /// Counts all figures of an evaluation.
    /// - Parameter bootstrap: draws the resamples of the intervals.
    public init(on evaluation: Evaluation, resampling bootstrap: Bootstrap) {
        let table = CountTable(of: evaluation, documents: evaluation.documents)
        let totals = table.totals
        let calibration = Calibration(totals)
        let isWeighed = calibration.error.isDefined
        let groups = [
            Figure.general, totals.ways, totals.deciders, isWeighed ? Figure.calibration : [],
            isWeighed ? (0..<Calibration.bins).map(Figure.bin) : [],
        ]
        let measured = FigureSample(of: Array(groups.joined()), in: table, resampling: bootstrap)
        let rows = groups.map { figures in
            figures.map { Row(figure: $0, quantity: $0.quantity(in: totals), interval: measured.interval(of: $0)) }
        }
        documents = evaluation.documents.count
        spans = Int(totals[.spans])
        self.bootstrap = bootstrap
        (general, ways, deciders, self.calibration, bins) = (rows[0], rows[1], rows[2], rows[3], rows[4])
        meanConfidences = (0..<Calibration.bins).map(calibration.meanConfidence)
    }
}
