import PCRE
import Testing

@Suite("Compiled expressions")
struct PCRECodeTests {
    @Test(
        "a refused expression says what PCRE2 was doing, its number, the offset and its words",
        arguments: [
            ("(a", 114, 2, "missing closing parenthesis"),
            ("a)", 122, 1, "unmatched closing parenthesis"),
            ("[b-a]", 108, 3, "range out of order in character class"),
            ("a**", 109, 2, "quantifier does not follow a repeatable item"),
            ("(?&verbe_de_parol)", 115, 3, "reference to non-existent subpattern"),
            ("é [\u{1F600}", 106, 5, "missing terminating ] for character class"),
        ] as [(String, Int32, Int, String)])
    func refused(expression: String, number: Int32, offset: Int, words: String) throws {
        let error = try #require(throws: PCREError.self) { try PCRECode(expression) }
        #expect(error.act == .compile)
        #expect(error.number == number)
        #expect(error.offset == offset)
        #expect(error.message == words)
        #expect(!error.isLimit)
    }

    @Test("a name longer than 32 bytes is refused by PCRE2 itself")
    func longName() throws {
        let name = String(repeating: "n", count: 33)
        let error = try #require(throws: PCREError.self) { try PCRECode("(?<\(name)>a)") }
        #expect(error.number == 148)
        #expect(error.act == .compile)
    }

    @Test("names come with their numbers, in alphabetical order; one name may stand at two places")
    func names() throws {
        let code = try PCRECode("(?<source> a) (?<cue> b) (?<a1> c)? (?<cue> d)")
        #expect(try code.groupCount() == 4)
        #expect(try code.groupNames().map(\.name) == ["a1", "cue", "cue", "source"])
        #expect(try code.groupNames().map(\.number) == [3, 2, 4, 1])
    }

    @Test("only named groups capture")
    func plainParentheses() throws {
        let code = try PCRECode("(a|b) (?<cue> (c)+ )")
        #expect(try code.groupCount() == 1)
        #expect(try code.groupNames().map(\.number) == [1])
    }

    @Test("spaces and comments are free")
    func extended() throws {
        let code = try PCRECode("  a   # one\n  \\x20 # a space\n  b")
        #expect(try PCREMatcher().matches(code, in: Array("a b".utf16)))
    }

    @Test("an empty expression compiles and matches everywhere")
    func empty() throws {
        let code = try PCRECode("")
        let matcher = try PCREMatcher()
        #expect(try code.groupCount() == 0)
        #expect(try code.groupNames().isEmpty)
        #expect(try matcher.matches(code, in: Array("ab".utf16), from: 1))
        #expect(matcher.span(ofGroup: 0) == 1..<1)
    }

    @Test("a NUL in the expression is a sign like any other")
    func nul() throws {
        let code = try PCRECode("\u{0}b")
        #expect(try PCREMatcher().matches(code, in: [0x61, 0, 0x62]))
    }

    @Test("an anchored expression matches where the search begins, and nowhere else")
    func anchored() throws {
        let code = try PCRECode("b", anchored: true)
        let matcher = try PCREMatcher()
        let subject = Array("abb".utf16)
        #expect(try !matcher.matches(code, in: subject))
        #expect(try matcher.matches(code, in: subject, from: 1))
        #expect(matcher.span(ofGroup: 0) == 1..<2)
    }

    @Test("one code serves several threads at once")
    func shared() async throws {
        let code = try PCRECode("(?<word> [a-z]+ ) , (?<number> [0-9]+ )")
        let rounds = try await withThrowingTaskGroup(of: Int.self) { group in
            for thread in 0..<8 {
                group.addTask {
                    let matcher = try PCREMatcher()
                    let subject = Array((String(repeating: "-", count: thread) + "abc,\(thread)").utf16)
                    var right = 0
                    for _ in 0..<2000 where try matcher.matches(code, in: subject) {
                        if matcher.span(ofGroup: 1) == thread..<(thread + 3),
                            matcher.span(ofGroup: 2) == (thread + 4)..<(thread + 5)
                        {
                            right += 1
                        }
                    }
                    return right
                }
            }
            return try await group.reduce(0, +)
        }
        #expect(rounds == 8 * 2000)
    }
}
