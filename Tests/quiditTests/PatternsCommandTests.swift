import Foundation
import FrenchPatterns
import PatternFiles
import Testing

@Suite("The pattern commands")
struct PatternsCommandTests {
    let folder = try! Folder()

    @Test("what is exported is what is inside, and gives the same answers")
    func export() throws {
        let outcome = try Tool.run("patterns", "export", "p", in: folder)
        #expect(outcome.text == "p: \(FrenchPatterns.files.count) files written\n")
        #expect(outcome.code == 0)
        for file in FrenchPatterns.files { #expect(try folder.data("p/\(file.path)") == Data(file.bytes)) }
        try folder.write("« Oui », a dit Paul.", to: "a.txt")
        let inside = try Tool.run("extract", "a.txt", in: folder).object()
        let outside = try Tool.run("extract", "--patterns", "p", "a.txt", in: folder).object()
        #expect(inside["quotes"] as? NSArray == outside["quotes"] as? NSArray)
    }

    @Test("a folder that holds something is left alone")
    func exportOverSomething() throws {
        try folder.write("x", to: "p/x")
        let outcome = try Tool.run("patterns", "export", "p", in: folder)
        let message = "is not empty and was left alone; choose a new or an empty folder"
        #expect(outcome.errors == "quidit: p: \(message)\n")
        #expect(outcome.code == 2)
        #expect(try folder.names() == ["p"])
    }

    @Test("a folder without patterns is exit code 2")
    func emptyFolder() throws {
        try folder.write("x", to: "p/README.md")
        let outcome = try Tool.run("extract", "--patterns", "p", "-", in: folder)
        let message = "holds no pattern file (.txt); quidit patterns export DIR writes some"
        #expect(outcome.errors == "quidit: p: \(message)\n")
        #expect(outcome.code == 2)
    }

    @Test("a missing folder is exit code 2")
    func missingFolder() throws {
        let outcome = try Tool.run("patterns", "check", "p", in: folder)
        let message = "cannot be listed: No such file or directory; check the name"
        #expect(outcome.errors == "quidit: p: \(message)\n")
        #expect(outcome.code == 2)
    }

    @Test("the patterns inside have no mistake")
    func check() throws {
        let outcome = try Tool.run("patterns", "check", in: folder)
        #expect(outcome.errors == "")
        #expect(outcome.text.hasPrefix("built-in patterns: \(FrenchPatterns.files.count) files, "))
        #expect(outcome.text.hasSuffix(" no mistake\n"))
        #expect(outcome.code == 0)
    }

    @Test("mistakes are counted on the last line, here and in extract")
    func mistakes() throws {
        try folder.write("pattern sans-exemple\n\n    x\n", to: "p/cues/10-fautes.txt")
        for words in [["patterns", "check", "p"], ["extract", "--patterns", "p", "-"]] {
            let outcome = try Tool.run(words, in: folder)
            #expect(outcome.errors.hasPrefix("p/cues/10-fautes.txt:1:1: error: "))
            let last = outcome.errors.split(separator: "\n").last ?? ""
            #expect(last.hasPrefix("quidit: patterns: "))
            #expect(last.hasSuffix(" in 1 file; correct them and run quidit patterns check"))
            #expect(outcome.text == "")
            #expect(outcome.code == 2)
        }
    }

    @Test("the list has a table of patterns and one of lexicons")
    func list() throws {
        let outcome = try Tool.run("patterns", "list", in: folder)
        #expect(outcome.text.hasPrefix("KIND "))
        #expect(outcome.text.contains("\n\nLEXICON "))
        #expect(outcome.code == 0)
    }
}
