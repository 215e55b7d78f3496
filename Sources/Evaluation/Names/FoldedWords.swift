internal import UnicodeForms

/// A string as it is compared: its words without accents and without case.
struct FoldedWords {
    /// Compatibility forms are resolved (NFKD), combining marks dropped, case folded; what is neither letter, number nor
    /// underscore parts words.
    static func words(of text: String) -> [String] {
        var words: [String] = []
        var word = String.UnicodeScalarView()
        for scalar in folded(text) {
            if isWord(scalar) {
                word.append(scalar)
            } else if !word.isEmpty {
                words.append(String(word))
                word = String.UnicodeScalarView()
            }
        }
        if !word.isEmpty { words.append(String(word)) }
        return words
    }

    private static func folded(_ text: String) -> [Unicode.Scalar] {
        text.unicodeScalars.flatMap { scalar -> [Unicode.Scalar] in
            if scalar.isASCII { return [isCapital(scalar) ? Unicode.Scalar(UInt8(scalar.value) + 32) : scalar] }
            // A letter to Unicode, an apostrophe to whoever writes it.
            if scalar == "\u{2BC}" { return ["'"] }
            return scalar.compatibilityDecomposition
                .filter { $0.properties.canonicalCombiningClass == .notReordered }
                .flatMap(\.caseFolding)
        }
    }

    private static func isCapital(_ scalar: Unicode.Scalar) -> Bool { "A"..."Z" ~= scalar }

    private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
        default: scalar == "_" || scalar.properties.numericType != nil
        }
    }
}

extension FoldedWords {
    /// How much of two strings' words is the same: the F1 of their words, each counted as often as it stands there. A
    /// string that is missing has no words; two of these are the same.
    static func overlap(_ left: String?, _ right: String?) -> Double {
        let left = words(of: left ?? "")
        let right = words(of: right ?? "")
        if left.isEmpty || right.isEmpty { return left.isEmpty && right.isEmpty ? 1 : 0 }
        var rest: [String: Int] = [:]
        for word in right { rest[word, default: 0] += 1 }
        var common = 0
        for word in left where rest[word, default: 0] > 0 {
            rest[word]! -= 1
            common += 1
        }
        return Double(2 * common) / Double(left.count + right.count)
    }
}
