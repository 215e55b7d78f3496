import Testing

@testable import Evaluation

@Suite("Span matcher")
struct SpanMatcherTests {
    private func quote(_ content: Range<Int>, _ speaker: String = "a") -> RunQuote {
        RunQuote(
            id: nil, content: content, isSpeech: true, speaker: speaker, gender: nil, source: nil, cue: nil,
            decider: .nobody,
            confidence: nil)
    }

    @Test("four fifths of both together are enough, less is not")
    func least() {
        var matcher = SpanMatcher([quote(0..<8), quote(100..<107)])
        #expect(matcher.takeQuote(for: 0..<10)?.content == 0..<8)
        #expect(matcher.takeQuote(for: 100..<110) == nil)
    }

    @Test("the one that overlaps most is taken, wherever it stands, and once only")
    func most() {
        var matcher = SpanMatcher([quote(1..<12), quote(0..<10), quote(0..<9)])
        #expect(matcher.takeQuote(for: 0..<10)?.content == 0..<10)
        #expect(matcher.takeQuote(for: 0..<10)?.content == 0..<9)
        #expect(matcher.takeQuote(for: 0..<10) == nil)
        #expect(matcher.isUsed == [false, true, true])
    }

    @Test("of two that overlap as much the first of the run is taken")
    func tie() {
        var matcher = SpanMatcher([quote(1..<10, "b"), quote(0..<9, "a")])
        #expect(matcher.takeQuote(for: 0..<10)?.speaker == "b")
    }
}
