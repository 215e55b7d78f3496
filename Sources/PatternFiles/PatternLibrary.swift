import PCRE

/// All that a pattern folder says, ready to use.
public struct PatternLibrary: Sendable {
    /// The words of all lexicons.
    public let vocabulary: Vocabulary
    /// In the order in which they are tried: files by name, patterns as they stand in the file.
    public let patterns: [Pattern]
    /// How large each lexicon is.
    public let lexicons: [LexiconSummary]
    /// Those whom very many texts speak of.
    public let figures: FigureTable
    /// Eight hexadecimal digits that change when any file does.
    public let hash: String
    private let roles: [String: Set<String>]
    private let weights: [String: Double]
    private let alphabet: SignAlphabet

    /// Reads the files; a lexicon that several files open is one, with the entries of all.
    /// - Throws: `PatternMistakes` with every mistake of every file, in file and line order.
    public init(files: [PatternFile]) throws(PatternMistakes) {
        var loader = PatternLoader()
        let loaded = loader.load(files)
        guard loader.diagnostics.isEmpty else { throw PatternMistakes(diagnostics: loader.diagnostics.inFileOrder) }
        vocabulary = loaded.vocabulary
        patterns = loaded.patterns
        lexicons = loaded.lexicons
        figures = loaded.figures
        roles = loaded.roles
        weights = loaded.weights
        alphabet = loaded.alphabet
        hash = PatternLibrary.hash(of: files)
    }

    /// The patterns of one folder, in order.
    public func patterns(of stage: String) -> [Pattern] { patterns.filter { $0.stage == stage } }

    /// The numbers of the word classes that play a role.
    public func classes(of role: String) -> ClassSet {
        let names = roles[role] ?? []
        return ClassSet(
            vocabulary.classes.indices.filter {
                names.contains(vocabulary.classes[$0].lexicon) || names.contains(vocabulary.classes[$0].name)
            })
    }

    /// The signs of the patterns of the first stage that play a role.
    public func groupSigns(of role: String) -> SignSet {
        let names = roles[role] ?? []
        return SignSet(patterns.filter { names.contains($0.name) }.compactMap(\.sign))
    }

    /// What a sign counts, by its name; 0 where no file gives it.
    public func weight(_ name: String) -> Double { weights[name] ?? 0 }

    /// The sign under which patterns see a word.
    public func sign(signature: Int, shape: WordShape) -> UInt16 {
        alphabet.sign(signature: signature, shape: shape)
    }

    /// FNV-1a over paths and bytes, folded to 32 bits.
    private static func hash(of files: [PatternFile]) -> String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for file in files.inNameOrder {
            for byte in file.name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
            for byte in file.bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        }
        let digits = String(UInt32(truncatingIfNeeded: hash ^ hash >> 32), radix: 16)
        return String(repeating: "0", count: 8 - digits.count) + digits
    }
}

/// All mistakes of a pattern folder, in file and line order.
public struct PatternMistakes: Error, Sendable {
    /// At least one.
    public let diagnostics: [PatternDiagnostic]
}

extension [PatternFile] {
    /// By the path inside the folder; of two with the same, the one given later comes later.
    var inNameOrder: [PatternFile] {
        enumerated().sorted { ($0.element.name, $0.offset) < ($1.element.name, $1.offset) }.map(\.element)
    }
}

extension [PatternDiagnostic] {
    /// By path, line and column.
    public var inFileOrder: [PatternDiagnostic] {
        sorted { left, right in
            (left.place.path, left.place.line, left.place.column)
                < (right.place.path, right.place.line, right.place.column)
        }
    }
}
