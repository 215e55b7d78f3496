import PCRE

/// Files into all that a folder says: reads declarations, builds the vocabulary, compiles the patterns. Collects every mistake.
struct PatternLoader {
    struct Loaded {
        var vocabulary: Vocabulary
        var definitions: [PatternDefinition]
        var lexicons: [LexiconSummary]
        var roles: [String: Set<String>]
        var weights: [String: Double]
        var figures: FigureTable
        var alphabet: SignAlphabet
    }

    private(set) var diagnostics: [PatternDiagnostic] = []

    mutating func load(_ files: [PatternFile]) -> Loaded {
        var reader = PatternFileReader()
        for file in files.inNameOrder { reader.read(file) }
        diagnostics += reader.diagnostics
        let declarations = reader.declarations
        checkNames(declarations)

        let models = Dictionary(declarations.models.map { ($0.name, $0) }) { first, _ in first }
        var builder = VocabularyBuilder(models: models)
        for lexicon in declarations.lexicons { builder.add(lexicon) }
        builder.finish()
        diagnostics += builder.diagnostics

        var figures = FigureReader(vocabulary: builder.vocabulary)
        for block in declarations.figures { figures.read(block) }
        diagnostics += figures.diagnostics

        let roles = roles(declarations, vocabulary: builder.vocabulary)
        let alphabet = alphabet(declarations, builder, roles: roles)
        if alphabet.isFull, let last = declarations.lexicons.last {
            diagnostics.append(
                last.line.mistake(
                    "these lexicons make more kinds of words than there are signs",
                    hint:
                        "words that stand in many lexicons at once make many kinds; leave out lexicons that no pattern calls"
                ))
        }
        var names = builder.vocabulary.classes.map(\.name)
        names += Set(builder.vocabulary.classes.map(\.lexicon)).union(roles.values.joined()).sorted()
        let groupSigns = groupSigns(declarations)
        var compiler = PatternCompiler(
            alphabet: alphabet, groupSigns: groupSigns, fragments: declarations.fragments, lexiconNames: names)
        compiler.checkFragments()
        let definitions = declarations.patterns.compactMap {
            pattern($0, sign: groupSigns[$0.expression.name], compiler: &compiler)
        }
        diagnostics += compiler.diagnostics
        return Loaded(
            vocabulary: builder.vocabulary, definitions: definitions,
            lexicons: builder.summaries.values.sorted { $0.name < $1.name }, roles: roles,
            weights: declarations.weights, figures: figures.table, alphabet: alphabet)
    }

    /// A pattern, a fragment or a model is declared once; a fragment and a lexicon cannot share a name.
    private mutating func checkNames(_ declarations: Declarations) {
        var places: [String: FilePlace] = [:]
        func check(_ key: String, _ line: SourceLine, _ diagnostics: inout [PatternDiagnostic]) {
            if let first = places[key] {
                diagnostics.append(line.mistake("\(key) is already declared at \(first.path):\(first.line)"))
            } else {
                places[key] = line.place
            }
        }
        for pattern in declarations.patterns {
            check("pattern \(pattern.expression.name)", pattern.expression.line, &diagnostics)
        }
        for fragment in declarations.fragments { check("fragment \(fragment.name)", fragment.line, &diagnostics) }
        for model in declarations.models { check("model \(model.name)", model.line, &diagnostics) }
        let lexicons = Set(declarations.lexicons.map(\.name))
        for fragment in declarations.fragments where lexicons.contains(fragment.name) {
            diagnostics.append(fragment.line.mistake("\(fragment.name) is already the name of a lexicon"))
        }
    }

