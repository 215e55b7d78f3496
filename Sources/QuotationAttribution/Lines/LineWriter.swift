import PatternFiles

/// Writes the words of one document into lines.
struct LineWriter {
    private let library: PatternLibrary
    private let vocabulary: Vocabulary
    private let bytes: [UInt8]
    private let breaksAtLines: Bool
    private let paragraphs: Paragraphs
    private let particles: ClassSet
    private var cutter: WordCutter
    private var pieces: [WordCutter.Piece] = []
    private var folded: [UInt8] = []

    init(
        library: PatternLibrary, enclitics: ClassSet, bytes: [UInt8], breaksAtLines: Bool, paragraphs: Paragraphs
    ) {
        self.library = library
        vocabulary = library.vocabulary
        self.bytes = bytes
        self.breaksAtLines = breaksAtLines
        self.paragraphs = paragraphs
        particles = library.classes(of: "particle")
        cutter = WordCutter(vocabulary: library.vocabulary, enclitics: enclitics)
    }

    /// Appends the tokens of `span` to `line`, and a line end wherever a paragraph (or a line) ends inside it.
    mutating func write(_ span: TextSpan, to line: inout TaggedLine) {
        var start = span.start
        var index = span.start
        while index < span.end {
            if bytes[index] == 0x0A || bytes[index] == 0x0D, endsLine(at: index) {
                writeWords(TextSpan(start, index), to: &line)
                if line.signs.last != TaggedLine.Sign.lineEnd {
                    line.append(TaggedLine.Sign.lineEnd, TextSpan(index, index + 1))
                }
                start = index + 1
            }
            index += 1
        }
        writeWords(TextSpan(start, span.end), to: &line)
    }

    private func endsLine(at index: Int) -> Bool {
        if breaksAtLines { return true }
        let paragraph = paragraphs.spans.isEmpty ? 0 : paragraphs.index(at: index)
        return paragraphs.spans.isEmpty || paragraphs.spans[paragraph].end <= index
    }

    private mutating func writeWords(_ span: TextSpan, to line: inout TaggedLine) {
        guard !span.isEmpty else { return }
        pieces.removeAll(keepingCapacity: true)
        cutter.append(bytes, span.start..<span.end, to: &pieces)
        var index = 0
        while index < pieces.count {
            let piece = pieces[index]
            switch piece.kind {
            case .mark(let sign):
                line.append(TaggedLine.Sign.unpaired(sign), TextSpan(piece.range.lowerBound, piece.range.upperBound))
                index += 1
            case .number, .word:
                let (count, form) = phrase(at: index)
                let end = pieces[index + count - 1].range.upperBound
                appendWord(TextSpan(piece.range.lowerBound, end), form: form, kind: piece.kind, to: &line)
                index += count
            }
        }
    }

    /// The longest phrase that begins with a piece, or the piece itself.
    private func phrase(at index: Int) -> (count: Int, form: Int) {
        let first = pieces[index].form
        guard first >= 0, vocabulary.beginsPhrase(first) else { return (1, first) }
        var best = (count: 1, form: first)
        var node = vocabulary.phraseNode(after: nil, word: first)
        var next = index + 1
        while let current = node, next < pieces.count, pieces[next].form >= 0 {
            node = vocabulary.phraseNode(after: current, word: pieces[next].form)
            next += 1
            if let node, let form = vocabulary.phraseForm(at: node), hasItsCapital(form, at: index) {
                best = (next - index, form)
            }
        }
        return best
    }

    private func hasItsCapital(_ form: Int, at index: Int) -> Bool {
        let range = pieces[index].range
        if WordShape.shape(of: bytes, in: range, sentenceStart: false) != .lower { return true }
        return vocabulary.readings(of: form).contains { !$0.needsCapital }
    }

    private mutating func appendWord(
        _ span: TextSpan, form: Int, kind: WordScanner.Kind, to line: inout TaggedLine
    ) {
        let shape = shape(of: span, kind: kind, isKnown: form >= 0, after: line.signs.last ?? TaggedLine.Sign.lineEnd)
        var form = form
        if form < 0, shape == .lower {
            folded.removeAll(keepingCapacity: true)
            WordFolding.fold(bytes, span.start..<span.end, into: &folded)
            form = vocabulary.suffixForm(of: folded, 0..<folded.count) ?? -1
        }
        let sign = library.sign(signature: form < 0 ? 0 : vocabulary.signature(of: form), shape: shape)
        line.append(sign, span, form: Int32(form), shape: shape)
    }

    private func shape(of span: TextSpan, kind: WordScanner.Kind, isKnown: Bool, after sign: UInt16) -> WordShape {
        if case .number = kind { return .number }
        let range = span.start..<span.end
        if !isKnown, bytes[span.end - 1] == 0x2E { return .initial }
        if isName(range) { return .capital }
        return WordShape.shape(of: bytes, in: range, sentenceStart: LineWriter.startsSentence(after: sign))
    }

    /// Whether a word is a name with its particle: `el-Karim`.
    private func isName(_ word: Range<Int>) -> Bool {
        guard 0x61...0x7A ~= bytes[word.lowerBound],
            let hyphen = bytes[word].prefix(Self.longestParticle + 1).firstIndex(of: 0x2D),
            hyphen + 1 < word.upperBound,
            WordShape.shape(of: bytes, in: hyphen + 1..<word.upperBound, sentenceStart: false) == .capital
        else { return false }
        let form = vocabulary.form(of: bytes, word.lowerBound..<hyphen)
        return form.map { vocabulary.readings(of: $0).contains { particles.contains($0.wordClass) } } ?? false
    }

    /// In bytes.
    private static let longestParticle = 5

    /// Whether a word behind this sign may have a capital only because of its place.
    private static func startsSentence(after sign: UInt16) -> Bool {
        switch sign {
        case 0x2E, 0x21, 0x3F, 0x2026, 0x2022, 0x2014, 0x3A, TaggedLine.Sign.lineEnd, TaggedLine.Sign.open,
            TaggedLine.Sign.otherOpen, TaggedLine.Sign.otherClose:
            true
        default: false
        }
    }
}
