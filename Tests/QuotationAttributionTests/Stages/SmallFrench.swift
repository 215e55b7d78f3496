import PCRE
import PatternFiles

@testable import QuotationAttribution

/// A little French made for tests, in which each lexicon and shape has a pattern of its own name that matches it.
struct SmallFrench {
    let library: PatternLibrary

    private static let words = """
        lexicon le
        le: le/ms, la/fs, les/p, l'/s
        lexicon humain
        maire
        porte-parole
        lexicon parole
        dire: dit
        lexicon avoir
        a
        lexicon pronom
        il/m
        elle/f
        lexicon euphonie
        t
        lexicon locution
        a priori
        aujourd'hui
        lexicon radio
        Radio Nord
        lexicon prenom
        Rose/f
        lexicon fleur
        rose
        lexicon adverbe
        *ment
        role enclitic : pronom, euphonie
        role shape-unknown : inconnu
        role shape-capital : capitale
        role shape-acronym : sigle
        role shape-initial : initiale
        role shape-number : nombre

        """
    private static let classes = [
        "le", "humain", "parole", "avoir", "pronom", "euphonie", "locution", "radio", "prenom", "fleur", "adverbe",
        "inconnu",
        "capitale", "sigle", "initiale", "nombre",
    ]

    init() throws {
        let patterns = Self.classes.map { "pattern voir_\($0)\n    (?&\($0))\n+ mot\n- mot\n" }.joined()
        library = try PatternLibrary(files: [
            PatternFile(path: "mots.txt", bytes: Array(Self.words.utf8)),
            PatternFile(path: "cues/classes.txt", bytes: Array(patterns.utf8)),
        ])
    }

    /// The lines of a text, the outer one first, as `words/class+class` and marks.
    func lines(of text: String) throws -> [String] {
        let bytes = Array(text.utf8)
        let paragraphs = Paragraphs(of: bytes)
        let quotations = Pairing(bytes).result.quotations
        let lines = Tagger(library: library).lines(of: bytes, paragraphs: paragraphs, quotations: quotations)
        return try ([lines.outer] + lines.inner).map { try rendered($0, bytes) }
    }

    private func rendered(_ line: TaggedLine, _ bytes: [UInt8]) throws -> String {
        let matcher = try PCREMatcher()
        return try line.signs.indices.map { index in
            let classes = try Self.classes.indices.filter {
                try matcher.matches(library.patterns[$0].code, in: [line.signs[index]])
            }.map { Self.classes[$0] }
            let span = line.tokens[index].span
            let words = String(decoding: bytes[span.start..<span.end], as: UTF8.self)
            if !classes.isEmpty { return "\(words)/\(classes.joined(separator: "+"))" }
            return Unicode.Scalar(line.signs[index]).map { String(Character($0)) } ?? "?"
        }.joined(separator: " ")
    }
}
