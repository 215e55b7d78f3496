/// A run held against annotations: one judgement for each annotated span and for each quote that should not be there.
///
/// ```swift
/// let gold = [try GoldDocument(id: "a", text: text, annotations: lines, path: "a.jsonl")]
/// let run = try Run(lines: output, path: "run.jsonl", of: gold)
/// let evaluation = Evaluation(of: run, against: gold)
/// let report = Report(on: evaluation, resampling: Bootstrap(resamples: 2_000, seed: 1))
/// ```
public struct Evaluation: Equatable, Sendable {
    /// The ids of the annotated documents, in order.
    public let documents: [String]
    /// By document, in text order; a document's quotes that nobody annotated stand behind its spans.
    public let judgements: [Judgement]

    init(documents: [String], judgements: [Judgement]) {
        self.documents = documents
        self.judgements = judgements
    }

    /// Judges every annotated span and every quote that nobody annotated.
    /// - Parameters:
    ///   - run: what a system answered.
    ///   - gold: the annotated documents; quotes of others are not judged.
    public init(of run: Run, against gold: [GoldDocument]) {
        documents = gold.map(\.id)
        judgements = gold.flatMap { Self.judgements(on: run.quotes[$0.id] ?? [], in: $0) }
    }

    private static func judgements(on quotes: [RunQuote], in document: GoldDocument) -> [Judgement] {
        var matcher = SpanMatcher(quotes)
        let answered = document.spans.map { span in
            Judgement(of: span, answered: matcher.takeQuote(for: span.content), in: document)
        }
        let marks = EnumeratedMarks(of: document)
        let extra = quotes.indices.filter { index in
            !matcher.isUsed[index] && quotes[index].isSpeech && !marks.passOver(quotes[index].content)
        }
        return answered + extra.map { Judgement(ofExtra: quotes[$0], in: document) }
    }
}
