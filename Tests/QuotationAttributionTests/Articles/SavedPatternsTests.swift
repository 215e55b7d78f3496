import FrenchPatterns
import PatternFiles
import QuotationAttribution
import Tables
import Testing

/// An installed program takes its patterns from tables and reads no file; nobody shall see that by its answers.
@Suite("The French patterns, saved and taken up again")
struct SavedPatternsTests {
    private static let fromFiles = Result { try PatternLibrary(files: FrenchPatterns.files) }

    /// Saved when the automata have read some articles, as the tables of an installed program are.
    private static let fromTables = Result {
        let library = try fromFiles.get()
        let attributor = QuotationAttributor(library: library)
        for article in Article.all.prefix(5) { _ = try attributor.analysis(of: article.document) }
        let bytes = LastingBytes(try library.savedBytes(for: FrenchPatterns.files))
        let fingerprint = PatternLibrary.fingerprint(of: FrenchPatterns.files)
        return QuotationAttributor(library: try #require(PatternLibrary(saved: bytes, of: fingerprint)))
    }

    @Test("give every article the same answer, byte for byte", arguments: Article.all)
    func answers(article: Article) throws {
        let analysis = try Self.fromTables.get().analysis(of: article.document)
        let expected = try FrenchEngine.analysis(of: article.document)
        for layout in [JSONWriter.Layout.document, .quote] {
            #expect(analysis.json(layout) == expected.json(layout))
        }
    }
}
