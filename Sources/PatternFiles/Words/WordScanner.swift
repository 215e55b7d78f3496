/// Cuts text into chunks: words with their inner hyphens, apostrophes and points, numbers, marks of punctuation.
///
/// A chunk is what stands between spaces and punctuation; whether `l'expert` or `a-t-il` is one word or several
/// is for whoever knows the vocabulary.
public struct WordScanner {
    /// What a chunk is.
    public enum Kind: Sendable {
        case word, number
        /// A mark of punctuation or a symbol; the value is the sign under which patterns see it.
        case mark(UInt16)
    }

    /// What stands between spaces and punctuation, or a mark of it.
    public struct Chunk: Sendable {
        /// In bytes of the text.
        public let range: Range<Int>
        /// A word, a number or a mark.
        public let kind: Kind
    }

    private let bytes: [UInt8]
    private let end: Int
    /// The byte behind the last chunk.
    public private(set) var position: Int

    /// - Parameters:
    ///   - bytes: valid UTF-8.
    ///   - range: in bytes, between code points.
    public init(_ bytes: [UInt8], in range: Range<Int>) {
        self.bytes = bytes
        position = range.lowerBound
        end = range.upperBound
    }

    /// The next chunk, or nil at the end of the range.
    public mutating func next() -> Chunk? {
        while position < end {
            let start = position
            if WordScanner.isASCIILetter(bytes[position]) {
                position += 1
                continueWord(from: start)
                return Chunk(range: start..<position, kind: .word)
            }
            if bytes[position] == 0x20 {
                position += 1
                continue
            }
            let (value, length) = CodePoint.decode(bytes, at: position)
            position += length
            if CodePoint.isSpace(value) { continue }
            if CodePoint.isDigit(value) {
                continueNumber()
                if position < end, CodePoint.isWord(CodePoint.decode(bytes, at: position).value) {
                    continueWord(from: start)
                    return Chunk(range: start..<position, kind: .word)
                }
                return Chunk(range: start..<position, kind: .number)
            }
            if CodePoint.isWord(value) || (value == 0x40 && startsWord(at: position)) {
                continueWord(from: start)
                return Chunk(range: start..<position, kind: .word)
            }
            if value == 0x2E { skipPoints() }
            return Chunk(range: start..<position, kind: .mark(sign(of: value, points: position - start)))
        }
        return nil
    }

    /// Goes on at `position`, for a reader that took more than the chunk.
    public mutating func skip(to position: Int) { self.position = position }

    private func startsWord(at index: Int) -> Bool {
        index < end && CodePoint.isWord(CodePoint.decode(bytes, at: index).value)
    }

    private mutating func skipPoints() {
        while position < end, bytes[position] == 0x2E { position += 1 }
    }

    /// `1.200`, `10,5` and, with a no-break space before three digits, `1 200` stay one number.
    private mutating func continueNumber() {
        while position < end {
            let byte = bytes[position]
            if 0x30...0x39 ~= byte {
                position += 1
            } else if byte == 0x2E || byte == 0x2C, position + 1 < end, 0x30...0x39 ~= bytes[position + 1] {
                position += 2
            } else if byte >= 0x80, let thousands = endOfThousands {
                position = thousands
            } else {
                return
            }
        }
    }

    /// The end of three digits behind a no-break space at `position`, or nil.
    private var endOfThousands: Int? {
        let (value, length) = CodePoint.decode(bytes, at: position)
        let digits = (position + length)..<(position + length + 3)
        guard value == 0xA0 || value == 0x202F, digits.upperBound <= end,
            bytes[digits].allSatisfy({ 0x30...0x39 ~= $0 }),
            digits.upperBound == end || !(0x30...0x39 ~= bytes[digits.upperBound])
        else { return nil }
        return digits.upperBound
    }

    private mutating func continueWord(from start: Int) {
        while position < end {
            let byte = bytes[position]
            if WordScanner.isASCIILetter(byte) {
                position += 1
                continue
            }
            if byte == 0x20 || byte == 0x2C { return }
            let (value, length) = CodePoint.decode(bytes, at: position)
            if CodePoint.isWord(value) {
                position += length
            } else if joins(value), startsWord(at: position + length) || CodePoint.isApostrophe(value) {
                position += length
            } else if value == 0x2E, pointJoins(from: start) {
                position += length
            } else {
                return
            }
        }
    }

    private func joins(_ value: UInt32) -> Bool {
        CodePoint.isHyphen(value) || CodePoint.isApostrophe(value) || value == 0x5F
    }

    /// A point stands inside a word before a small letter (`site.org`), in an acronym (`l'O.N.U.`) and in a compound
    /// initial (`J.-P.`).
    private func pointJoins(from start: Int) -> Bool {
        guard position + 1 < end else { return false }
        if 0x61...0x7A ~= bytes[position + 1] { return position - start > 1 }
        let next = bytes[position + 1] == 0x2D ? position + 2 : position + 1
        guard next + 1 < end, 0x41...0x5A ~= bytes[next], bytes[next + 1] == 0x2E else { return false }
        return 0x41...0x5A ~= bytes[position - 1] && (position - 1 == start || !isASCIIWord(bytes[position - 2]))
    }

    @inline(__always)
    private static func isASCIILetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

    private func isASCIIWord(_ byte: UInt8) -> Bool { byte < 0x80 && CodePoint.isWord(UInt32(byte)) }

    /// Marks that mean the same have one sign, so that patterns need not list them.
    private func sign(of value: UInt32, points: Int) -> UInt16 {
        switch value {
        case 0x2E: points > 1 ? 0x2026 : 0x2E
        case 0x2010...0x2015, 0x2D, 0x2212: 0x2014
        case 0x2019, 0x2018, 0x02BC: 0x27
        case 0x5B: 0x28
        case 0x5D: 0x29
        case 0x2022, 0x25A0...0x25FF, 0xB7: 0x2022
        // Control characters, whose values are signs of words.
        case 0x7F...0x9F: 0x2022
        case ..<0x10000: UInt16(value)
        default: 0x2022
        }
    }
}
