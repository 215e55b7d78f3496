/// "Did you mean": the known word that is nearest to a mistyped one.
enum Suggestion {
    /// The nearest word, or nil where none is within a third of the word's length.
    static func nearest(to word: String, among words: [String]) -> String? {
        let nearest = words.map { (word: $0, distance: distance(word, $0)) }.min { $0.distance < $1.distance }
        guard let nearest, nearest.distance <= max(1, word.unicodeScalars.count / 3) else { return nil }
        return nearest.word
    }

    /// How many letters to insert, drop, replace or swap with their neighbour (Damerau and Levenshtein's distance).
    static func distance(_ left: String, _ right: String) -> Int {
        let left = Array(left.unicodeScalars)
        let right = Array(right.unicodeScalars)
        var rows = [Array(0...right.count)]
        for i in left.indices {
            var row = [i + 1]
            for j in right.indices {
                let isSame = left[i] == right[j]
                var best = min(rows[i][j + 1] + 1, row[j] + 1, rows[i][j] + (isSame ? 0 : 1))
                if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
                    best = min(best, rows[i - 1][j - 1] + 1)
                }
                row.append(best)
            }
            rows.append(row)
        }
        return rows[left.count][right.count]
    }
}
