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
        #expect(shown[3] == "    speaker     Anne Petit")
        #expect(shown.contains("    by          sieve cue, pattern incise_verbe_sujet"))
        #expect(shown.contains("    source      Anne Petit (name)"))
        #expect(shown.contains { $0.hasPrefix("    > +") && $0.contains(", cue a dit, by incise_verbe_sujet (share ") })
        #expect(shown.contains { $0.contains("none of them (share ") })
        #expect(shown.contains { $0.hasPrefix("quote 2 at ") })
        #expect(shown.contains("      previous: Anne Petit"))
        #expect(shown.contains { $0.hasPrefix("    > +") && $0.contains("Anne Petit, by ") })
        #expect(shown.contains { $0.contains("nobody, by none (share ") })
    }

    @Test("names the patterns of each folder that match, and those that were tried in vain")
    func patterns() throws {
        try folder.write(
            "« Nous irons, a dit Anne Petit, jusqu’au bout. » Elle lit le roman « Les Vagues ».\n", to: "a.txt")
        let shown = lines(try Tool.run("explain", "a.txt", in: folder))
        let incise = try #require(shown.firstIndex(of: "      incises: incise_interne"))
        #expect(shown[incise + 1] == "        tried in vain: incise_interne_pronom")
        let title = try #require(shown.firstIndex(of: "      titles: oeuvre"))
        #expect(shown[title + 1].hasPrefix("        tried in vain: "))
        #expect(!shown[title + 1].split(separator: " ").contains("oeuvre"))
        #expect(shown.contains("      cues: none"))
    }

    @Test("is no wider than a terminal, whatever stands in the text")
    func width() throws {
        let name = String(repeating: "Très-Longue-Appellation ", count: 30)
        try folder.write("« Oui\u{1B}[31m\u{202E} », a dit la ministre \(name)Petit. « Non », dit-elle.\n", to: "a.txt")
        let outcome = try Tool.run("explain", "a.txt", in: folder)
        #expect(outcome.code == 0)
        #expect(lines(outcome).allSatisfy { $0.count <= 100 || $0.contains("Appellation") })
        #expect(!outcome.text.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
    }

    @Test("as JSON has each quote as extract writes it, and all that was weighed, the best first")
    func json() throws {
        try folder.write(
            "La ministre Anne Petit arrive. « Nous partirons », a-t-elle dit. « Demain. »\n", to: "a.txt")
        let explained = try Tool.run("explain", "--format", "json", "a.txt", in: folder).object()
        let extracted = try Tool.run("extract", "a.txt", in: folder).object()
        let quotes = try #require(explained["quotes"] as? [[String: Any]])
        for (quote, answer) in zip(quotes, try #require(extracted["quotes"] as? [[String: Any]])) {
            for (key, value) in answer { #expect(quote[key] as? NSObject == value as? NSObject) }
        }
        for key in ["readings", "antecedents", "candidates"] {
            let weighed = try #require(quotes[0][key] as? [[String: Any]])
            #expect(weighed.count > 1)
            #expect(weighed.map { $0["taken"] as? Bool } == [true] + weighed.dropFirst().map { _ in false })
            for each in weighed {
                let signs = try #require(each["signs"] as? [String: Double])
                #expect(abs(signs.values.reduce(0, +) - (each["sum"] as? Double ?? .nan)) < 0.01)
            }
        }
        let speech = try #require(quotes[0]["speech"] as? [String: Any])
        #expect((speech["signs"] as? [String: Double])?["speech-cue-near"] != nil)
        let trials = try #require(quotes[0]["patterns"] as? [[String: Any]])
        #expect(trials.map { $0["folder"] as? String } == ["incises", "titles", "cues"])
        #expect((trials[2]["matched"] as? [String])?.contains("incise_pronom") == true)
        #expect((trials[2]["in_vain"] as? [String])?.contains("incise_pronom") == false)
        #expect(quotes[0]["doubted"] is NSNull)
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
