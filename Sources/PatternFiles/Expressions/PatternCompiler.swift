import PCRE

/// Compiles expressions: words of lexicons become classes of signs, fragments a `(?(DEFINE)…)` in front.
struct PatternCompiler {
    private let alphabet: SignAlphabet
    private let groupSigns: [String: UInt16]
    private let fragments: [String: ExpressionDeclaration]
    private let callsOfFragment: [String: Set<String>]
    private let knownNames: [String]
    private var definitions: [String: ExpressionText] = [:]
    private var checkedFragments: Set<String> = []
    private var brokenFragments: Set<String> = []
    private(set) var diagnostics: [PatternDiagnostic] = []

    /// - Parameter groupSigns: the patterns of the first stage, each one sign for the later ones.
    init(
        alphabet: SignAlphabet, groupSigns: [String: UInt16], fragments: [ExpressionDeclaration],
        lexiconNames: [String]
    ) {
        self.alphabet = alphabet
        self.groupSigns = groupSigns
        self.fragments = Dictionary(fragments.map { ($0.name, $0) }) { first, _ in first }
        callsOfFragment = self.fragments.mapValues { PatternCompiler.calls(of: $0) }
        knownNames = lexiconNames + fragments.map(\.name) + groupSigns.keys.sorted()
    }

    /// Names that an expression calls.
    static func calls(of expression: ExpressionDeclaration) -> Set<String> {
        var names: Set<String> = []
        for line in expression.body {
            var rest = Substring(line.text).utf8
            while let first = rest.first, first != 0x23 {
                if first == 0x5C {
                    rest = rest.dropFirst(2)
                } else if first == 0x28, let opening = ["(?&", "(?P>"].first(where: { rest.starts(with: $0.utf8) }),
                    let close = rest.firstIndex(of: 0x29)
                {
                    names.insert(String(Substring(rest[..<close].dropFirst(opening.utf8.count))))
                    rest = rest[close...]
                } else {
                    rest = rest.dropFirst()
                }
            }
        }
        return names
    }

    /// Checks every fragment by itself, so that its mistakes are told once.
    mutating func checkFragments() {
        for name in fragments.keys.sorted() { checkFragment(name) }
    }

    /// Callees first: what is wrong in a fragment is told there, and not again where it is called.
    private mutating func checkFragment(_ name: String) {
        guard let fragment = fragments[name], checkedFragments.insert(name).inserted else { return }
        for callee in callsOfFragment[name, default: []].sorted() { checkFragment(callee) }
        let needed = fragmentsNeeded(by: fragment)
        if needed.contains(name), needed.isDisjoint(with: brokenFragments) {
            diagnostics.append(fragment.line.mistake("fragment \(name) calls itself"))
            brokenFragments.insert(name)
        } else if compile(fragment) == nil {
            brokenFragments.insert(name)
        }
    }

    /// The compiled expression, or nil where there is a mistake, which is then in `diagnostics` or is a fragment's.
    mutating func compile(_ expression: ExpressionDeclaration) -> (code: PCRECode, text: String)? {
        guard !expression.body.isEmpty else {
            diagnostics.append(
                expression.line.mistake("\(expression.name) has no expression", hint: "its lines begin with spaces"))
            return nil
        }
        let before = diagnostics.count
        var whole = ExpressionText()
        let needed = fragmentsNeeded(by: expression)
        guard needed.isDisjoint(with: brokenFragments) else { return nil }
        if !needed.isEmpty {
            whole.append("(?(DEFINE)", from: expression.line, column: 1, verbatim: false)
            for name in needed.sorted() {
                whole.append(definition(of: name))
            }
            whole.append(")", from: expression.line, column: 1, verbatim: false)
        }
        append(expression, to: &whole, reporting: true)
        guard diagnostics.count == before else { return nil }
        do {
            return (try PCRECode(whole.text, anchored: true), whole.text)
        } catch {
            let message = whole.mistake(error.message, at: error.offset ?? 0)
            diagnostics.append(message ?? expression.line.mistake(error.message))
            return nil
        }
    }

    /// A choice between all classes and groups that an expression calls, itself or through its fragments: what a text
    /// must hold to be of any interest to it. Nil where it calls none; that it calls any word at all is no interest.
    func interest(of expression: ExpressionDeclaration) -> String? {
        var names = PatternCompiler.calls(of: expression)
        for name in fragmentsNeeded(by: expression) { names.formUnion(callsOfFragment[name] ?? []) }
        let signs = names.sorted().compactMap { name in
            alphabet.telling(for: name) ?? groupSigns[name].map { "\\x{\(String($0, radix: 16))}" }
        }
        return signs.isEmpty ? nil : "(?:" + signs.joined(separator: "|") + ")"
    }

    private func fragmentsNeeded(by expression: ExpressionDeclaration) -> Set<String> {
        var needed: Set<String> = []
        var waiting = Array(PatternCompiler.calls(of: expression))
        while let name = waiting.popLast() {
            guard let calls = callsOfFragment[name], needed.insert(name).inserted else { continue }
            waiting.append(contentsOf: calls)
        }
        return needed
    }

    /// `(?<name>…)`, written once for all patterns that call it.
    private mutating func definition(of name: String) -> ExpressionText {
        if let known = definitions[name] { return known }
        let fragment = fragments[name]!
        var text = ExpressionText()
        text.append("(?<\(name)>", from: fragment.line, column: 1, verbatim: false)
        append(fragment, to: &text, reporting: false)
        text.append(")", from: fragment.line, column: 1, verbatim: false)
        definitions[name] = text
        return text
    }

    private mutating func append(
        _ expression: ExpressionDeclaration, to whole: inout ExpressionText, reporting: Bool
    ) {
        for line in expression.body {
            var scanner = ExpressionScanner(line.text)
            while let part = scanner.next() {
                switch part {
                case .text(let text): whole.append(text, from: line, column: line.column(of: text))
                case .call(let name, let written): append(call: name, written, line, to: &whole, reporting: reporting)
                case .letter(let letter):
                    guard reporting else { continue }
                    diagnostics.append(
                        line.mistake(
                            "an expression sees signs, not spellings: the letter \(letter) matches nothing",
                            column: line.column(of: letter),
                            hint: "put the word into a lexicon and call it as (?&name)"))
                    return
                }
            }
            whole.append("\n", from: line, column: line.text.unicodeScalars.count + 1)
        }
    }

    private mutating func append(
        call name: Substring, _ written: Substring, _ line: SourceLine, to whole: inout ExpressionText, reporting: Bool
    ) {
        if let signs = alphabet.expression(for: String(name)) {
            whole.append(signs, from: line, column: line.column(of: written), verbatim: false)
        } else if let sign = groupSigns[String(name)] {
            whole.append(
                "\\x{\(String(sign, radix: 16))}", from: line, column: line.column(of: written), verbatim: false)
        } else if fragments[String(name)] != nil {
            whole.append(written, from: line, column: line.column(of: written))
        } else if reporting {
            let nearest = Spelling.nearest(to: String(name), in: knownNames)
            diagnostics.append(
                line.mistake(
                    "no lexicon and no fragment is named \(name)", column: line.column(of: name),
                    hint: nearest.map { "did you mean \($0)?" }))
        }
    }
}
