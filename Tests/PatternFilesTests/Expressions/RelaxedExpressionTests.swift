import PCRE
import Testing

@testable import PatternFiles

@Suite("Relaxed expressions")
struct RelaxedExpressionTests {
    @Test(
        "what forbids or looks back is left out, what was held fast is given back",
        arguments: [
            ("a", "a"),
            ("(?! b ) a", " a"),
            ("(?<= , ) (?<! (?: [)] | \\) ) ) a", "  a"),
            ("(?> a | b )++ c{1,2}+ d*+ e?+", "(?: a | b )+ c{1,2} d* e?"),
            ("(?= a ) [^(?!+] \\(?! a", "(?= a ) [^(?!+] \\(?! a"),
            ("[]a)] b", "[]a)] b"),
        ])
    func relaxed(expression: String, expected: String) {
        #expect(RelaxedExpression.text(of: expression) == expected)
    }

    @Test(
        "no sign with which a match can begin is unfit",
        arguments: [
            ("a b", "a", "bc,"),
            ("(?<= , ) a", "a", "bc,"),
            ("(?! a ) [abc]", "abc", ",d"),
            ("(?: a )?? (?: b | c )", "abc", ",d"),
            ("(?(DEFINE) (?<x> b | c ) ) (?&x) d", "bc", "ad,"),
            ("(?> a?? ) b", "ab", "c"),
        ])
    func unfit(expression: String, fit: String, unfit: String) {
        let signs = UnfitSigns(of: expression, among: Array("abcd,".utf16)).signs
        #expect(Set(signs).isDisjoint(with: fit.utf16))
        #expect(Set(signs).isSuperset(of: unfit.utf16))
    }
}
