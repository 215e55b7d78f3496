import Testing

@testable import Evaluation

@Suite("Statistics")
struct StatisticsTests {
    @Test("the generator gives the published numbers")
    func generator() {
        var generator = SeededGenerator(seed: 1_234_567)
        let numbers = (0..<3).map { _ in generator.next() }
        #expect(numbers == [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423])
    }

    @Test("a resample has as many documents as there are, and the same seed gives the same ones")
    func resamples() {
        var first: [[Int]] = []
        var second: [[Int]] = []
        Bootstrap(resamples: 20, seed: 7).forEachResample(of: 5) { first.append($0) }
        Bootstrap(resamples: 20, seed: 7).forEachResample(of: 5) { second.append($0) }
        #expect(first == second)
        #expect(first.count == 20)
        #expect(first.allSatisfy { $0.reduce(0, +) == 5 })
        #expect(Set(first).count > 10)
    }

    @Test("documents are drawn alike")
    func uniform() {
        var sums = [0, 0, 0]
        Bootstrap(resamples: 30_000, seed: 1).forEachResample(of: 3) { weights in
            for index in 0..<3 { sums[index] += weights[index] }
        }
        #expect(sums.allSatisfy { abs($0 - 30_000) < 500 })
    }

    @Test("the interval leaves out two and a half in a hundred on each side")
    func interval() throws {
        let interval = try #require(Interval(of: (0...1000).reversed().map { Double($0) }))
        #expect(interval == Interval(low: 25, high: 975))
        let two = try #require(Interval(of: [0, 1]))
        #expect(abs(two.low - 0.025) < 1e-12 && abs(two.high - 0.975) < 1e-12)
        #expect(Interval(of: []) == nil)
    }

    @Test("a sample is in order and takes no element twice")
    func sample() {
        let drawn = Bootstrap(resamples: 1, seed: 3).sample(5, of: Array(0..<100))
        #expect(drawn.count == 5)
        #expect(drawn == Array(Set(drawn)).sorted())
        #expect(Bootstrap(resamples: 1, seed: 3).sample(9, of: [1, 2, 3]) == [1, 2, 3])
        #expect(Bootstrap(resamples: 1, seed: 4).sample(5, of: Array(0..<100)) != drawn)
    }

    @Test("the area is the share of pairs in which the right answer has more confidence")
    func area() {
        let answers = [(0.9, true), (0.8, false), (0.8, true), (0.3, false), (0.2, true)]
        let ranking = ConfidenceRanking(
            of: answers.enumerated().map { .init(document: $0, confidence: $1.0, isRight: $1.1) })
        // Of six pairs 0.9 wins two, 0.8 half of one and one, 0.2 none.
        #expect(ranking.area(weighing: [1, 1, 1, 1, 1]) == 3.5 / 6)
        #expect(ranking.area(weighing: [1, 0, 1, 2, 0]) == 1)
        #expect(ranking.area(weighing: [1, 0, 1, 0, 1]) == nil)
    }

    @Test(
        "bins are tenths, and 1 lies in the last",
        arguments: [(0, 0), (0.099, 0), (0.1, 1), (0.3, 3), (0.999, 9), (1, 9)])
    func bin(confidence: Double, bin: Int) {
        #expect(Calibration.bin(of: confidence) == bin)
    }

    @Test("the calibration error weighs each bin by its answers")
    func calibration() throws {
        let report = Report(
            on: try AnnotatedTexts.evaluation(), resampling: Bootstrap(resamples: 10, seed: 1))
        // Distances of the run's bins: 0.15, 0.68, 0.89, 0.45, 0.66, 0.29, 0.30 and 0.65 answers of 16.
        let error = (0.15 + 0.68 + 0.89 + 0.45 + 0.66 + 0.29 + 0.30 + 0.65) / 16
        #expect(abs(report.calibration[0].quantity.value - error) < 1e-9)
        #expect(report.calibration[2].right == 6 && report.calibration[2].whole == 16)
        #expect(report.calibration[3].right == 5 && report.calibration[3].whole == 6)
        #expect(report.bins.map(\.whole) == [0, 1, 0, 2, 2, 1, 1, 1, 2, 6])
        // Speakers given are what the precision of attribution is a share of.
        #expect(report.bins.map(\.whole).reduce(0, +) == 16)
    }
}
