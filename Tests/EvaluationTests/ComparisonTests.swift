import Foundation
import Testing

@testable import Evaluation

@Suite("Comparison")
struct ComparisonTests {
    private let bootstrap = Bootstrap(resamples: 200, seed: 1)
    private let old = try! AnnotatedTexts.evaluation()

    /// The run with one line in place of another.
    private func evaluation(replacing line: String, with other: String) throws -> Evaluation {
        let gold = try AnnotatedTexts.gold()
        let run = String(decoding: try AnnotatedTexts.run(), as: UTF8.self)
        #expect(run.contains(line))
        let changed = run.replacingOccurrences(of: line, with: other)
        return Evaluation(of: try Run(lines: Array(changed.utf8), path: "run", of: gold), against: gold)
    }

    private func changes(_ comparison: Comparison) -> [String] {
        comparison.changes.map { "\($0.kind.rawValue) \($0.either!.document) \($0.either!.text)" }
    }

    @Test("with itself finds no change and no difference")
    func itself() {
        let comparison = Comparison(of: old, against: old, resampling: bootstrap)
        #expect(comparison.changes == [])
        #expect(comparison.documents == ["halle", "port", "radio", "vide"])
        #expect(comparison.rows.allSatisfy { $0.difference == 0 && $0.interval == Interval(low: 0, high: 0) })
    }

    @Test("what is right now was gained, what was right is lost, what is wrong otherwise is changed")
    func kinds() throws {
        let right = try evaluation(replacing: "\"YILDIZ\"", with: "\"Yıldız\"")
        #expect(
            changes(Comparison(of: right, against: old, resampling: bootstrap))
                == ["gained port On nous a promis : “rien ne fermera”. C’est faux."])
        #expect(
            changes(Comparison(of: old, against: right, resampling: bootstrap))
                == ["lost port On nous a promis : “rien ne fermera”. C’est faux."])
        let other = try evaluation(replacing: "\"YILDIZ\"", with: "\"Nguyễn\"")
        #expect(
            changes(Comparison(of: other, against: old, resampling: bootstrap))
                == ["changed port On nous a promis : “rien ne fermera”. C’est faux."])
    }

    @Test("a quote that nobody annotated is gained where it is not there any more")
    func extra() throws {
        let without = try evaluation(
            replacing: "\"kind\": \"mixed\", \"speaker\": \"la nuit\"", with: "\"kind\": \"nonspeech\"")
        #expect(changes(Comparison(of: without, against: old, resampling: bootstrap)) == ["gained radio nuit"])
        #expect(changes(Comparison(of: old, against: without, resampling: bootstrap)) == ["lost radio nuit"])
    }

    @Test("both runs are resampled alike: a gain of one document is never a loss")
    func paired() throws {
        let right = try evaluation(replacing: "\"YILDIZ\"", with: "\"Yıldız\"")
        let comparison = Comparison(of: right, against: old, resampling: bootstrap)
        let row = try #require(comparison.rows.first { $0.figure == .attributionF1 })
        #expect(abs(row.difference - (2 * 10.0 / 31 - 2 * 9.0 / 31)) < 1e-12)
        let interval = try #require(row.interval)
        #expect(interval.low == 0 && interval.high > row.difference)
    }

    @Test("only documents that both have are compared, and no changes are told of spans annotated otherwise")
    func documents() throws {
        let fewer = Evaluation(
            documents: ["halle", "autre"], judgements: old.judgements.filter { $0.document == "halle" })
        let comparison = Comparison(of: old, against: fewer, resampling: bootstrap)
        #expect(comparison.documents == ["halle"])
        #expect(comparison.unpaired == 0 && comparison.changes == [])
        let cut = Evaluation(documents: old.documents, judgements: Array(old.judgements.dropFirst()))
        #expect(Comparison(of: old, against: cut, resampling: bootstrap).unpaired == 1)
        #expect(Comparison(of: cut, against: old, resampling: bootstrap).unpaired == 1)
    }
}
