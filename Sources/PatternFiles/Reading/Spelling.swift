/// Which known name a mistyped one was meant to be.
enum Spelling {
    /// The name that is nearest to `word`, if it is near enough to be meant.
    static func nearest(to word: String, in names: some Sequence<String>) -> String? {
        var best: (distance: Int, name: String)?
        for name in names.sorted() {
            let distance = distance(Array(word), Array(name))
            if distance <= max(1, word.count / 3), best == nil || distance < best!.distance { best = (distance, name) }
        }
        return best?.name
    }

    /// Levenshtein's distance: how many letters are to be added, dropped or changed.
    private static func distance(_ left: [Character], _ right: [Character]) -> Int {
        var row = Array(0...right.count)
        for (index, letter) in left.enumerated() {
            var diagonal = row[0]
            row[0] = index + 1
            for (column, other) in right.enumerated() {
                let substituted = diagonal + (letter == other ? 0 : 1)
                diagonal = row[column + 1]
                row[column + 1] = min(substituted, diagonal + 1, row[column] + 1)
            }
        }
        return row[right.count]
    }
}
