/// Figures in resamples of documents.
struct FigureSample {
    private let values: [Figure: [Double]]

    init(of figures: [Figure], in table: CountTable, resampling bootstrap: Bootstrap) {
        var values = Array(repeating: [Double](), count: figures.count)
        bootstrap.forEachResample(of: table.documents) { weights in
            let totals = table.totals(weighing: weights)
            for (index, figure) in figures.enumerated() {
                let quantity = figure.quantity(in: totals)
                if quantity.isDefined { values[index].append(quantity.value) }
            }
        }
        self.values = Dictionary(zip(figures, values)) { first, _ in first }
    }

    func interval(of figure: Figure) -> Interval? { values[figure].flatMap(Interval.init) }
}
