/// The words that open a declaration.
enum Keyword: String, CaseIterable {
    case pattern, fragment, lexicon, model, role, weight, figures

    /// PCRE2 10.42 refuses longer names; the loader says it first and in words.
    static let longestName = 32

    init?(opening line: String) {
        for keyword in Keyword.allCases where line.utf8.starts(with: keyword.rawValue.utf8) {
            let next = line.utf8.dropFirst(keyword.rawValue.utf8.count).first
            guard next == 0x20 || next == 0x09 else { continue }
            self = keyword
            return
        }
        return nil
    }

    /// What is wrong with a name, or nil.
    static func fault(in name: Substring, of keyword: Keyword) -> (message: String, hint: String?)? {
        if name.isEmpty { return ("a \(keyword.rawValue) needs a name", nil) }
        let isCalled = keyword == .fragment || keyword == .lexicon
        if isCalled, name.utf8.count > longestName {
            return ("a name of \(name.utf8.count) bytes is longer than the \(longestName) that PCRE2 takes", nil)
        }
        let allowed: (Character) -> Bool = { character in
            character == "_" || (character.isASCII && (character.isLetter || character.isNumber))
                || (!isCalled && (character == "-" || character.isLetter))
        }
        guard name.allSatisfy(allowed) else {
            return (
                "`\(name)` is no name",
                isCalled ? "letters without accents, digits and _" : "letters, digits, - and _"
            )
        }
        return nil
    }
}
