import PCRE
public import PatternFiles

/// Runs the examples of a pattern folder: each pattern against its own lines.
public struct PatternExamination: Sendable {
    public private(set) var diagnostics: [PatternDiagnostic] = []
    /// Number of examples that were run.
    public private(set) var examples = 0

    public init(of files: [PatternFile]) {
        do {
            let library = try PatternLibrary(files: files)
            let trial = PatternTrial(library: library)
            for pattern in library.patterns {
                for example in pattern.examples {
                    examples += 1
                    if let diagnostic = trial.diagnostic(of: example, pattern) { diagnostics.append(diagnostic) }
                }
            }
        } catch {
            diagnostics = error.diagnostics
        }
    }
}
