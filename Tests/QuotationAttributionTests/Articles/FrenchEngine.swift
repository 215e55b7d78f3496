import FrenchPatterns
import PatternFiles
import QuotationAttribution

/// The engine with the French patterns, loaded once for all tests: loading costs more than an article does.
enum FrenchEngine {
    private static let attributor = Result {
        QuotationAttributor(library: try PatternLibrary(files: FrenchPatterns.files))
    }

    static func analysis(of document: Document) throws -> Analysis {
        try attributor.get().analysis(of: document)
    }
}

extension Analysis {
    /// The answer as JSON. The stamp is fixed, so that a golden answer changes only where the answer does.
    func json(
        _ layout: JSONWriter.Layout, offsets: OffsetUnit = .codepoint, context: ContextExtent? = nil
    ) -> [UInt8] {
        let stamp = EngineStamp(version: "test", patterns: "test")
        let writer = JSONWriter(layout: layout, offsets: offsets, context: context, engine: stamp)
        var output: [UInt8] = []
        writer.append(self, to: &output)
        return output
    }
}
