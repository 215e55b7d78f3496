import Foundation
import Testing

@Suite("explain")
struct ExplainCommandTests {
    private let folder = try! Folder()

    private func lines(_ outcome: Tool.Outcome) -> [String] {
        outcome.text.split(separator: "\n").map(String.init)
    }

    @Test("says of each quote who decided, and what spoke for and against it")
    func everyQuote() throws {
        try folder.write("« Nous partirons », a dit Anne Petit. « Demain. »\n", to: "a.txt")
        let outcome = try Tool.run("explain", "a.txt", in: folder)
        let shown = lines(outcome)
        #expect(outcome.code == 0)
        #expect(shown[0] == "a.txt")
        #expect(shown[1] == "quote 1 at 2-16: Nous partirons")
        #expect(shown[3] == "    speaker Anne Petit")
        #expect(shown.contains("    by sieve cue, pattern incise_verbe_sujet"))
        #expect(shown.contains("    source Anne Petit (name)"))
        #expect(shown.contains { $0.hasSuffix(" speech-pattern-incise_verbe_sujet") })
        #expect(shown.contains { $0.hasPrefix("    What stands beside it? 1 of ") })
        #expect(
            shown.contains { $0.hasPrefix("        reading Anne Petit = Anne Petit, a dit by incise_verbe_sujet ") })
        #expect(shown.contains { $0.hasPrefix("quote 2 at ") })
        #expect(shown.contains { $0.hasPrefix("        candidate Anne Petit by ") })
        #expect(shown.contains { $0.hasPrefix("        candidate nobody by none ") })
    }

    @Test("shows one quote by its number, and says where there is none")
    func oneQuote() throws {
        try folder.write("« Nous partirons », a dit Anne Petit. « Demain. »\n", to: "a.txt")
        let second = try Tool.run("explain", "--quote", "2", "a.txt", in: folder)
        #expect(lines(second).filter { $0.hasPrefix("quote ") }.map { $0.prefix(8) } == ["quote 2 "])
        let third = try Tool.run("explain", "--quote", "3", "a.txt", in: folder)
        #expect(third.errors == "quidit: a.txt: has no quote 3; it has 2\n")
        #expect(third.code == 1)
        let none = try Tool.run("explain", "--quote", "0", "a.txt", in: folder)
        #expect(none.code == 2)
    }
}
