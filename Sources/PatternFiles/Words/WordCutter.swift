/// Cuts chunks into words with the help of a vocabulary: `l'expert` is two, `aujourd'hui` one, `a-t-il` three.
public struct WordCutter {
    /// One word, number or mark.
    public struct Piece: Sendable {
        /// In bytes of the text.
        public let range: Range<Int>
        /// A word, a number or a mark.
        public let kind: WordScanner.Kind
        /// The vocabulary's number for the folded word, or -1.
        public let form: Int
    }

    /// In bytes. A longer chunk (an address, a line of data) is no word of any lexicon, and is not looked up again and
    /// again for each of its apostrophes.
    private static let longestWord = 128

    private let vocabulary: Vocabulary
    private let endings: ClassSet
    private var folded: [UInt8] = []

    /// - Parameter enclitics: classes whose words are cut off behind a hyphen (`-il`, `-t`).
    public init(vocabulary: Vocabulary, enclitics: ClassSet = []) {
        self.vocabulary = vocabulary
        endings = enclitics
    }

    /// The words, numbers and marks of `bytes[range]`.
    public func pieces(of bytes: [UInt8], in range: Range<Int>) -> [Piece] {
        var cutter = self
        var pieces: [Piece] = []
        cutter.append(bytes, range, to: &pieces)
        return pieces
    }

    /// Appends the words, numbers and marks of `bytes[range]` to `pieces`.
    public mutating func append(_ bytes: [UInt8], _ range: Range<Int>, to pieces: inout [Piece]) {
        var scanner = WordScanner(bytes, in: range)
        while let chunk = scanner.next() {
            if case .word = chunk.kind {
                let pointed = appendWord(bytes, chunk.range, limit: range.upperBound, to: &pieces)
                if pointed { scanner.skip(to: chunk.range.upperBound + 1) }
            } else {
                var number = -1
                if case .number = chunk.kind { number = form(bytes, chunk.range) ?? -1 }
                pieces.append(Piece(range: chunk.range, kind: chunk.kind, form: number))
            }
        }
    }

    private mutating func form(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
        guard range.count <= WordCutter.longestWord else { return nil }
        folded.removeAll(keepingCapacity: true)
        WordFolding.fold(bytes, range, into: &folded)
        return vocabulary.form(of: folded, 0..<folded.count)
    }

    /// - Returns: whether the point behind the word belongs to it (`M.`).
    private mutating func appendWord(
        _ bytes: [UInt8], _ range: Range<Int>, limit: Int, to pieces: inout [Piece]
    ) -> Bool {
        if range.upperBound < limit, bytes[range.upperBound] == 0x2E {
            let pointed = range.lowerBound..<(range.upperBound + 1)
            if let form = form(bytes, pointed) {
                pieces.append(Piece(range: pointed, kind: .word, form: form))
                return true
            }
            if isInitial(bytes, range) {
                pieces.append(Piece(range: pointed, kind: .word, form: -1))
                return true
            }
        }
        if let form = form(bytes, range) {
            pieces.append(Piece(range: range, kind: .word, form: form))
            return false
        }
        if let mark = closingApostrophe(bytes, range) {
            cutKnown(bytes, range.lowerBound..<mark.lowerBound, to: &pieces)
            pieces.append(Piece(range: mark, kind: .mark(0x27), form: -1))
        } else {
            cut(bytes, range, to: &pieces)
        }
        return false
    }

    /// The apostrophe that an unknown chunk ends in, which closes a quotation (`‘mot’`), unless it is an elision's.
    private mutating func closingApostrophe(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
        var start = range.upperBound - 1
        while bytes[start] & 0xC0 == 0x80 { start -= 1 }
        guard start > range.lowerBound, CodePoint.isApostrophe(CodePoint.decode(bytes, at: start).value) else {
            return nil
        }
        return start..<range.upperBound
    }

