import Testing

@testable import PatternFiles

/// A recogniser leaves out places at which no match begins, and never one at which a match does.
struct RecogniserTests {
    @Test(arguments: [
        // expression, line, where it is worth trying
        ("ab", "abcab", [0, 3]),
        ("a b # a comment", "abcab", [0, 3]),
        ("(?:a|b)c", "acbcc", [0, 2]),
        ("a?b", "abcb", [0, 1, 3]),
        ("(?<name> a )*+ b", "aabc", [0, 1, 2]),
        ("[a-c]\\x{64}", "adbdd", [0, 2]),
        ("[^a]d", "adbdd", [2, 3]),
        ("(?(DEFINE)(?<x>a|b))(?&x)c", "acbcc", [0, 2]),
        ("(?> a | ab ) c", "abcac", [0, 3]),
        // Of what stands beside, one sign is known.
        ("a(?=b)", "abaca", [0]),
        ("a(?=bc)", "abcabb", [0, 3]),
        ("a(?!b)", "abaca", [2, 4]),
        ("a(?!bc)", "abcaa", [0, 3, 4]),
        ("(?! a ) .", "abac", [1, 3]),
        ("(?<=b)a", "abaca", [2]),
        ("(?<!b)a", "abaca", [0, 4]),
        ("a(?!b{2})", "abc", [0]),
        // No count is kept.
        ("a{2}b", "abaab", [2]),
        ("a{3}b", "abaab", [2]),
        ("a{0,2}b", "aaab", [0, 1, 2, 3]),
        ("[]a]b", "ab]b", [0, 2]),
        // What is not understood is tried everywhere.
        ("\\ba", "ab", [0, 1]),
        ("(*COMMIT)a", "ab", [0, 1]),
    ])
    func places(expression: String, line: String, expected: [Int]) {
        #expect(Self.places(of: expression, in: Array(line.utf16)) == expected)
    }

    @Test func whatIsStillAliveAtTheEndOfItsReachMayMatch() {
        let signs = Array("aaaab".utf16)
        #expect(Self.places(of: "a*c", in: signs).isEmpty)
        #expect(Self.places(of: "a*c", in: signs, reach: 2) == [0, 1, 2])
    }

    @Test func aLimitEndsTheLine() {
        #expect(Self.places(of: "ab", in: Array("abab".utf16), limit: 3) == [0])
        #expect(Self.places(of: "a(?!b)", in: Array("ab".utf16), limit: 1) == [0])
    }

    @Test func manyExpressionsHaveOneBitEach() {
        var fragments = ExpressionFragments()
        var recogniser = Recogniser(Automaton(["a", "ab", "b", "a.*c"], fragments: &fragments))
        let signs = Array("abc".utf16)
        #expect(recogniser.candidates(at: 0, in: signs, limit: 3, reach: 10) == 0b1011)
        #expect(recogniser.candidates(at: 1, in: signs, limit: 3, reach: 10) == 0b0100)
    }

    private static func places(
        of expression: String, in signs: [UInt16], limit: Int? = nil, reach: Int = 100
    ) -> [Int] {
        var fragments = ExpressionFragments()
        var recogniser = Recogniser(Automaton([expression], fragments: &fragments))
        let limit = limit ?? signs.count
        return (0..<limit).filter {
            recogniser.candidates(at: $0, in: signs, limit: limit, reach: reach) != 0
        }
    }
}
