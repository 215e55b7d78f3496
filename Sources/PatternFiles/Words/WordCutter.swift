/// Cuts chunks into words with the help of a vocabulary: `l'expert` is two, `aujourd'hui` one, `a-t-il` three.
public struct WordCutter: Sendable {
    /// One word, number or mark.
    public struct Piece: Sendable {
        /// In bytes of the text.
        public let range: Range<Int>
        /// A word, a number or a mark.
        public let kind: WordScanner.Kind
        /// The vocabulary's number for the folded word; -1 where no lexicon has it, and less where one has its ending.
        let entry: Int32
        /// The vocabulary's number for the set of classes that the word belongs to.
        public let signature: UInt16
        /// As inside a sentence.
        public let shape: WordShape

        /// The vocabulary's number for the folded word, or -1.
        public var form: Int { max(-1, Int(entry)) }
        /// The same, or that of its ending.
        public var reading: Int { entry >= -1 ? Int(entry) : -2 - Int(entry) }
    }

    /// In bytes. A longer chunk (an address, a line of data) is no word of any lexicon, and is not looked up again and
    /// again for each of its apostrophes.
    private static let longestWord = 128

    private let vocabulary: Vocabulary
    private let endings: ClassSet
    private var folded: [UInt8] = []
    private var memory = WordMemory()

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
            switch chunk.kind {
            case .mark:
                pieces.append(Piece(range: chunk.range, kind: chunk.kind, entry: -1, signature: 0, shape: .lower))
            case .word, .number:
                let end = appendWord(bytes, chunk, limit: range.upperBound, to: &pieces)
                if end > chunk.range.upperBound { scanner.skip(to: end) }
            }
        }
    }

    /// - Returns: where the word ends: behind the point that belongs to it (`M.`), if there is one.
    @inline(__always)
    private mutating func appendWord(
        _ bytes: [UInt8], _ chunk: WordScanner.Chunk, limit: Int, to pieces: inout [Piece]
    ) -> Int {
        let start = chunk.range.lowerBound
        var end = chunk.range.upperBound
        if end < limit, bytes[end] == 0x2E { end += 1 }
        guard end - start <= WordMemory.Key.longest else { return appendNew(bytes, chunk, limit: limit, to: &pieces) }
        let key = WordMemory.Key(bytes.span, start..<end)
        guard let cut = memory[key] else {
            let count = pieces.count
            let end = appendNew(bytes, chunk, limit: limit, to: &pieces)
            if let cut = WordMemory.Cut(pieces[count...], of: key, from: start) { memory.remember(cut) }
            return end
        }
        pieces.append(Piece(cut.first, start..<(start + Int(cut.firstEnd))))
        guard cut.secondEnd > 0 else { return start + Int(cut.firstEnd) }
        pieces.append(Piece(cut.second, (start + Int(cut.secondStart))..<(start + Int(cut.secondEnd))))
        return start + Int(cut.secondEnd)
    }

    private mutating func appendNew(
        _ bytes: [UInt8], _ chunk: WordScanner.Chunk, limit: Int, to pieces: inout [Piece]
    ) -> Int {
        if case .number = chunk.kind {
            let entry = Int32(form(bytes, chunk.range) ?? -1)
            pieces.append(
                Piece(
                    range: chunk.range, kind: .number, entry: entry, signature: vocabulary.signature(ofEntry: entry),
                    shape: .number))
            return chunk.range.upperBound
        }
        let isPointed = appendWord(bytes, chunk.range, limit: limit, to: &pieces)
        return chunk.range.upperBound + (isPointed ? 1 : 0)
    }

    /// A word with all that it alone tells.
    private mutating func piece(_ bytes: [UInt8], _ range: Range<Int>, form: Int) -> Piece {
        var entry = Int32(form)
        var shape = WordShape.shape(of: bytes, in: range, sentenceStart: false)
        if form < 0, bytes[range.upperBound - 1] == 0x2E {
            shape = .initial
        } else if form < 0, shape == .lower {
            folded.removeAll(keepingCapacity: true)
            WordFolding.fold(bytes, range, into: &folded)
            if let ending = vocabulary.suffixForm(of: folded, 0..<folded.count) { entry = -2 - Int32(ending) }
        }
        return Piece(
            range: range, kind: .word, entry: entry, signature: vocabulary.signature(ofEntry: entry), shape: shape)
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
                pieces.append(piece(bytes, pointed, form: form))
                return true
            }
            if isInitial(bytes, range) {
                pieces.append(piece(bytes, pointed, form: -1))
                return true
            }
        }
        if let form = form(bytes, range) {
            pieces.append(piece(bytes, range, form: form))
            return false
        }
        if let mark = closingApostrophe(bytes, range) {
            cutKnown(bytes, range.lowerBound..<mark.lowerBound, to: &pieces)
            pieces.append(Piece(range: mark, kind: .mark(0x27), entry: -1, signature: 0, shape: .lower))
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
                pieces.append(piece(bytes, rest, form: form))
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
                return piece(bytes, range.lowerBound..<index, form: form)
            }
        }
        return nil
    }

    private mutating func cutKnown(_ bytes: [UInt8], _ range: Range<Int>, to pieces: inout [Piece]) {
        if let form = form(bytes, range) {
            pieces.append(piece(bytes, range, form: form))
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
            tail.append(piece(bytes, last, form: form))
            end = hyphen.lowerBound
        }
        let head = range.lowerBound..<end
        let form = self.form(bytes, head)
        if tail.isEmpty || form != nil || end > range.lowerBound {
            pieces.append(piece(bytes, head, form: form ?? compoundForm(bytes, head) ?? -1))
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

extension WordCutter.Piece {
    /// What is remembered of a word.
    @inline(__always)
    fileprivate init(_ part: WordMemory.Cut.Part, _ range: Range<Int>) {
        self.init(
            range: range, kind: part.shape == .number ? .number : .word, entry: part.entry, signature: part.signature,
            shape: part.shape)
    }
}
