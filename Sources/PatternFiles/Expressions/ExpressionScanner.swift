/// Takes an expression apart as far as the loader must understand it: calls by name, group names, and letters that
/// can match nothing.
struct ExpressionScanner {
    enum Part {
        /// Anything that PCRE2 reads as it stands.
        case text(Substring)
        /// `(?&name)`
        case call(name: Substring, whole: Substring)
        /// A letter outside any construct: expressions see signs, not spellings.
        case letter(Substring)
    }

    private var rest: Substring

    init(_ line: String) { rest = Substring(line) }

    mutating func next() -> Part? {
        guard let first = rest.first else { return nil }
        if first == "#" { return .text(take(rest.count)) }
        if first == "\\" { return .text(take(escapeLength)) }
        if rest.hasPrefix("(?&") || rest.hasPrefix("(?P>") {
            let lead = rest.hasPrefix("(?&") ? 3 : 4
            guard let close = rest.firstIndex(of: ")") else { return .text(take(rest.count)) }
            let name = rest[rest.index(rest.startIndex, offsetBy: lead)..<close]
            return .call(name: name, whole: take(rest.distance(from: rest.startIndex, to: close) + 1))
        }
        if rest.hasPrefix("(?") || rest.hasPrefix("(*") { return .text(take(openingLength)) }
        if first.isLetter { return .letter(take(1)) }
        return .text(take(1))
    }

    /// `\.`, `\x{2026}`, `\h`
    private var escapeLength: Int {
        let behind = rest.dropFirst(2)
        guard behind.first == "{", let close = behind.firstIndex(of: "}") else { return min(2, rest.count) }
        return rest.distance(from: rest.startIndex, to: close) + 1
    }

    /// `(?<name>`, `(?:`, `(?=`, `(?<!`, `(*VERB)`
    private var openingLength: Int {
        let behind = rest.dropFirst(2)
        if rest.hasPrefix("(*") {
            return rest.firstIndex(of: ")").map { rest.distance(from: rest.startIndex, to: $0) + 1 } ?? 2
        }
        if rest.hasPrefix("(?<=") || rest.hasPrefix("(?<!") { return 4 }
        if behind.first == "<" || rest.hasPrefix("(?P<"), let close = behind.firstIndex(of: ">") {
            return rest.distance(from: rest.startIndex, to: close) + 1
        }
        return min(3, rest.count)
    }

    private mutating func take(_ count: Int) -> Substring {
        let part = rest.prefix(count)
        rest = rest.dropFirst(count)
        return part
    }
}
