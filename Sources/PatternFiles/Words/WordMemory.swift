/// What the words that were met last were cut into. A few thousand words are most of any text, and for them a cut, its
/// lookups and their shapes cost one look at 32 bytes.
struct WordMemory: Sendable {
    /// The bytes of a word with their number, or of a word and the point behind it.
    struct Key: Equatable, Sendable {
        fileprivate var low: UInt64 = 0
        fileprivate var high: UInt64 = 0
        /// In bytes; longer words are not remembered.
        static let longest = 15

        init() {}

        /// - Parameter range: `longest` bytes at most, one at least.
        @inline(__always)
        init(_ bytes: Span<UInt8>, _ range: Range<Int>) {
            let count = range.count
            if range.lowerBound + 16 <= bytes.count {
                let raw = unsafe bytes.bytes
                // SAFETY: sixteen bytes from the lower bound on lie in the span, and any bytes are an integer.
                low = unsafe raw.unsafeLoadUnaligned(fromUncheckedByteOffset: range.lowerBound, as: UInt64.self)
                if count > 8 {
                    high = unsafe raw.unsafeLoadUnaligned(
                        fromUncheckedByteOffset: range.lowerBound + 8, as: UInt64.self
                    ).littleEndian
                    high &= ~0 >> UInt64(128 - count * 8)
                } else {
                    low = low.littleEndian & ~0 >> UInt64(64 - count * 8)
                }
            } else {
                for offset in 0..<count {
                    let byte = UInt64(bytes[range.lowerBound + offset])
                    if offset < 8 { low |= byte << UInt64(offset * 8) } else { high |= byte << UInt64(offset * 8 - 64) }
                }
            }
            high |= UInt64(count) << 56
        }

        @inline(__always)
        fileprivate var place: Int {
            let mixed = (low ^ high &* 0x9E37_79B9_7F4A_7C15) &* 0xD6E8_FEB8_6659_FD93
            return Int(mixed >> UInt64(64 - WordMemory.bits))
        }
    }

    /// One or two pieces, by their places in the word.
    struct Cut: Sendable {
        fileprivate var key = Key()
        private(set) var first = Part()
        private(set) var second = Part()
        private(set) var firstEnd: UInt8 = 0
        private(set) var secondStart: UInt8 = 0
        /// 0 where there is no second piece.
        private(set) var secondEnd: UInt8 = 0

        struct Part: Sendable {
            var entry: Int32 = -1
            var signature: UInt16 = 0
            var shape = WordShape.lower
        }

        fileprivate init() {}

        /// - Returns: nil where these pieces cannot be told in so few bytes.
        init?(_ pieces: ArraySlice<WordCutter.Piece>, of key: Key, from start: Int) {
            guard let first = pieces.first, pieces.count <= 2, pieces.allSatisfy(Self.isWord) else { return nil }
            guard first.range.lowerBound == start else { return nil }
            self.key = key
            self.first = Part(entry: first.entry, signature: first.signature, shape: first.shape)
            firstEnd = UInt8(first.range.upperBound - start)
            guard pieces.count == 2, let second = pieces.last else { return }
            self.second = Part(entry: second.entry, signature: second.signature, shape: second.shape)
            secondStart = UInt8(second.range.lowerBound - start)
            secondEnd = UInt8(second.range.upperBound - start)
        }

        private static func isWord(_ piece: WordCutter.Piece) -> Bool {
            if case .mark = piece.kind { false } else { true }
        }
    }

    private static let bits = 14
    private var cuts = [Cut](repeating: Cut(), count: 1 << bits)

    @inline(__always)
    subscript(key: Key) -> Cut? {
        let cut = cuts[key.place]
        return cut.key == key ? cut : nil
    }

    mutating func remember(_ cut: Cut) { cuts[cut.key.place] = cut }
}
