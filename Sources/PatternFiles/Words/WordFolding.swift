/// Brings words to the form in which lexicons are looked up: lower case, composed accents, the straight apostrophe,
/// the plain hyphen.
public enum WordFolding {
    /// Passes on a hash for each part of a word, cut at apostrophes, that says enough to tell one bearer of a noun from
    /// another: four bytes, or two capitals (`LR`).
    /// - Parameter folded: room for the folded word.
    public static func visitTelling(
        _ bytes: [UInt8], _ range: Range<Int>, _ folded: inout [UInt8], _ body: (UInt32) -> Void
    ) {
        folded.removeAll(keepingCapacity: true)
        fold(bytes, range, into: &folded)
        // An acronym has no letters that folding makes longer or shorter.
        let isAcronym = range.count >= 2 && bytes[range].allSatisfy { 0x41...0x5A ~= $0 }
        var start = 0
        for end in 0...folded.count where end == folded.count || folded[end] == 0x27 {
            if end - start >= 4 || isAcronym { body(hash(folded[start..<end])) }
            start = end + 1
        }
    }

    /// Appends the folded form of `bytes[range]` (valid UTF-8) to `folded`.
    public static func fold(_ bytes: [UInt8], _ range: Range<Int>, into folded: inout [UInt8]) {
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = bytes[index]
            if byte < 0x80 {
                folded.append(0x41...0x5A ~= byte ? byte + 0x20 : byte)
                index += 1
            } else if byte == 0xC3 {
                let next = bytes[index + 1]
                folded.append(0xC3)
                // U+00C0…U+00DE are the capitals of U+00E0…U+00FE; U+00D7 is a sign.
                folded.append(0x80...0x9E ~= next && next != 0x97 ? next + 0x20 : next)
                index += 2
            } else {
                index = foldRare(bytes, at: index, into: &folded)
            }
        }
    }

    /// FNV-1a of a folded word, for sets in which a mix-up of two words does no harm.
    public static func hash(_ folded: some Sequence<UInt8>) -> UInt32 {
        folded.reduce(2_166_136_261) { ($0 ^ UInt32($1)) &* 16_777_619 }
    }

    private static func foldRare(_ bytes: [UInt8], at index: Int, into folded: inout [UInt8]) -> Int {
        let (value, length) = CodePoint.decode(bytes, at: index)
        if 0x300...0x33F ~= value, let last = lastCodePoint(of: folded) {
            if let letter = CodePoint.composed(last.value, value) {
                folded.removeLast(last.length)
                CodePoint.encode(letter, into: &folded)
                return index + length
            }
        }
        if CodePoint.isApostrophe(value) {
            folded.append(0x27)
        } else if CodePoint.isHyphen(value) {
            folded.append(0x2D)
        } else {
            CodePoint.encode(CodePoint.lowercased(value), into: &folded)
        }
        return index + length
    }

    private static func lastCodePoint(of bytes: [UInt8]) -> (value: UInt32, length: Int)? {
        guard var start = bytes.indices.last else { return nil }
        while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        return CodePoint.decode(bytes, at: start)
    }
}
