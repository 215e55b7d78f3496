import QuotationAttribution
import Testing

/// Newspapers differ in marks, spaces, apostrophes and line ends, and a text keeps its speakers in all of them. Nothing
/// here says who they are: `ArticleTests` does.
@Suite("The same words, written otherwise")
struct MetamorphicTests {
    @Test("have the same speakers", arguments: RewrittenArticle.all)
    func speakers(rewritten: RewrittenArticle) throws {
        let original = try answers(to: rewritten.article.text)
        let answers = try answers(to: rewritten.text)
        #expect(answers == original)
    }

    @Test("are tried on some article in each way", arguments: Rewriting.allCases)
    func everyRewriting(rewriting: Rewriting) {
        #expect(RewrittenArticle.all.count { $0.rewriting == rewriting } > 10)
    }

    private struct Answer: Equatable {
        let quote: String
        let kind: QuotationKind
        let speaker: String?
        let source: String?
        let cue: String?
    }

    private func answers(to text: String) throws -> [Answer] {
        let document = Document(name: "text", text: text)
        let analysis = try FrenchEngine.analysis(of: document)
        func plain(_ span: TextSpan) -> String { Rewriting.plain(document.text(of: span)) }
        return analysis.attributions.map { quote in
            Answer(
                quote: plain(quote.content), kind: quote.kind,
                speaker: quote.speaker.map { plain(analysis.speakers[$0].name) },
                source: quote.source.map { plain($0.span) }, cue: quote.cue.map { plain($0.span) })
        }
    }
}
