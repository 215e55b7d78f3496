import Foundation
import Testing

@Suite("Inputs")
struct InputTests {
    let folder = try! Folder()

    private func error(_ object: [String: Any]) -> String? {
        (object["error"] as? [String: Any]).map { "\($0["code"]!): \($0["message"]!)" }
    }

    private func warnings(_ object: [String: Any]) -> [String] {
        (object["warnings"] as? [[String: Any]] ?? []).map { "\($0["code"]!) \($0["start"]!) \($0["end"]!)" }
    }

    @Test("a missing file has its error, and the next one goes on")
    func missingFile() throws {
        try folder.write("Bonjour.", to: "b.txt")
        let outcome = try Tool.run("extract", "a.txt", "b.txt", in: folder)
        let message = "cannot be opened: No such file or directory; check the name"
        #expect(outcome.errors == "quidit: a.txt: \(message)\n")
        #expect(outcome.code == 1)
        let objects = try outcome.objects()
        #expect(objects.map { $0["document"] as? String } == ["a.txt", "b.txt"])
        #expect(objects.map(error) == ["unreadable: \(message)", nil])
        #expect(try Tool.run("extract", "--errors-ok", "a.txt", "b.txt", in: folder).code == 0)
    }

    @Test("a file too long to be a document is not read, and the next one goes on; so is what comes in too long")
    func tooLong() throws {
        try folder.write("", to: "a.txt")
        let sparse = try FileHandle(forWritingTo: folder.url.appendingPathComponent("a.txt"))
        try sparse.truncate(atOffset: 1 << 30)
        try sparse.close()
        try folder.write("Bonjour.", to: "b.txt")
        let outcome = try Tool.run("extract", "a.txt", "b.txt", in: folder)
        let message = "is too long for one document; split it, or raise --max-document-bytes"
        #expect(outcome.errors == "quidit: a.txt: \(message)\n")
        #expect(outcome.code == 1)
        #expect(try outcome.objects().map(error) == ["too-long: \(message)", nil])
        let input = Data(repeating: 0x61, count: 64 << 20 + 1)
        #expect(try Tool.run("extract", "-", in: folder, input: input).errors == "quidit: standard input: \(message)\n")
    }

    @Test("a missing directory")
    func missingDirectory() throws {
        let outcome = try Tool.run("extract", "articles/", in: folder)
        let message = "cannot be opened: No such file or directory; check the name"
        #expect(outcome.errors == "quidit: articles/: \(message)\n")
        #expect(outcome.code == 1)
    }

    @Test("a directory is read in the order of its names, without hidden files and links to directories")
    func directory() throws {
        for name in ["d/b.txt", "d/a/z.txt", "d/a/y.txt", "d/é.txt", "d/.c.txt", "d/B.txt", "e/x.txt"] {
            try folder.write("Bonjour.", to: name)
        }
        let files = FileManager.default
        try files.createSymbolicLink(atPath: folder.url.path + "/d/loop", withDestinationPath: "..")
        try files.createSymbolicLink(atPath: folder.url.path + "/d/link.txt", withDestinationPath: "../e/x.txt")
        let outcome = try Tool.run("extract", "d", in: folder)
        let names = try outcome.objects().map { $0["document"] as? String }
        #expect(names == ["d/B.txt", "d/a/y.txt", "d/a/z.txt", "d/b.txt", "d/link.txt", "d/é.txt"])
        #expect(outcome.code == 0)
    }

    @Test("an output among the documents of a directory is none of them")
    func outputAmongInputs() throws {
        try folder.write("Bonjour.", to: "d/a.txt")
        try folder.write("{}", to: "d/out.json")
        #expect(try Tool.run("extract", "d", "-o", "d/out.json", in: folder).code == 0)
        #expect(try folder.data("d/out.json").split(separator: 0x0A).count == 1)
    }

    @Test("an empty file is a document without quotes")
    func emptyFile() throws {
        try folder.write("", to: "a.txt")
        let outcome = try Tool.run("extract", "a.txt", in: folder)
        #expect(outcome.code == 0)
        #expect(outcome.errors == "")
        let object = try outcome.object()
        #expect((object["quotes"] as? [Any])?.count == 0)
        #expect(object["error"] is NSNull)
        #expect(try Tool.run("extract", "--fail-if-none", "a.txt", in: folder).code == 1)
    }

    @Test("a NUL in the first 8 KiB is an error of the document")
    func binary() throws {
        try folder.write(Data("Bonjour".utf8) + [0], to: "a.bin")
        let outcome = try Tool.run("extract", "a.bin", in: folder)
        let message = "is no text (a NUL at byte 7); leave it out, or name its encoding with --encoding utf-16"
        #expect(outcome.errors == "quidit: a.bin: \(message)\n")
        #expect(outcome.code == 1)
        #expect(try error(outcome.object()) == "binary: \(message)")
    }

