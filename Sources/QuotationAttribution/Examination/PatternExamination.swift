public import PatternFiles

/// Runs the examples of a pattern folder: each pattern alone against its own lines, and what it must match through the
/// whole engine.
public struct PatternExamination: Sendable {
    /// All mistakes, in file and line order.
    public let diagnostics: [PatternDiagnostic]
    /// Number of examples that were run.
    public let examples: Int

    /// - Parameter files: the folder's files. Files that do not load are told by their mistakes, and no example is run.
    public init(of files: [PatternFile]) {
        do {
            let library = try PatternLibrary(files: files)
            let alone = PatternTrial(library: library)
            let together = EngineTrial(library: library)
            var found: [PatternDiagnostic] = []
            var count = 0
            for pattern in library.patterns {
                guard pattern.tried != nil else {
                    found.append(PatternExamination.neverTried(pattern))
                    continue
                }
                for example in pattern.examples {
                    count += 1
                    if let mistake = alone.diagnostic(of: example, pattern) ?? together.diagnostic(of: example, pattern)
                    {
                        found.append(mistake)
                    }
                }
            }
            diagnostics = found.inFileOrder
            examples = count
        } catch {
            diagnostics = error.diagnostics
            examples = 0
        }
    }

    private static func neverTried(_ pattern: Pattern) -> PatternDiagnostic {
        let folders = Stage.allCases.map(\.rawValue).joined(separator: ", ")
        return PatternDiagnostic(
            place: pattern.place, message: "\(pattern.name) stands in no folder whose patterns are tried",
            line: "pattern \(pattern.name)", hint: "the folders are \(folders)")
    }
}
