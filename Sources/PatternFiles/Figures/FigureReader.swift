/// Reads the lines of `figures` blocks: `Anne Petit/f: présidente, maire; Lyon, écologiste`.
struct FigureReader {
    private(set) var table = FigureTable()
    private(set) var diagnostics: [PatternDiagnostic] = []
    private let vocabulary: Vocabulary
    private var cutter: WordCutter
    private var pieces: [WordCutter.Piece] = []
    /// What each noun was found to be, so that each is cut only once.
    private var nouns: [Substring: (lemmas: [Int], words: Set<UInt32>)?] = [:]

    init(vocabulary: Vocabulary) {
        self.vocabulary = vocabulary
        cutter = WordCutter(vocabulary: vocabulary)
    }

    mutating func read(_ block: FigureDeclaration) {
        for line in block.entries { read(line, kind: block.kind) }
    }

    private mutating func read(_ line: SourceLine, kind: String) {
        let text = line.text[...]
        guard let colon = text.utf8.firstIndex(of: 0x3A) else {
            return diagnostics.append(
                line.mistake(
                    "a figure's name is followed by a colon and its nouns", hint: "Anne Petit/f: maire; Lyon"))
        }
        let known = text[text.utf8.index(after: colon)...]
            .split(separator: ";", maxSplits: 1, omittingEmptySubsequences: false)
        var name = text[..<colon].trimmed
        var features: Features = []
        if let slash = name.utf8.lastIndex(of: 0x2F) {
            let letters = name[name.utf8.index(after: slash)...]
            guard let parsed = Features(letters: letters) else {
                return diagnostics.append(
                    line.mistake("`\(letters)` are no features", column: line.column(of: letters), hint: "m or f"))
            }
            features = parsed
            name = name[..<slash].trimmed
        }
        var lemmas: Set<Int> = []
        var words: Set<UInt32> = []
        for item in known[0].split(separator: ",").map(\.trimmed) where !item.isEmpty {
            guard let noun = noun(item) else {
                diagnostics.append(
                    line.mistake(
                        "no lexicon has the noun \(item)", column: line.column(of: item),
                        hint: "list it in a lexicon of persons, organisations or groups"))
                continue
            }
            lemmas.formUnion(noun.lemmas)
            words.formUnion(noun.words)
        }
        if known.count > 1 { words.formUnion(telling(Array(known[1].utf8))) }
        let folded = Self.folded(name)
        guard !folded.isEmpty else { return diagnostics.append(line.mistake("a figure begins with its name")) }
        table.add(
            FigureTable.Figure(kind: kind, features: features, lemmas: lemmas, words: words), named: folded)
    }

    /// The lemmas of the longest known noun that begins `text`, and the telling words behind it.
    private mutating func noun(_ text: Substring) -> (lemmas: [Int], words: Set<UInt32>)? {
        if let known = nouns[text] { return known }
        let bytes = Array(text.utf8)
        let pieces = cut(text)
        var found: (lemmas: [Int], words: Set<UInt32>)?
        for count in stride(from: pieces.count, to: 0, by: -1) where found == nil {
            var folded: [UInt8] = []
            for piece in pieces[..<count] {
                if !folded.isEmpty { folded.append(0x20) }
                WordFolding.fold(bytes, piece.range, into: &folded)
            }
            guard let form = vocabulary.form(of: folded, 0..<folded.count) else { continue }
            let lemmas = Set(vocabulary.readings(of: form).map(\.lemma))
            if !lemmas.isEmpty {
                found = (lemmas.sorted(), telling(Array(bytes[pieces[count - 1].range.upperBound...])))
            }
        }
        nouns[text] = found
        return found
    }

    private mutating func cut(_ text: Substring) -> [WordCutter.Piece] {
        pieces.removeAll(keepingCapacity: true)
        let bytes = Array(text.utf8)
        cutter.append(bytes, 0..<bytes.count, to: &pieces)
        return pieces
    }

    private func telling(_ text: [UInt8]) -> Set<UInt32> {
        var words: Set<UInt32> = []
        var start = 0
        for end in 0...text.count where end == text.count || text[end] == 0x20 || text[end] == 0x2C {
            WordFolding.visitTelling(text, start..<end) { words.insert($0) }
            start = end + 1
        }
        return words
    }

    private static func folded(_ name: Substring) -> [UInt8] {
        var folded: [UInt8] = []
        let bytes = Array(name.split(separator: " ").joined(separator: " ").utf8)
        WordFolding.fold(bytes, 0..<bytes.count, into: &folded)
        return folded
    }
}
