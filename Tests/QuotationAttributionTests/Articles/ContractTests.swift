import QuotationAttribution
import Testing

/// What people script against (README, "The answer, field by field") holds for each answer, right or wrong.
@Suite("The output contract")
struct ContractTests {
    @Test("every key is always there, in order", arguments: Article.all, OffsetUnit.allCases)
    func keys(article: Article, unit: OffsetUnit) throws {
        #expect(try answer(article, unit).breachesOfKeys() == [])
    }

    @Test("texts are slices of the document by their offsets", arguments: Article.all, OffsetUnit.allCases)
    func slices(article: Article, unit: OffsetUnit) throws {
        #expect(try answer(article, unit).breachesOfSlices() == [])
    }

    @Test("a content has its marks and their spaces outside", arguments: Article.all, OffsetUnit.allCases)
    func contents(article: Article, unit: OffsetUnit) throws {
        #expect(try answer(article, unit).breachesOfContents() == [])
    }

    @Test("ranges are in order, and inner ones lie in outer ones", arguments: Article.all, OffsetUnit.allCases)
    func ranges(article: Article, unit: OffsetUnit) throws {
        #expect(try answer(article, unit).breachesOfRanges() == [])
        #expect(try answer(article, unit, context: .sentence).breachesOfRanges() == [])
    }

    @Test("ids refer to speakers and quotes that are there", arguments: Article.all, OffsetUnit.allCases)
    func references(article: Article, unit: OffsetUnit) throws {
        #expect(try answer(article, unit).breachesOfReferences() == [])
    }

    @Test("each value is one that the contract lists", arguments: Article.all, OffsetUnit.allCases)
    func values(article: Article, unit: OffsetUnit) throws {
        let answer = try answer(article, unit)
        #expect(answer.breachesOfValues() == [])
        #expect(answer.answer["offsets"].string == unit.rawValue)
        #expect(answer.answer["document"].string == article.document.name)
    }

    @Test("context is there when it is asked for, and a slice, too", arguments: Article.all, ContextExtent.allCases)
    func contexts(article: Article, extent: ContextExtent) throws {
        for unit in OffsetUnit.allCases {
            let asked = try answer(article, unit, context: extent)
            #expect(asked.breachesOfKeys() + asked.breachesOfSlices() == [])
            #expect(asked.quotes.allSatisfy { $0["context"] != .null })
        }
        #expect(try answer(article, .codepoint).quotes.allSatisfy { $0["context"] == .null })
    }

    @Test("a line of jsonl is a quote of the document, with the document in front", arguments: Article.all)
    func lines(article: Article) throws {
        let analysis = try FrenchEngine.analysis(of: article.document)
        let lines = analysis.json(.quote).split(separator: UInt8(ascii: "\n"))
        let quotes = try ContractAnswer(of: analysis, in: .codepoint).quotes
        try #require(lines.count == quotes.count)
        for (line, quote) in zip(lines, quotes) {
            let line = try JSONValue(Array(line))
            #expect(line.keys == ["document", "title", "fields"] + ContractAnswer.quoteKeys)
            #expect(line["document"].string == article.document.name)
            for key in ContractAnswer.quoteKeys { #expect(line[key] == quote[key], "\(key)") }
        }
    }

    private func answer(
        _ article: Article, _ unit: OffsetUnit, context: ContextExtent? = nil
    ) throws -> ContractAnswer {
        try ContractAnswer(of: FrenchEngine.analysis(of: article.document), in: unit, context: context)
    }
}
