import PCRE
import Testing

@Suite("Searches")
struct PCREMatcherTests {
    private let matcher: PCREMatcher

    init() throws { matcher = try PCREMatcher() }

    /// What `expression` takes of `subject`, or nil.
    private func match(
        _ expression: String, _ subject: String, from start: Int = 0, to end: Int? = nil
    ) throws -> Range<Int>? {
        let code = try PCRECode(expression)
        guard try matcher.matches(code, in: Array(subject.utf16), from: start, to: end) else { return nil }
        return matcher.span(ofGroup: 0)
    }

    @Test("the first match at `from` or behind it, ending at `to` or before")
    func bounds() throws {
        #expect(try match("a+", "aabaaa") == 0..<2)
        #expect(try match("a+", "aabaaa", from: 1) == 1..<2)
        #expect(try match("a+", "aabaaa", from: 2) == 3..<6)
        #expect(try match("a+", "aabaaa", from: 2, to: 5) == 3..<5)
        #expect(try match("a+", "aabaaa", from: 2, to: 3) == nil)
        #expect(try match("a+", "aabaaa", from: 2, to: 100) == 3..<6)
    }

    @Test("what begins nowhere in the subject does not match")
    func outside() throws {
        #expect(try match("a*", "aa", from: 2) == 2..<2)
        #expect(try match("a*", "aa", from: 3) == nil)
        #expect(try match("a*", "aa", from: -1) == nil)
        #expect(try match("a*", "aa", from: 2, to: 1) == nil)
    }

    @Test("look-behind sees what stands before `from`, look-ahead nothing from `to` on")
    func lookAround() throws {
        #expect(try match("(?<=a)b", "ab", from: 1) == 1..<2)
        #expect(try match("(?<!a)b", "ab", from: 1) == nil)
        #expect(try match("^b", "ab", from: 1) == nil)
        #expect(try match("a(?=b)", "ab", to: 1) == nil)
        #expect(try match("a$", "ab", to: 1) == 0..<1)
    }

    @Test("an empty subject")
    func empty() throws {
        #expect(try match("a", "") == nil)
        #expect(try match("a*", "") == 0..<0)
        #expect(try match("^$", "") == 0..<0)
    }

    @Test("signs beyond 255, and halves of surrogate pairs, are units like others")
    func wideSigns() throws {
        let code = try PCRECode("[\\x{e000}-\\x{e010}\\x{2026}]+ (?<last> \\x{ffff} )")
        let subject: [UInt16] = [0xD83D, 0xE011, 0xE010, 0x2026, 0xE000, 0xFFFF, 0xDE00]
        #expect(try matcher.matches(code, in: subject))
        #expect(matcher.span(ofGroup: 0) == 2..<6)
        #expect(matcher.span(ofGroup: 1) == 5..<6)
        #expect(try matcher.matches(try PCRECode("\\A . \\x{e011}"), in: subject))
    }

    @Test("groups that took no part have no span, nor has a number that is no group")
    func unset() throws {
        let code = try PCRECode("(?<a> a ) | (?<b> b ) | (?<c> c )")
        #expect(try matcher.matches(code, in: Array("xb".utf16)))
        #expect(matcher.span(ofGroup: 0) == 1..<2)
        #expect(matcher.span(ofGroup: 1) == nil)
        #expect(matcher.span(ofGroup: 2) == 1..<2)
        #expect(matcher.span(ofGroup: 3) == nil)
        #expect(matcher.span(ofGroup: 64) == nil)
        #expect(matcher.span(ofGroup: -1) == nil)
    }

    @Test("a search that fails forgets the spans of the one before")
    func forgets() throws {
        #expect(try match("a", "a") == 0..<1)
        #expect(try match("a", "b") == nil)
        #expect(matcher.span(ofGroup: 0) == nil)
    }

    @Test("more groups than the matcher was made for: as many as fit are known")
    func tooManyGroups() throws {
        let small = try PCREMatcher(groups: 1)
        let code = try PCRECode("(?<a> a ) (?<b> b )")
        #expect(try small.matches(code, in: Array("ab".utf16)))
        #expect(small.span(ofGroup: 1) == 0..<1)
        #expect(small.span(ofGroup: 2) == nil)
    }

    @Test("a search that reaches the match limit is an error, not a refusal, and the matcher lives on")
    func matchLimit() throws {
        var limits = PCREMatcher.Limits()
        limits.match = 1000
        let bounded = try PCREMatcher(limits: limits)
        // A class, because PCRE2 looks for a single sign that must follow before it begins.
        let code = try PCRECode("(?: a+ )+ [bc]")
        let error = try #require(throws: PCREError.self) {
            try bounded.matches(code, in: Array(String(repeating: "a", count: 40).utf16))
        }
        #expect(error.number == -47)
        #expect(error.act == .match)
        #expect(error.offset == nil)
        #expect(error.message == "match limit exceeded")
        #expect(error.isLimit)
        #expect(try bounded.matches(code, in: Array("aab".utf16)))
    }

    @Test("a search that outgrows the JIT stack is an error, not a refusal, and the matcher lives on")
    func stackLimit() throws {
        var limits = PCREMatcher.Limits()
        limits.jitStack = 32 << 10
        let bounded = try PCREMatcher(limits: limits)
        let code = try PCRECode("(?<pair> \\( (?&pair)* \\) )")
        let deep = String(repeating: "(", count: 20_000) + String(repeating: ")", count: 20_000)
        let error = try #require(throws: PCREError.self) { try bounded.matches(code, in: Array(deep.utf16)) }
        #expect(error.number == -46)
        #expect(error.act == .match)
        #expect(error.message == "JIT stack limit reached")
        #expect(error.isLimit)
        #expect(try bounded.matches(code, in: Array("(())".utf16)))
    }

    @Test("the usual limits leave room for a long line")
    func usualLimits() throws {
        let line = String(repeating: "a", count: 100_000) + "»"
        #expect(try match("(?: [^»] ){0,60}? »", line) == 99_940..<100_001)
    }
}
