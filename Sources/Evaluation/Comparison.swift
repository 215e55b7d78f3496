/// An evaluation held against an earlier one of the same annotations: what was gained and what was lost.
public struct Comparison: Equatable, Sendable {
    /// A figure before and now.
    public struct Row: Equatable, Sendable {
        /// Which figure.
        public let figure: Figure
        /// Counted from the earlier evaluation.
        public let old: Quantity
        /// Counted from the newer evaluation.
        public let new: Quantity
        /// The newer value less the earlier one.
        public var difference: Double { new.value - old.value }
        /// 95 % interval of the difference, both evaluations resampled alike; nil where the figure is not defined.
        public let interval: Interval?
    }

    /// A span, or a quote that nobody annotated, whose judgement is another one.
    public struct Change: Equatable, Sendable {
        /// In which direction it changed.
        public enum Kind: String, Sendable {
            /// Wrong before, right now.
            case gained
            /// Right before, wrong now.
            case lost
            /// Wrong before and now, in another way or with another speaker.
            case changed
        }

        /// In which direction it changed.
        public let kind: Kind
        /// Nil where the earlier evaluation has no such quote, which is as right as can be.
        public let old: Judgement?
        /// Nil where there is no such quote any more.
        public let new: Judgement?

        /// Whichever there is, the newer one if both.
        public var either: Judgement? { new ?? old }
    }

    /// The documents that both evaluations have; all figures are of these.
    public let documents: [String]
    /// Annotated spans that only one of the two evaluations has, in documents that both have.
    public let unpaired: Int
    /// General figures and those of confidence, in the order of `Figure.general` and `Figure.calibration`.
    public let rows: [Row]
    /// By how a reader finds the speaker, the most frequent first.
    public let ways: [Row]
    /// In text order.
    public let changes: [Change]

    /// Pairs two evaluations, document by document and span by span.
    /// - Parameter bootstrap: resamples both alike, for the intervals of the differences.
    public init(of new: Evaluation, against old: Evaluation, resampling bootstrap: Bootstrap) {
        let known = Set(old.documents)
        documents = new.documents.filter(known.contains)
        let pairs = JudgementPairs(old: old, new: new, documents: Set(documents))
        unpaired = pairs.unpaired
        changes = pairs.pairs.compactMap(Change.init)
        let before = CountTable(of: old, documents: documents)
        let now = CountTable(of: new, documents: documents)
        rows = Self.rows(Figure.general + Figure.calibration, before, now, bootstrap)
        ways = Self.rows(now.totals.ways, before, now, bootstrap)
    }

    private static func rows(
        _ figures: [Figure], _ old: CountTable, _ new: CountTable, _ bootstrap: Bootstrap
    ) -> [Row] {
        var differences = Array(repeating: [Double](), count: figures.count)
        bootstrap.forEachResample(of: new.documents) { weights in
            let (before, now) = (old.totals(weighing: weights), new.totals(weighing: weights))
            for (index, figure) in figures.enumerated() {
                let (old, new) = (figure.quantity(in: before), figure.quantity(in: now))
                if old.isDefined, new.isDefined { differences[index].append(new.value - old.value) }
            }
        }
        let (before, now) = (old.totals, new.totals)
        return figures.indices.map { index in
            Row(
                figure: figures[index], old: figures[index].quantity(in: before),
                new: figures[index].quantity(in: now), interval: Interval(of: differences[index]))
        }
    }
}

extension Comparison.Change {
    fileprivate init?(_ pair: JudgementPairs.Pair) {
        let isRight = (before: pair.old?.isRight ?? true, now: pair.new?.isRight ?? true)
        switch isRight {
        case (true, true): return nil
        case (false, true): kind = .gained
        case (true, false): kind = .lost
        case (false, false):
            let isSame =
                pair.old?.verdict == pair.new?.verdict && pair.old?.answer?.speaker == pair.new?.answer?.speaker
            if isSame { return nil }
            kind = .changed
        }
        old = pair.old
        new = pair.new
    }
}
