import PatternFiles

/// Runs an example through the whole engine: a pattern that matches alone proves little where another one, or the
/// judge of speech, is asked first.
struct EngineTrial {
    private let attributor: QuotationAttributor

    init(library: PatternLibrary) {
        attributor = QuotationAttributor(library: library)
    }

    /// What the engine says against a `+` example of `cues/` or `incises/`, or nil.
    func diagnostic(of example: Pattern.Example, _ pattern: Pattern) -> PatternDiagnostic? {
        guard example.verdict == .accepted, pattern.stage == "cues" || pattern.stage == "incises" else { return nil }
        let document = Document(name: example.place.path, text: String(decoding: example.sample.text, as: UTF8.self))
        do {
            let attributions = try attributor.analysis(of: document).attributions
            let expected = Dictionary(grouping: example.sample.marks, by: \.name).mapValues { $0.map(\.range) }
            if attributions.contains(where: { fits($0, expected) }) { return nil }
            let answers = attributions.map { describe($0, document) }.joined(separator: "; ")
            return example.mistake("the whole engine answers otherwise: \(answers.isEmpty ? "nothing" : answers)")
        } catch {
            return example.mistake(error.message)
        }
    }

    private func fits(_ attribution: Attribution, _ expected: [String: [Range<Int>]]) -> Bool {
        if let source = expected["source"], attribution.source.map({ [$0.span.start..<$0.span.end] }) != source {
            return false
        }
        if let cue = expected["cue"], attribution.cue?.pieces.map({ $0.start..<$0.end }) != cue { return false }
        return attribution.kind != .nonspeech
    }

    private func describe(_ attribution: Attribution, _ document: Document) -> String {
        guard attribution.kind != .nonspeech else { return "nobody's words" }
        let cue = attribution.cue.map { "{cue: \(document.text(of: $0.span))}" } ?? "no cue"
        let source = attribution.source.map { "{source: \(document.text(of: $0.span))}" } ?? "no source"
        return "\(cue) \(source) by \(attribution.pattern ?? attribution.sieve ?? "nobody")"
    }
}

extension Pattern.Example {
    /// A mistake told at this example's line.
    func mistake(_ message: String, column: Int = 1, hint: String? = nil) -> PatternDiagnostic {
        PatternDiagnostic(
            place: FilePlace(path: place.path, line: place.line, column: column), message: message, line: line,
            hint: hint)
    }
}
