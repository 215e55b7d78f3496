internal import Evaluation

/// What was gained and lost, for a person's eye.
struct ComparisonText {
    let judgements: JudgementText
    let filter: JudgementFilter
    /// Of the earlier evaluation.
    let name: String

    func parts(of comparison: Comparison) -> [String] {
        let tables = [heading(comparison) + table(comparison.rows, of: "FIGURE"), table(comparison.ways, of: "HOW")]
        let kinds: [Comparison.Change.Kind] = [.gained, .lost, .changed]
        return tables
            + kinds.map { kind in
                changes(comparison.changes.filter { $0.kind == kind && filter.accepts($0) }, kind)
            }
    }

    private func heading(_ comparison: Comparison) -> String {
        let unpaired = comparison.unpaired
        let left =
            unpaired == 0
            ? ""
            : "\n\(Figures.count(unpaired, "span")) in one of the two only, or annotated otherwise: no changes are told there"
        let both = Figures.count(comparison.documents.count, "document")
        return "against \(Printable.text(name)): \(both) that both have\(left)\n"
    }

    private func table(_ rows: [Comparison.Row], of subject: String) -> String {
        let header = [subject, "OLD", "NEW", "DIFFERENCE", "LOW", "HIGH"]
        var table = Table(header: header, numbers: [1, 2, 3, 4, 5])
        for row in rows {
            table.append(
                [
                    FigureTables.title(of: row.figure), Decimals.text(row.old.value), Decimals.text(row.new.value),
                    Decimals.text(row.difference, isSigned: true),
                ] + FigureTables.interval(row.interval, isSigned: true))
        }
        return table.text
    }

    private func changes(_ changes: [Comparison.Change], _ kind: Comparison.Change.Kind) -> String {
        let title =
            switch kind {
            case .gained: "gained"
            case .lost: "lost"
            case .changed: "wrong in another way"
            }
        return "\(title): \(changes.count)\n" + changes.map { "\n" + judgements.change($0) }.joined()
    }
}
