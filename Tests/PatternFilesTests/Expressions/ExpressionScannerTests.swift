import Testing

@testable import PatternFiles

@Suite("Expressions, taken apart")
struct ExpressionScannerTests {
    /// Calls in angle brackets, letters that match nothing behind a !, what PCRE2 reads as it stands otherwise.
    private func parts(_ line: String) -> String {
        var scanner = ExpressionScanner(line)
        var parts = ""
        while let part = scanner.next() {
            switch part {
            case .text(let text): parts += text
            case .call(let name, let whole): parts += "<\(name):\(whole.count)>"
            case .letter(let letter): parts += "!\(letter)"
            }
        }
        return parts
    }

    @Test(
        "calls, and letters that are no part of a construct",
        arguments: [
            ("» (?&verbe) ,?", "» <verbe:9> ,?"),
            ("(?P>verbe)", "<verbe:10>"),
            ("(?<cue> (?&verbe) )", "(?<cue> <verbe:9> )"),
            ("(?P<cue> a)", "(?P<cue> !a)"),
            ("(?: (?= (?! (?<= (?<! (?> )", "(?: (?= (?! (?<= (?<! (?> )"),
            ("\\h \\x{e9} \\p{Lu} \\# \\(?&", "\\h \\x{e9} \\p{Lu} \\# \\(?&"),
            (", # a (?&comment)", ", # a (?&comment)"),
            ("[^.;»]{0,60}? dit", "[^.;»]{0,60}? !d!i!t"),
            ("(*COMMIT) é", "(*COMMIT) !é"),
        ])
    func scanned(line: String, expected: String) { #expect(parts(line) == expected) }

    @Test("what breaks off is left to PCRE2", arguments: ["(?&verbe", "(?<cue", "(*COMMIT", "\\", "\\x{e9", "(?"])
    func broken(line: String) {
        var scanner = ExpressionScanner(line)
        var text = ""
        while let part = scanner.next() {
            switch part {
            case .text(let piece), .letter(let piece), .call(_, let piece): text += piece
            }
        }
        #expect(text == line)
    }
}