    /// One capital, or two joined by a hyphen as in `J.-P.`
    private func isInitial(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        let (value, length) = CodePoint.decode(bytes, at: range.lowerBound)
        guard CodePoint.lowercased(value) != value else { return false }
        var end = range.lowerBound + length
        while end < range.upperBound, CodePoint.isAccent(CodePoint.decode(bytes, at: end).value) { end += 2 }
        let rest = bytes[end..<range.upperBound]
        return rest.isEmpty
            || rest.count == 3 && rest.starts(with: [0x2E, 0x2D]) && 0x41...0x5A ~= rest.last!
    }

    /// Cuts an unknown chunk at the elisions it begins with, and at the enclitics it ends in.
    private mutating func cut(_ bytes: [UInt8], _ range: Range<Int>, to pieces: inout [Piece]) {
        var rest = range
        while let head = elision(bytes, rest) {
            pieces.append(head)
            rest = head.range.upperBound..<range.upperBound
            if rest.isEmpty { return }
            if let form = form(bytes, rest) {
                pieces.append(Piece(range: rest, kind: .word, form: form))
                return
            }
        }
        cutEnclitics(bytes, rest, to: &pieces)
    }

    /// The known word with an apostrophe at its end that a chunk begins with.
    private mutating func elision(_ bytes: [UInt8], _ range: Range<Int>) -> Piece? {
        var index = range.lowerBound
        while index < range.upperBound, index - range.lowerBound < WordCutter.longestWord {
            let (value, length) = CodePoint.decode(bytes, at: index)
            index += length
            if CodePoint.isApostrophe(value), let form = form(bytes, range.lowerBound..<index) {
                return Piece(range: range.lowerBound..<index, kind: .word, form: form)
            }
        }
        return nil
    }

    private mutating func cutKnown(_ bytes: [UInt8], _ range: Range<Int>, to pieces: inout [Piece]) {
        if let form = form(bytes, range) {
            pieces.append(Piece(range: range, kind: .word, form: form))
        } else {
            cut(bytes, range, to: &pieces)
        }
    }

    private mutating func cutEnclitics(_ bytes: [UInt8], _ range: Range<Int>, to pieces: inout [Piece]) {
        var tail: [Piece] = []
        var end = range.upperBound
        while let hyphen = lastHyphen(bytes, range.lowerBound..<end), tail.count < 3 {
            let last = hyphen.upperBound..<end
            guard let form = form(bytes, last), isEnclitic(form) else { break }
            tail.append(Piece(range: last, kind: .word, form: form))
            end = hyphen.lowerBound
        }
        let head = range.lowerBound..<end
        let form = self.form(bytes, head)
        if tail.isEmpty || form != nil || end > range.lowerBound {
            pieces.append(Piece(range: head, kind: .word, form: form ?? compoundForm(bytes, head) ?? -1))
        }
        pieces.append(contentsOf: tail.reversed())
    }

    /// An unknown compound takes the readings of its last part where that is known (`ex-maire`).
    private mutating func compoundForm(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
        guard let hyphen = lastHyphen(bytes, range), hyphen.lowerBound - range.lowerBound <= 5 else { return nil }
        let first = CodePoint.decode(bytes, at: range.lowerBound).value
        guard CodePoint.lowercased(first) == first else { return nil }
        return form(bytes, hyphen.upperBound..<range.upperBound)
    }

    private func isEnclitic(_ form: Int) -> Bool {
        vocabulary.readings(of: form).contains { endings.contains($0.wordClass) }
    }

    private func lastHyphen(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
        var index = range.upperBound - 1
        while index > range.lowerBound {
            if bytes[index] == 0x2D { return index..<(index + 1) }
            // U+2010 and U+2011
            if bytes[index] & 0xFE == 0x90, index - 2 > range.lowerBound, bytes[index - 1] == 0x80,
                bytes[index - 2] == 0xE2
            {
                return (index - 2)..<(index + 1)
            }
            index -= 1
        }
        return nil
    }
}
