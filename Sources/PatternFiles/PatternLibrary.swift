import Tables

/// The patterns and words of a folder, ready to use.
public struct PatternLibrary: Sendable {
    /// The words of all lexicons.
    public let vocabulary: Vocabulary
    /// In the order in which they are tried: files by name, patterns as they stand in the file.
    public let patterns: [Pattern]
    /// Eight hexadecimal digits that change when any file does.
    public let hash: String
    /// Those whom very many texts speak of.
    public let figures: FigureTable
    /// By the role that they play, the numbers of word classes …
    let classes: [String: ClassSet]
    /// … and the signs of the patterns of the first stage.
    let groupSigns: [String: [UInt16]]
    let weights: [String: Double]
    /// `signature * shapes + shape` to sign.
    let signs: Column<UInt16>
    /// By the folder in which they stand.
    let sets: [String: PatternSet]
    /// Whether no line of a file was read for it.
    public let isFromTables: Bool

    init(
        vocabulary: Vocabulary, patterns: [Pattern], hash: String, figures: FigureTable, classes: [String: ClassSet],
        groupSigns: [String: [UInt16]], weights: [String: Double], signs: Column<UInt16>, sets: [String: PatternSet],
        isFromTables: Bool
    ) {
        self.vocabulary = vocabulary
        self.patterns = patterns
        self.hash = hash
        self.figures = figures
        self.classes = classes
        self.groupSigns = groupSigns
        self.weights = weights
        self.signs = signs
        self.sets = sets
        self.isFromTables = isFromTables
    }

    init(_ loaded: PatternLoader.Loaded, hash: String) {
        let patterns = loaded.definitions.map(\.pattern)
        self.init(
            vocabulary: loaded.vocabulary, patterns: patterns, hash: hash, figures: loaded.figures,
            classes: loaded.roles.mapValues { names in
                ClassSet(
                    loaded.vocabulary.classes.enumerated()
                        .filter { names.contains($1.lexicon) || names.contains($1.name) }.map(\.offset))
            },
            groupSigns: loaded.roles.mapValues { names in
                patterns.filter { names.contains($0.name) }.compactMap(\.sign)
            },
            weights: loaded.weights, signs: Column(loaded.alphabet.table),
            sets: Dictionary(grouping: loaded.definitions, by: \.pattern.stage).mapValues { PatternSet($0) },
            isFromTables: false)
    }

    /// Reads the files; a lexicon that several files open is one, with the entries of all.
    /// - Throws: `PatternMistakes` with every mistake of every file, in file and line order.
    public init(files: [PatternFile]) throws(PatternMistakes) {
        self = try PatternInventory(files: files).library
    }

    /// The patterns of one folder, in order.
    public func set(of stage: String) -> PatternSet { sets[stage] ?? PatternSet([]) }

    /// The numbers of the word classes that play a role.
    public func classes(of role: String) -> ClassSet { classes[role] ?? [] }

    /// The signs of the patterns of the first stage that play a role.
    public func groupSigns(of role: String) -> SignSet { SignSet(groupSigns[role] ?? []) }

    /// What a sign counts, by its name; 0 where no file gives it.
    public func weight(_ name: String) -> Double { weights[name] ?? 0 }

    /// The sign under which patterns see a word.
    public func sign(signature: Int, shape: WordShape) -> UInt16 {
        signs[signature * WordShape.allCases.count + Int(shape.rawValue)]
    }
}
