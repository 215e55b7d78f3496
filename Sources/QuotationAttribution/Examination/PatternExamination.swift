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
            let inventory = try PatternInventory(files: files)
            let alone = PatternTrial(library: inventory.library)
            let together = EngineTrial(library: inventory.library)
            var found: [PatternDiagnostic] = []
            var count = 0
            for definition in inventory.definitions {
                let pattern = definition.pattern
                guard pattern.tried != nil else {
                    found.append(PatternExamination.neverTried(pattern))
                    continue
                }
                for example in definition.examples {
                    count += 1
                    if let mistake = alone.diagnostic(of: example, definition)
                        ?? together.diagnostic(of: example, pattern)
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
