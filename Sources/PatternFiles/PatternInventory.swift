/// All that a pattern folder says: the library, ready to use, and what nobody needs who only uses it.
public struct PatternInventory: Sendable {
    /// What the engine works with.
    public let library: PatternLibrary
    /// In the order of the library's patterns.
    public let definitions: [PatternDefinition]
    /// How large each lexicon is.
    public let lexicons: [LexiconSummary]

    /// Reads the files; a lexicon that several files open is one, with the entries of all.
    /// - Throws: `PatternMistakes` with every mistake of every file, in file and line order.
    public init(files: [PatternFile]) throws(PatternMistakes) {
        var loader = PatternLoader()
        let loaded = loader.load(files)
        guard loader.diagnostics.isEmpty else { throw PatternMistakes(diagnostics: loader.diagnostics.inFileOrder) }
        definitions = loaded.definitions
        lexicons = loaded.lexicons
        library = PatternLibrary(loaded, hash: PatternInventory.hash(of: files))
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
