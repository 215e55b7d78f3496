internal import Evaluation

/// Figures as tables.
enum FigureTables {
    static func figures(_ rows: [Report.Row]) -> String {
        var table = Table(header: ["FIGURE", "VALUE", "LOW", "HIGH", "OF"], numbers: [1, 2, 3, 4])
        for row in rows {
            table.append(
                [title(of: row.figure), Decimals.text(row.quantity.value)] + interval(row.interval)
                    + [row.figure.isShare ? "\(row.whole)" : ""])
        }
        return table.text
    }

    /// - Parameter header: what the rows are of, how many there are, how many are right.
    static func shares(_ rows: [Report.Row], header: [String]) -> String {
        var table = Table(header: header + ["SHARE", "LOW", "HIGH"], numbers: [1, 2, 3, 4, 5])
        for row in rows {
            table.append(
                [Printable.text(row.figure.name), "\(row.whole)", "\(row.right)", Decimals.text(row.quantity.value)]
                    + interval(row.interval))
        }
        return table.text
    }

    /// The reliability table and what is computed from it; nothing where no speaker is given with a confidence.
    static func confidence(_ report: Report) -> String {
        if report.bins.isEmpty { return "" }
        let header = ["CONFIDENCE", "SPEAKERS", "RIGHT", "MEAN", "SHARE", "LOW", "HIGH"]
        var table = Table(header: header, numbers: [1, 2, 3, 4, 5, 6])
        for (bin, (row, mean)) in zip(report.bins, report.meanConfidences).enumerated() {
            let isEmpty = row.whole == 0
            table.append(
                [
                    "0.\(bin) to \(bin == 9 ? "1.0" : "0.\(bin + 1)")", "\(row.whole)", "\(row.right)",
                    mean.map { Decimals.text($0) } ?? "–", isEmpty ? "–" : Decimals.text(row.quantity.value),
                ] + interval(row.interval))
        }
        return table.text + "\n" + figures(report.calibration)
    }

    /// How many of each document's speakers are found; the largest documents first.
    static func documents(_ evaluation: Evaluation) -> String {
        var counts: [String: (right: Int, all: Int)] = [:]
        for judgement in evaluation.judgements where judgement.gold?.speaker != nil {
            counts[judgement.document, default: (0, 0)].all += 1
            if judgement.isRight { counts[judgement.document]!.right += 1 }
        }
        var table = Table(header: ["DOCUMENT", "OF", "RIGHT", "SHARE"], numbers: [1, 2, 3])
        for (id, count) in counts.sorted(by: { (-$0.value.all, $0.key) < (-$1.value.all, $1.key) }) {
            let share = Double(count.right) / Double(count.all)
            table.append([Printable.text(id), "\(count.all)", "\(count.right)", Decimals.text(share)])
        }
        return table.text
    }

    static func interval(_ interval: Interval?, isSigned: Bool = false) -> [String] {
        guard let interval else { return ["–", "–"] }
        return [Decimals.text(interval.low, isSigned: isSigned), Decimals.text(interval.high, isSigned: isSigned)]
    }

    static func title(of figure: Figure) -> String {
        switch figure {
        case .exactSpans: "exact spans"
        case .speechPrecision: "speech precision"
        case .speechRecall: "speech recall"
        case .speechF1: "speech F1"
        case .attributionPrecision: "attribution precision"
        case .attributionRecall: "attribution recall"
        case .attributionF1: "attribution F1"
        case .canonical: "canonical name"
        case .genderGiven: "gender given"
        case .genderRight: "gender right"
        case .source: "source words F1"
        case .cue: "cue words F1"
        case .calibrationError: "calibration error"
        case .areaUnderCurve: "area under the curve"
        case .sureShare: "confidence of 0.9 or more"
        case .sureRight: "right among these"
        case .how, .decider, .bin: figure.name
        }
    }
}
