import Testing

@testable import QuotationAttribution

@Suite("Whatever the marks are")
struct PathologicalMarksTests {
    static let pieces = [
        "« ", "» ", "“", "” ", "„", "\"", "\" ", "‹ ", "› ", "‘a ", "a’ ", "+a ", "a+ ", "« a ", "a » ", "« a\n\n",
        "» a\n\n",
        "«»", "»«", "« “a » ”", "« ‘a « ", "“a\n\n", "« a\n\n« ", "\"a\n\n", "« a » ", "a” « ", "« +a ",
    ]

    @Test("twice the marks give twice the quotations and warnings, a few more or less", arguments: pieces)
    func straightLine(piece: String) {
        func outputs(_ count: Int) -> (quotations: Int, warnings: Int) {
            let result = Pairing(Array(String(repeating: piece, count: count).utf8)).result
            return (result.quotations.count, result.warnings.count)
        }
        let (once, twice) = (outputs(600), outputs(1200))
        #expect(abs(twice.quotations - 2 * once.quotations) <= 32)
        #expect(abs(twice.warnings - 2 * once.warnings) <= 32)
        #expect(once.quotations <= 2 * 600)
        #expect(once.warnings <= 4 * 600)
    }

    @Test(
        "quotations overlap only where one stands in the other, and never stand sixteen deep and more",
        arguments: pieces)
    func tree(piece: String) {
        let quotations = Pairing(Array(String(repeating: piece, count: 100).utf8)).result.quotations
        var depths: [Int] = []
        for (index, quotation) in quotations.enumerated() {
            #expect(!quotation.content.isEmpty)
            #expect(quotation.outer.contains(quotation.content))
            if let parent = quotation.parent {
                #expect(parent < index)
                #expect(quotations[parent].content.contains(quotation.outer))
            }
            depths.append(quotation.parent.map { depths[$0] + 1 } ?? 1)
        }
        #expect(depths.allSatisfy { $0 <= QuotationPairing.deepest })
        for (one, next) in zip(quotations, quotations.dropFirst()) {
            #expect(one.outer.start < next.outer.start)
            #expect(one.outer.contains(next.outer) || !one.outer.overlaps(next.outer))
        }
    }

    @Test("nothing is held again in every paragraph: the marks' own bytes bound what all quotations hold")
    func contents() {
        func held(_ count: Int) -> Int {
            let text = String(repeating: "« Un mot\n\n", count: count)
            return Pairing(Array(text.utf8)).result.quotations.reduce(0) { $0 + $1.content.count }
        }
        #expect(held(1200) <= 2 * held(600) + 200)
    }
}
