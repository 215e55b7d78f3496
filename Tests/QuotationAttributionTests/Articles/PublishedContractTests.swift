import QuotationAttribution
import Testing

/// The same on texts as they are published, which have what nobody thinks of when writing an article. They are not part
/// of this repository: the variable QUIDIT_GOLD names a folder of `.txt` files, from the package's root where it is a
/// relative path (`QUIDIT_GOLD=texts swift test`); without it, the test is skipped.
@Suite("The output contract on published texts", .enabled(if: !PublishedTexts.files.isEmpty))
struct PublishedContractTests {
    @Test("holds in each unit", arguments: PublishedTexts.files)
    func holds(file: String) throws {
        let document = try PublishedTexts.document(file)
        let analysis = try FrenchEngine.analysis(of: document)
        for unit in OffsetUnit.allCases {
            let answer = try ContractAnswer(of: analysis, in: unit, context: .sentence)
            #expect(answer.breachesOfKeys() == [], "\(unit)")
            #expect(answer.breachesOfSlices() == [], "\(unit)")
            #expect(answer.breachesOfContents() == [], "\(unit)")
            #expect(answer.breachesOfRanges() == [], "\(unit)")
            #expect(answer.breachesOfReferences() == [], "\(unit)")
            #expect(answer.breachesOfValues() == [], "\(unit)")
        }
    }
}
