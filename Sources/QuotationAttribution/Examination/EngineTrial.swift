import PatternFiles

/// Runs an example through the whole engine: a pattern that matches alone proves little where another one, or the
/// judge of speech, is asked first.
struct EngineTrial {
    private let attributor: QuotationAttributor

    init(library: PatternLibrary) {
        attributor = QuotationAttributor(library: library)
    }

    /// What the engine says against an example of a pattern that looks at a quotation, or nil.
    func diagnostic(of example: Pattern.Example, _ pattern: Pattern) -> PatternDiagnostic? {
        guard pattern.tried != .groups else { return nil }
        let document = Document(name: example.place.path, text: String(decoding: example.sample.text, as: UTF8.self))
        do {
            let attributions = try attributor.analysis(of: document).attributions
            switch example.verdict {
            case .accepted: return contradiction(of: example, pattern, attributions, document)
            case .refused: return intrusion(of: example, pattern, attributions)
            case .wished: return nil
            }
        } catch {
            return example.mistake(error.message)
        }
    }

    /// A `+` line to which no answer is the marked one.
    private func contradiction(
        of example: Pattern.Example, _ pattern: Pattern, _ attributions: [Attribution], _ document: Document
    ) -> PatternDiagnostic? {
        let isSpeech = pattern.tried != .titles
        let right = attributions.contains { attribution in
            (attribution.kind != .nonspeech) == isSpeech
                && example.ranges.allSatisfy { attribution.ranges(of: $0) == $1 }
        }
        if right { return nil }
        let answers = attributions.map { describe($0, document) }.joined(separator: "; ")
        let wrong = example.sample.marks.firstIndex { mark in
            !attributions.contains { $0.ranges(of: mark.name).contains(mark.range) }
        }
        return example.mistake(
            "the whole engine answers otherwise: \(answers.isEmpty ? "nothing" : answers)",
            column: example.column(ofMark: wrong ?? 0))
    }

    /// A `-` line that this very pattern answers.
    private func intrusion(
        of example: Pattern.Example, _ pattern: Pattern, _ attributions: [Attribution]
    ) -> PatternDiagnostic? {
        guard attributions.contains(where: { $0.pattern == pattern.name }) else { return nil }
        return example.mistake("the whole engine answers it by \(pattern.name)")
    }

    private func describe(_ attribution: Attribution, _ document: Document) -> String {
        guard attribution.kind != .nonspeech else { return "nobody's words" }
        let pieces = attribution.cue?.pieces.map { document.text(of: $0) } ?? []
        let cue = pieces.isEmpty ? "no cue" : "{cue: \(pieces.joined(separator: " … "))}"
        let source = attribution.source.map { "{source: \(document.text(of: $0.span))}" } ?? "no source"
        return "\(cue) \(source) by \(attribution.pattern ?? attribution.sieve ?? "nobody")"
    }
}

extension Attribution {
    /// The bytes that an example marks under a name.
    fileprivate func ranges(of mark: String) -> [Range<Int>] {
        switch mark {
        case "source": source.map { [$0.span.start..<$0.span.end] } ?? []
        case "cue": cue?.pieces.map { $0.start..<$0.end } ?? []
        default: [content.start..<content.end]
        }
    }
}

extension Pattern.Example {
    /// What is marked, by the names of the marks.
    var ranges: [String: [Range<Int>]] { Dictionary(grouping: sample.marks, by: \.name).mapValues { $0.map(\.range) } }

    /// A mistake told at this example's line.
    func mistake(_ message: String, column: Int = 1, hint: String? = nil) -> PatternDiagnostic {
        PatternDiagnostic(
            place: FilePlace(path: place.path, line: place.line, column: column), message: message, line: line,
            hint: hint)
    }

    /// Where a mark opens in the line; 1 where there is none.
    func column(ofMark number: Int) -> Int {
        let braces = line.unicodeScalars.enumerated().filter { $0.element == "{" }
        return braces.indices.contains(number) ? braces[number].offset + 1 : 1
    }
}
