import Testing

@testable import PatternFiles

@Suite("Diagnostics")
struct PatternDiagnosticTests {
    private func rendered(_ line: String, column: Int) -> String {
        PatternDiagnostic(place: FilePlace(path: "a.txt", line: 3, column: column), message: "no", line: line).rendered
    }

    @Test("the caret stands under the column, behind the line's own tabs")
    func caret() {
        #expect(rendered("abc", column: 1) == "a.txt:3:1: error: no\n    abc\n    ^")
        #expect(rendered("\ta\tb", column: 4) == "a.txt:3:4: error: no\n    \ta\tb\n    \t \t^")
        #expect(rendered("« é", column: 3) == "a.txt:3:3: error: no\n    « é\n      ^")
    }

    @Test("a column behind the line is its end, one before it its beginning")
    func outside() {
        #expect(rendered("ab", column: 9) == "a.txt:3:9: error: no\n    ab\n      ^")
        #expect(rendered("ab", column: 0) == "a.txt:3:0: error: no\n    ab\n    ^")
    }
}
