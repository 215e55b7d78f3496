/// Rows of words in columns, two spaces between them.
struct Table {
    private var rows: [[String]]
    /// Columns that are flush right.
    private let numbers: Set<Int>

    init(header: [String], numbers: Set<Int>) {
        rows = [header]
        self.numbers = numbers
    }

    mutating func append(_ row: [String]) {
        rows.append(row)
    }

    var text: String {
        let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
        return rows.map { row in
            let cells = row.indices.map { column in
                let padding = String(repeating: " ", count: widths[column] - row[column].count)
                if numbers.contains(column) { return padding + row[column] }
                return column == row.count - 1 ? row[column] : row[column] + padding
            }
            return cells.joined(separator: "  ") + "\n"
        }.joined()
    }
}
