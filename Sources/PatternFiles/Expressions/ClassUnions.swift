/// Fragments that are no more than a choice between classes, `(?: (?&le) | (?&un) )`: each is a class itself, which
/// PCRE2 tries with one look instead of many.
enum ClassUnions {
    /// The names that each such fragment stands for, other fragments resolved.
    static func of(_ fragments: [ExpressionDeclaration]) -> [String: Set<String>] {
        var unions: [String: Set<String>] = [:]
        for fragment in fragments {
            if let names = names(in: fragment) { unions[fragment.name] = names }
        }
        // A choice may call another choice; one round resolves one level.
        for _ in unions {
            var isStable = true
            for (name, parts) in unions {
                let resolved = parts.reduce(into: Set<String>()) { all, part in
                    all.formUnion(part == name ? [] : unions[part] ?? [part])
                }
                if resolved != parts { isStable = false }
                unions[name] = resolved
            }
            if isStable { break }
        }
        return unions
    }

    /// The names between `(?:` and `)`, or nil where the expression is anything else.
    private static func names(in fragment: ExpressionDeclaration) -> Set<String>? {
        var names: Set<String> = []
        var signs = ""
        for line in fragment.body {
            var scanner = ExpressionScanner(line.text)
            while let part = scanner.next() {
                switch part {
                case .call(let name, _):
                    names.insert(String(name))
                    signs += "n"
                case .text(let text):
                    if text.first == "#" { continue }
                    signs += text.filter { !$0.isWhitespace }
                case .letter: return nil
                }
            }
        }
        let choice = signs.hasPrefix("(?:") && signs.hasSuffix(")") ? String(signs.dropFirst(3).dropLast()) : signs
        let alternatives = choice.split(separator: "|", omittingEmptySubsequences: false)
        return alternatives.allSatisfy { $0 == "n" } ? names : nil
    }
}
