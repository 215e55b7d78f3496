import Testing

@testable import Evaluation

@Suite("Evaluation")
struct EvaluationTests {
    private let evaluation = try! AnnotatedTexts.evaluation()

    private func report() -> Report { Report(on: evaluation, resampling: Bootstrap(resamples: 200, seed: 1)) }

    // The expected figures are not ours: the scorer that the annotations come with computed them from the same files.
    @Test(
        "gives the figures of the annotations' own scorer",
        arguments: [
            (Figure.exactSpans, 0.8947368421052632), (.speechPrecision, 0.8333333333333334),
            (.speechRecall, 0.8823529411764706), (.speechF1, 0.8571428571428571), (.attributionPrecision, 0.5625),
            (.attributionRecall, 0.6), (.attributionF1, 0.5806451612903225), (.canonical, 0.4444444444444444),
            (.genderGiven, 0.7142857142857143), (.genderRight, 1.0), (.source, 0.7393939393939394),
            (.cue, 0.7424242424242425),
        ])
    func figure(figure: Figure, expected: Double) {
        let row = report().general.first { $0.figure == figure }
        #expect(abs(row!.quantity.value - expected) < 1e-12)
    }

    @Test("counts by how a reader finds the speaker, as that scorer does")
    func ways() {
        let shares = report().ways.map { "\($0.figure.name) \($0.right)/\($0.whole)" }
        #expect(shares == ["name 4/5", "nominal 3/4", "continuation 0/2", "heading 1/2", "pronoun 1/2"])
    }

    @Test("counts for each pattern or sieve how often it fired and how often it was right")
    func deciders() {
        let shares = report().deciders.map { "\($0.figure.name) \($0.right)/\($0.whole)" }
        #expect(
            shares == [
                "sujet_dit 4/5", "incise_verbe_sujet 3/3", "echo 1/2", "mention 0/2", "– 1/2", "incise_interne 0/1",
                "judge 0/1", "oeuvre 1/1", "paragraph 0/1", "selon_devant 1/1", "sujet_deux_points 0/1",
            ])
    }

    @Test("says of each span what became of it")
    func verdicts() {
        let verdicts = evaluation.judgements.filter { !$0.isRight }.map {
            "\($0.document) \($0.number ?? 0) \($0.verdict.rawValue)"
        }
        #expect(
            verdicts == [
                "halle 1 wrong-speaker", "halle 5 false-speech", "halle 7 invented-speaker", "port 2 wrong-speaker",
                "port 5 missed-speech", "port 7 no-quote", "port 8 no-speaker", "port 0 extra-quote",
                "radio 4 wrong-speaker", "radio 0 extra-quote",
            ])
    }

    @Test("passes over quotes at marks that are not annotated: +…+ and ‘…’")
    func unannotatedMarks() {
        let extra = evaluation.judgements.filter { $0.gold == nil }.map(\.text)
        #expect(extra == ["Il faut parler", "nuit"])
    }

    @Test("every figure has an interval around it", arguments: [1, 2, 3])
    func intervals(seed: UInt64) {
        let report = Report(on: evaluation, resampling: Bootstrap(resamples: 500, seed: seed))
        for row in report.general + report.ways + report.deciders + report.calibration {
            #expect(row.interval != nil)
            if let interval = row.interval, row.figure != .calibrationError {
                #expect(interval.low <= row.quantity.value && row.quantity.value <= interval.high)
            }
        }
    }

    @Test("without annotations and without answers all figures are 0 and none has an interval")
    func nothing() throws {
        let none = Evaluation(of: try Run(lines: [], path: "run", of: []), against: [])
        let report = Report(on: none, resampling: Bootstrap(resamples: 10, seed: 1))
        #expect(report.general.allSatisfy { $0.quantity.value == 0 && $0.interval == nil })
        #expect(report.calibration.isEmpty && report.bins.isEmpty)
    }

    @Test("is the same again when it is written and read")
    func roundTrip() throws {
        let writer = EvaluationWriter(engine: (version: "1", patterns: "2"))
        let json = writer.json(evaluation, report(), nil)
        #expect(try Evaluation(reading: Array(json.utf8), path: "old.json") == evaluation)
    }
}
