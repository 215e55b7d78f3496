/// Reads the lines of `figures` blocks: `Anne Petit/f: présidente, maire; Lyon, écologiste`.
struct FigureReader {
    private(set) var table = FigureTable()
    private(set) var diagnostics: [PatternDiagnostic] = []
    private let vocabulary: Vocabulary
    private var cutter: WordCutter
    private var pieces: [WordCutter.Piece] = []
    private var folded: [UInt8] = []
    /// What each noun was found to be, so that each is cut only once.
    private var nouns = FormTable()
    private var meanings: [Noun?] = []

    private struct Noun {
        let lemmas: [Int]
        /// The telling words behind it.
        let words: [UInt32]
    }

    init(vocabulary: Vocabulary) {
        self.vocabulary = vocabulary
        cutter = WordCutter(vocabulary: vocabulary)
    }

    mutating func read(_ block: FigureDeclaration) {
        for line in block.entries { read(line, kind: block.kind) }
    }

    private mutating func read(_ line: SourceLine, kind: String) {
        let text = Array(line.text.utf8)
        guard let colon = text.firstIndex(of: 0x3A) else {
            return diagnostics.append(
                line.mistake(
                    "a figure's name is followed by a colon and its nouns", hint: "Anne Petit/f: maire; Lyon"))
        }
        let slash = text[..<colon].lastIndex(of: 0x2F)
        var features: Features = []
        if let slash {
            let letters = trimmed(slash + 1..<colon, of: text)
            guard let parsed = Features(letters: Substring(decoding: text[letters], as: UTF8.self)) else {
                return refuse("are no features", letters, of: text, line, hint: "m or f")
            }
            features = parsed
        }
        let semicolon = text[colon...].firstIndex(of: 0x3B) ?? text.count
        var lemmas: [Int] = []
        var words: [UInt32] = []
        for item in items(colon + 1..<semicolon, of: text) {
            guard let noun = noun(item, of: text) else {
                diagnostics.append(
                    line.mistake(
                        "no lexicon has the noun \(String(decoding: text[item], as: UTF8.self))",
                        column: column(of: item.lowerBound, in: text),
                        hint: "list it in a lexicon of persons, organisations or groups"))
                continue
            }
            lemmas += noun.lemmas
            words += noun.words
        }
        if semicolon < text.count { addTelling(semicolon + 1..<text.count, of: text, to: &words) }
        let name = foldedName(0..<(slash ?? colon), of: text)
        guard !name.isEmpty else { return diagnostics.append(line.mistake("a figure begins with its name")) }
        if !table.add(name, kind: kind, features, lemmas: lemmas, words: words) {
            diagnostics.append(line.mistake("this figure is already listed", hint: "one line for one name"))
        }
    }

    /// The lemmas of the longest known noun that begins an item, and the telling words behind it.
    private mutating func noun(_ item: Range<Int>, of text: [UInt8]) -> Noun? {
        let number = nouns.insert(text, item)
        if number < meanings.count { return meanings[number] }
        pieces.removeAll(keepingCapacity: true)
        cutter.append(text, item, to: &pieces)
        var found: Noun?
        for count in stride(from: pieces.count, to: 0, by: -1) where found == nil {
            folded.removeAll(keepingCapacity: true)
            for piece in pieces[..<count] {
                if !folded.isEmpty { folded.append(0x20) }
                WordFolding.fold(text, piece.range, into: &folded)
            }
            guard let form = vocabulary.form(of: folded, 0..<folded.count) else { continue }
            let lemmas = Set(vocabulary.readings(of: form).map(\.lemma))
            if lemmas.isEmpty { continue }
            var words: [UInt32] = []
            addTelling(pieces[count - 1].range.upperBound..<item.upperBound, of: text, to: &words)
            found = Noun(lemmas: lemmas.sorted(), words: words)
        }
        meanings.append(found)
        return found
    }

    private mutating func addTelling(_ range: Range<Int>, of text: [UInt8], to words: inout [UInt32]) {
        var start = range.lowerBound
        for end in range.lowerBound...range.upperBound
        where end == range.upperBound || text[end] == 0x20 || text[end] == 0x2C {
            WordFolding.visitTelling(text, start..<end, &folded) { words.append($0) }
            start = end + 1
        }
    }

    /// Words with one space between two.
    private mutating func foldedName(_ range: Range<Int>, of text: [UInt8]) -> [UInt8] {
        folded.removeAll(keepingCapacity: true)
        for word in text[range].split(separator: 0x20) {
            if !folded.isEmpty { folded.append(0x20) }
            WordFolding.fold(text, word.indices, into: &folded)
        }
        return folded
    }

    private func items(_ range: Range<Int>, of text: [UInt8]) -> [Range<Int>] {
        text[range].split(separator: 0x2C).map { trimmed($0.indices, of: text) }.filter { !$0.isEmpty }
    }

    private func trimmed(_ range: Range<Int>, of text: [UInt8]) -> Range<Int> {
        let start = text[range].firstIndex { $0 != 0x20 } ?? range.upperBound
        let end = text[range].lastIndex { $0 != 0x20 } ?? range.lowerBound
        return start..<max(start, end + 1)
    }

    private mutating func refuse(
        _ what: String, _ range: Range<Int>, of text: [UInt8], _ line: SourceLine, hint: String
    ) {
        diagnostics.append(
            line.mistake(
                "`\(String(decoding: text[range], as: UTF8.self))` \(what)",
                column: column(of: range.lowerBound, in: text),
                hint: hint))
    }

    /// In code points, from 1.
    private func column(of offset: Int, in text: [UInt8]) -> Int {
        text[..<offset].count { $0 & 0xC0 != 0x80 } + 1
    }
}
