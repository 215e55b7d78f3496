/// What pattern files declare, as written, each with its place.
struct Declarations {
    var lexicons: [LexiconDeclaration] = []
    var models: [InflectionModel] = []
    var fragments: [ExpressionDeclaration] = []
    var patterns: [PatternDeclaration] = []
    var roles: [RoleDeclaration] = []
    var figures: [FigureDeclaration] = []
    var weights: [String: Double] = [:]
}

/// A line of a file, for diagnostics.
struct SourceLine: Sendable {
    let place: FilePlace
    let text: String

    func mistake(_ message: String, column: Int = 1, hint: String? = nil) -> PatternDiagnostic {
        PatternDiagnostic(
            place: FilePlace(path: place.path, line: place.line, column: column), message: message, line: text,
            hint: hint)
    }

    /// The column at which `part`, a piece of this line's text, begins.
    func column(of part: Substring) -> Int {
        text.unicodeScalars.distance(from: text.startIndex, to: part.startIndex) + 1
    }
}

/// `lexicon NAME` with its entries' lines.
struct LexiconDeclaration {
    let name: String
    let line: SourceLine
    var entries: [SourceLine] = []
}

/// The lines of an expression, under the name by which it is called.
struct ExpressionDeclaration: Sendable {
    let name: String
    let line: SourceLine
    var body: [SourceLine] = []
}

/// `pattern NAME`: an expression and its examples.
struct PatternDeclaration: Sendable {
    var expression: ExpressionDeclaration
    /// The folder that the file stands in: which stage of the engine tries the pattern.
    let stage: String
    var examples: [ExampleLine] = []
}

struct ExampleLine: Sendable {
    enum Verdict: Character, Sendable {
        case accepted = "+"
        case refused = "-"
        case wished = "?"
    }
    let verdict: Verdict
    let line: SourceLine
    /// The example without the verdict.
    let text: String
}

/// `figures KIND` with its entries' lines.
struct FigureDeclaration {
    let kind: String
    let line: SourceLine
    var entries: [SourceLine] = []
}

/// `role ROLE : class, class`: what the engine calls the classes.
struct RoleDeclaration {
    let role: String
    let line: SourceLine
    let classes: [String]
}
