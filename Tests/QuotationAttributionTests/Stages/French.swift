import FrenchPatterns
import PatternFiles

@testable import QuotationAttribution

/// The program's own patterns, loaded once for all tests.
enum French {
    static let inventory: PatternInventory = {
        do throws(PatternMistakes) {
            return try PatternInventory(files: FrenchPatterns.files)
        } catch {
            fatalError(error.diagnostics.map(\.rendered).joined(separator: "\n"))
        }
    }()

    static let library = inventory.library

    static let attributor = QuotationAttributor(library: library)
}
