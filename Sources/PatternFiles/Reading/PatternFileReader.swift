/// Reads the lines of pattern files into declarations. Knows the format and no language.
///
/// The first character of a line says what the line is: `#` a comment; `pattern`, `fragment`, `lexicon`, `model`,
/// `role`, `weight` and `figures` open a declaration; a space continues an expression or a model; `+`, `-` and `?` are a pattern's examples.
struct PatternFileReader {
    private(set) var declarations = Declarations()
    private(set) var diagnostics: [PatternDiagnostic] = []
    private var open = Open.nothing

    private enum Open { case nothing, pattern, fragment, lexicon, model, figures, refused }

    mutating func read(_ file: PatternFile) {
        open = .nothing
        let stage = file.name.split(separator: "/").dropLast().last.map(String.init) ?? ""
        if let offset = UTF8Check.firstInvalidByte(of: file.bytes) {
            let line = file.bytes[..<offset].count { $0 == 0x0A } + 1
            diagnostics.append(
                PatternDiagnostic(
                    place: FilePlace(path: file.path, line: line, column: 1), message: "this file is not UTF-8",
                    line: "", hint: "save it as UTF-8"))
            return
        }
        var number = 0
        for bytes in file.bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
            number += 1
            var text = String(decoding: bytes.last == 0x0D ? bytes.dropLast() : bytes, as: UTF8.self)
            if number == 1, text.unicodeScalars.first == "\u{FEFF}" { text.unicodeScalars.removeFirst() }
            read(SourceLine(place: FilePlace(path: file.path, line: number, column: 1), text: text), stage: stage)
        }
    }

    private mutating func read(_ line: SourceLine, stage: String) {
        guard let first = line.text.first, !line.text.allSatisfy(\.isWhitespace), first != "#" else { return }
        if let keyword = Keyword(opening: line.text) {
            start(keyword, line, stage: stage)
        } else if first == " " || first == "\t" {
            continueBody(line)
        } else if open == .lexicon {
            declarations.lexicons[declarations.lexicons.count - 1].entries.append(line)
        } else if open == .figures {
            declarations.figures[declarations.figures.count - 1].entries.append(line)
        } else if let verdict = ExampleLine.Verdict(rawValue: first) {
            addExample(verdict, line)
        } else if open != .refused {
            refuse(
                line.mistake(
                    "this line is nothing that a pattern file knows",
                    hint:
                        "a line opens with pattern, fragment, lexicon, model, role, weight, figures, a space, +, -, ? or #"
                ))
        }
    }

    private mutating func start(_ keyword: Keyword, _ line: SourceLine, stage: String) {
        let rest = line.text.dropFirst(keyword.rawValue.count)
        let parts = rest.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        let name = parts[0].trimmed
        let argument = parts.count > 1 ? parts[1].trimmed : nil
        guard let fault = Keyword.fault(in: name, of: keyword) else {
            open(keyword, name: String(name), argument: argument, line, stage: stage)
            return
        }
        refuse(line.mistake(fault.message, column: line.column(of: name), hint: fault.hint))
    }

    private mutating func open(
        _ keyword: Keyword, name: String, argument: Substring?, _ line: SourceLine, stage: String
    ) {
        switch keyword {
        case .pattern:
            let expression = ExpressionDeclaration(name: name, line: line)
            declarations.patterns.append(PatternDeclaration(expression: expression, stage: stage))
            open = .pattern
        case .fragment:
            declarations.fragments.append(ExpressionDeclaration(name: name, line: line))
            open = .fragment
        case .lexicon:
            declarations.lexicons.append(LexiconDeclaration(name: name, line: line))
            open = .lexicon
        case .model:
            guard let argument, !argument.isEmpty else {
                return refuse(
                    line.mistake("a model says what it removes from the lemma", hint: "model aimer : er"))
            }
            let suffix = argument == "-" ? "" : String(argument)
            declarations.models.append(
                InflectionModel(name: name, line: line, suffix: suffix, rows: []))
            open = .model
        case .role:
            let classes = (argument ?? "").split(separator: ",").map { String($0.trimmed) }
            if classes.isEmpty {
                return refuse(line.mistake("a role names its classes", hint: "role person : humain, titre"))
            }
            declarations.roles.append(RoleDeclaration(role: name, line: line, classes: classes))
            open = .nothing
        case .weight:
            guard let value = argument.flatMap({ Double(String($0)) }), value.isFinite else {
                return refuse(line.mistake("a weight is a number", hint: "weight antecedent-subject : 1.5"))
            }
            declarations.weights[name] = value
            open = .nothing
        case .figures:
            declarations.figures.append(FigureDeclaration(kind: name, line: line))
            open = .figures
        }
    }

    private mutating func continueBody(_ line: SourceLine) {
        switch open {
        case .pattern: declarations.patterns[declarations.patterns.count - 1].expression.body.append(line)
        case .fragment: declarations.fragments[declarations.fragments.count - 1].body.append(line)
        case .model: addRow(line)
        case .lexicon: declarations.lexicons[declarations.lexicons.count - 1].entries.append(line)
        case .figures: declarations.figures[declarations.figures.count - 1].entries.append(line)
        case .refused: break
        case .nothing:
            refuse(line.mistake("this line continues nothing", hint: "open a pattern, a fragment or a model first"))
        }
    }

    private mutating func addRow(_ line: SourceLine) {
        let parts = line.text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2 else {
            return diagnostics.append(
                line.mistake("a row of a model has a colon before its endings", hint: "fini 3s : e, ait, a"))
        }
        var category: String?
        var features: Features = []
        for word in parts[0].split(whereSeparator: \.isWhitespace) {
            if let letters = Features(letters: word), features.isEmpty {
                features = letters
            } else if category == nil, features.isEmpty {
                category = String(word)
            } else {
                return diagnostics.append(
                    line.mistake(
                        "`\(word)` is no feature", column: line.column(of: word),
                        hint: "features are letters of 1 2 3, m f e, s p i"))
            }
        }
        let endings = parts[1].split(separator: ",", omittingEmptySubsequences: false).map(\.trimmed)
        if let missing = endings.first(where: \.isEmpty) {
            return diagnostics.append(
                line.mistake(
                    "an ending is missing here", column: line.column(of: missing), hint: "- is the ending of no letters"
                ))
        }
        declarations.models[declarations.models.count - 1].rows
            .append(
                InflectionModel.Row(
                    category: category, features: features, endings: endings.map { $0 == "-" ? "" : String($0) }))
    }

    private mutating func addExample(_ verdict: ExampleLine.Verdict, _ line: SourceLine) {
        guard open == .pattern else {
            if open != .refused { refuse(line.mistake("an example stands under a pattern")) }
            return
        }
        let text = String(line.text.dropFirst().trimmed)
        declarations.patterns[declarations.patterns.count - 1].examples
            .append(ExampleLine(verdict: verdict, line: line, text: text))
    }

    /// One slip is one message: what follows a refused line is passed over until the next declaration.
    private mutating func refuse(_ diagnostic: PatternDiagnostic) {
        diagnostics.append(diagnostic)
        open = .refused
    }
}

extension Substring {
    var trimmed: Substring {
        // Most have no spaces at their ends, and no letters there that could be one.
        let isTight: (UInt8) -> Bool = { 0x21...0x7E ~= $0 }
        if let first = utf8.first, isTight(first), let last = utf8.last, isTight(last) { return self }
        var rest = self
        while let first = rest.first, first.isWhitespace { rest.removeFirst() }
        while let last = rest.last, last.isWhitespace { rest.removeLast() }
        return rest
    }
}