    private mutating func roles(_ declarations: Declarations, vocabulary: Vocabulary) -> [String: Set<String>] {
        let known = Set(
            vocabulary.classes.flatMap { [$0.lexicon, $0.name] }
                + declarations.patterns.filter { $0.stage == "groups" }.map(\.expression.name))
        var roles: [String: Set<String>] = [:]
        for declaration in declarations.roles {
            roles[declaration.role, default: []].formUnion(declaration.classes)
            if declaration.role.hasPrefix("shape-") {
                checkShape(declaration)
                continue
            }
            for name in declaration.classes where !known.contains(name) {
                diagnostics.append(
                    declaration.line.mistake(
                        "no lexicon and no group is named \(name)",
                        hint: Spelling.nearest(to: name, in: known).map { "did you mean \($0)?" }))
            }
        }
        return roles
    }

    /// The shapes are the scanner's own, so that a mistyped one would be heard by nobody.
    private mutating func checkShape(_ declaration: RoleDeclaration) {
        let known = SignAlphabet.ShapeRole.allCases.map(\.rawValue)
        guard !known.contains(declaration.role) else { return }
        diagnostics.append(
            declaration.line.mistake(
                "no shape is named \(declaration.role)",
                hint: Spelling.nearest(to: declaration.role, in: known).map { "did you mean \($0)?" }))
    }

    private func alphabet(
        _ declarations: Declarations, _ builder: VocabularyBuilder, roles: [String: Set<String>]
    ) -> SignAlphabet {
        var calls: Set<String> = []
        for fragment in declarations.fragments { calls.formUnion(PatternCompiler.calls(of: fragment)) }
        for pattern in declarations.patterns { calls.formUnion(PatternCompiler.calls(of: pattern.expression)) }
        var shapes: [SignAlphabet.ShapeRole: String] = [:]
        for role in SignAlphabet.ShapeRole.allCases { shapes[role] = roles[role.rawValue]?.min() }
        return SignAlphabet(
            vocabulary: builder.vocabulary, signatures: builder.signatures, calling: calls, shapes: shapes,
            unions: ClassUnions.of(declarations.fragments))
    }

    private mutating func pattern(
        _ declaration: PatternDeclaration, sign: UInt16?, compiler: inout PatternCompiler
    ) -> PatternDefinition? {
        let line = declaration.expression.line
        let name = declaration.expression.name
        let compiled = compiler.compile(declaration.expression)
        if !declaration.examples.contains(where: { $0.verdict != .refused }) {
            diagnostics.append(line.mistake("pattern \(name) has no example", hint: "add a line starting with \"+\""))
        }
        if !declaration.examples.contains(where: { $0.verdict == .refused }) {
            diagnostics.append(
                line.mistake("pattern \(name) has no counter-example", hint: "add a line starting with \"-\""))
        }
        let examples = declaration.examples.compactMap { example($0) }
        guard let (code, text) = compiled, let names = try? code.groupNames() else { return nil }
        var groups: [String: [Int]] = [:]
        for group in names { groups[group.name, default: []].append(group.number) }
        let pattern = Pattern(
            name: name, place: line.place, stage: declaration.stage, code: code, sign: sign, groups: groups)
        return PatternDefinition(
            pattern: pattern, expression: text, examples: examples,
            interest: compiler.interest(of: declaration.expression))
    }

    /// What the first stage takes together is one sign for the later ones, called by the pattern's name.
    private func groupSigns(_ declarations: Declarations) -> [String: UInt16] {
        let names = declarations.patterns.filter { $0.stage == "groups" }.map(\.expression.name)
        return Dictionary(
            names.enumerated().map { ($1, SignAlphabet.firstGroupSign + UInt16(truncatingIfNeeded: $0)) },
            uniquingKeysWith: { first, _ in first })
    }

    private mutating func example(_ example: ExampleLine) -> Pattern.Example? {
        do {
            return Pattern.Example(
                verdict: Pattern.Example.Verdict(rawValue: example.verdict.rawValue)!,
                sample: try MarkedText(example.text), place: example.line.place, line: example.line.text)
        } catch {
            let lead = example.line.text.unicodeScalars.count - example.text.unicodeScalars.count
            diagnostics.append(
                example.line.mistake(error.message, column: lead + error.offset + 1, hint: error.hint))
            return nil
        }
    }
}
