import FrenchPatterns
import PatternFiles

@testable import QuotationAttribution

/// The program's own patterns, loaded once for all tests.
enum French {
    static let library: PatternLibrary = {
        do throws(PatternMistakes) {
            return try PatternLibrary(files: FrenchPatterns.files)
        } catch {
            fatalError(error.diagnostics.map(\.rendered).joined(separator: "\n"))
        }
    }()

    static let attributor = QuotationAttributor(library: library)
}