    @Test("what is not UTF-8 is read as Windows-1252, with a warning where it shows")
    func windows1252() throws {
        try folder.write(Data([0xC3, 0xA9, 0x20, 0xE9, 0xA0, 0x4F]), to: "a.txt")
        let outcome = try Tool.run("extract", "a.txt", in: folder)
        #expect(
            outcome.errors == "quidit: a.txt: is not UTF-8 and was read as Windows-1252; --encoding says otherwise\n")
        #expect(outcome.code == 0)
        #expect(try warnings(outcome.object()) == ["encoding 3 4"])
        let inBytes = try Tool.run("extract", "--offsets", "utf8", "a.txt", in: folder)
        #expect(try warnings(inBytes.object()) == ["encoding 5 7"])
    }

    @Test("an encoding that was asked for is no warning")
    func askedEncoding() throws {
        try folder.write(Data([0xE9, 0xA0, 0x4F]), to: "a.txt")
        let outcome = try Tool.run("extract", "--encoding=ISO-8859-1", "a.txt", in: folder)
        #expect(outcome.errors == "")
        #expect(try warnings(outcome.object()) == [])
    }

    @Test("bytes that are not the UTF-8 that was asked for are the document's error")
    func invalidUTF8() throws {
        try folder.write(Data([0x41, 0xC3, 0xA9, 0xAB, 0x20]), to: "a.txt")
        let outcome = try Tool.run("extract", "--encoding", "utf-8", "a.txt", in: folder)
        #expect(
            outcome.errors == "quidit: a.txt: is not UTF-8 at byte 3; leave out --encoding or name another one\n")
        #expect(outcome.code == 1)
    }

    @Test("UTF-16 with a mark, of either order", arguments: [false, true])
    func utf16(isBigEndian: Bool) throws {
        var data = Data(isBigEndian ? [0xFE, 0xFF] : [0xFF, 0xFE])
        data += "Là 😀".data(using: isBigEndian ? .utf16BigEndian : .utf16LittleEndian)!
        try folder.write(data, to: "a.txt")
        let outcome = try Tool.run("extract", "--verbose", "a.txt", in: folder)
        #expect(outcome.errors.hasPrefix("quidit: a.txt: UTF-16, plain text; patterns "))
        #expect(outcome.code == 0)
        #expect(try warnings(outcome.object()) == [])
    }

    @Test("broken UTF-16 is repaired with a warning, or refused where it was asked for")
    func brokenUTF16() throws {
        try folder.write(Data([0xFF, 0xFE, 0x41, 0x00, 0x00, 0xD8, 0x42, 0x00]), to: "a.txt")
        let outcome = try Tool.run("extract", "a.txt", in: folder)
        #expect(
            outcome.errors == "quidit: a.txt: is broken UTF-16 and was repaired with U+FFFD; look at its warnings\n")
        #expect(try warnings(outcome.object()) == ["encoding 2 3"])
        let refused = try Tool.run("extract", "--encoding", "utf-16", "a.txt", in: folder)
        #expect(refused.code == 1)
        #expect(
            refused.errors == "quidit: a.txt: is not UTF-16 at byte 4; leave out --encoding or name another one\n")
    }

    @Test("UTF-8 with a byte order mark")
    func byteOrderMark() throws {
        try folder.write(Data([0xEF, 0xBB, 0xBF]) + Data("Là.".utf8), to: "a.txt")
        let outcome = try Tool.run("extract", "-v", "a.txt", in: folder)
        #expect(outcome.errors.hasPrefix("quidit: a.txt: UTF-8, plain text; patterns "))
        #expect(outcome.errors.hasSuffix(" (built-in patterns)\n"))
        #expect(outcome.code == 0)
    }

    @Test(
        "standard input, by its name or by none",
        arguments: [[], ["extract"], ["extract", "-"], ["extract", "--", "-"]])
    func standardInput(words: [String]) throws {
        let outcome = try Tool.run(words, in: folder, input: Data("Bonjour.".utf8))
        #expect(try outcome.object()["document"] as? String == "-")
        #expect(outcome.errors == "")
        #expect(outcome.code == 0)
    }

    @Test("after -- a word is a file, whatever it looks like")
    func afterHyphens() throws {
        try folder.write("Bonjour.", to: "--pretty")
        let outcome = try Tool.run("extract", "--", "--pretty", in: folder)
        #expect(try outcome.object()["document"] as? String == "--pretty")
        #expect(outcome.code == 0)
    }

    @Test("a device has no end and is refused; /dev/null is an empty document")
    func device() throws {
        let outcome = try Tool.run("extract", "/dev/zero", in: folder)
        let message = "is a device, not a file; name a file, or send it through standard input"
        #expect(outcome.errors == "quidit: /dev/zero: \(message)\n")
        #expect(try Tool.run("extract", "/dev/null", in: folder).code == 0)
    }
}
