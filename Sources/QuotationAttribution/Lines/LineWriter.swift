import PatternFiles

/// Writes the words of documents into lines, one document after the other: what it remembers of words serves the next.
struct LineWriter: Sendable {
    private let library: PatternLibrary
    private let vocabulary: Vocabulary
    private let particles: ClassSet
    private var cutter: WordCutter
    private var pieces: [WordCutter.Piece] = []
    /// The document's.
    private var bytes: [UInt8] = []
    private var paragraphs = Paragraphs(of: [])

    init(library: PatternLibrary, enclitics: ClassSet) {
        self.library = library
        vocabulary = library.vocabulary
        particles = library.classes(of: "particle")
        cutter = WordCutter(vocabulary: library.vocabulary, enclitics: enclitics)
    }

    /// Makes ready for a document.
    mutating func begin(_ bytes: [UInt8], _ paragraphs: Paragraphs) {
        self.bytes = bytes
        self.paragraphs = paragraphs
    }

    /// Lets go of the document.
    mutating func end() { begin([], Paragraphs(of: [])) }

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
        if !paragraphs.isWrapped { return true }
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
                if count == 1 {
                    appendWord(piece, to: &line)
                } else {
                    appendPhrase(index..<(index + count), form: form, to: &line)
                }
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
        let shape = pieces[index].shape
        if shape != .lower, shape != .number { return true }
        return vocabulary.readings(of: form).contains { !$0.needsCapital }
    }

    private func appendWord(_ piece: WordCutter.Piece, to line: inout TaggedLine) {
        let span = TextSpan(piece.range.lowerBound, piece.range.upperBound)
        append(span, piece.reading, piece.signature, isName(piece.range) ? .capital : piece.shape, to: &line)
    }

    private func appendPhrase(_ range: Range<Int>, form: Int, to line: inout TaggedLine) {
        let first = pieces[range.lowerBound]
        let span = TextSpan(first.range.lowerBound, pieces[range.upperBound - 1].range.upperBound)
        let shape =
            first.shape == .number
            ? first.shape : WordShape.shape(of: bytes, in: span.start..<span.end, sentenceStart: false)
        append(span, form, UInt16(vocabulary.signature(of: form)), shape, to: &line)
    }

    /// - Parameter shape: as inside a sentence.
    private func append(
        _ span: TextSpan, _ form: Int, _ signature: UInt16, _ shape: WordShape, to line: inout TaggedLine
    ) {
        var shape = shape
        if shape == .capital, LineWriter.startsSentence(after: line.signs.last ?? TaggedLine.Sign.lineEnd) {
            shape = .initialCapital
        }
        line.append(library.sign(signature: Int(signature), shape: shape), span, form: Int32(form), shape: shape)
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
