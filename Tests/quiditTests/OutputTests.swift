import Foundation
import Testing

@Suite("Output")
struct OutputTests {
    let folder = try! Folder()

    @Test("a closed pipe ends it quietly, by the signal")
    func closedPipe() throws {
        try folder.write("Bonjour.", to: "a.txt")
        let pipe = Pipe()
        try pipe.fileHandleForReading.close()
        let outcome = try Tool.run("extract", "a.txt", in: folder, sink: pipe.fileHandleForWriting)
        #expect(outcome.code == -SIGPIPE)
        #expect(outcome.errors == "")
    }

    @Test("a full disk is exit code 3")
    func fullDisk() throws {
        try folder.write("Bonjour.", to: "a.txt")
        let message = "cannot be written: No space left on device; free some space and run again"
        let full = FileHandle(forWritingAtPath: "/dev/full")
        let outcome = try Tool.run("extract", "a.txt", in: folder, sink: full)
        #expect(outcome.errors == "quidit: standard output: \(message)\n")
        #expect(outcome.code == 3)
        let named = try Tool.run("extract", "a.txt", "--output", "/dev/full", in: folder)
        #expect(named.errors == "quidit: /dev/full: \(message)\n")
        #expect(named.code == 3)
    }

    @Test("--output writes what standard output would have", arguments: [["--output", "x"], ["--output=x"], ["-ox"]])
    func outputFile(words: [String]) throws {
        try folder.write("Bonjour.", to: "a.txt")
        try folder.write("old", to: "x")
        let expected = try Tool.run("extract", "a.txt", in: folder).output
        let outcome = try Tool.run(["extract", "a.txt"] + words, in: folder)
        #expect(outcome.code == 0)
        #expect(outcome.text == "")
        #expect(try folder.data("x") == expected)
        #expect(try folder.names() == ["a.txt", "x"])
    }

    @Test("a link to the output stays a link, and the file keeps its permissions")
    func linkedOutput() throws {
        try folder.write("Bonjour.", to: "a.txt")
        try folder.write("old", to: "real.json")
        let files = FileManager.default
        let place = folder.url.path
        try files.setAttributes([.posixPermissions: 0o640], ofItemAtPath: place + "/real.json")
        try files.createSymbolicLink(atPath: place + "/link.json", withDestinationPath: "real.json")
        #expect(try Tool.run("extract", "a.txt", "-o", "link.json", in: folder).code == 0)
        #expect(try files.destinationOfSymbolicLink(atPath: place + "/link.json") == "real.json")
        #expect(try folder.data("real.json").first == UInt8(ascii: "{"))
        let attributes = try files.attributesOfItem(atPath: place + "/real.json")
        #expect(attributes[.posixPermissions] as? Int == 0o640)
    }

    @Test("an output that cannot be made is exit code 3")
    func impossibleOutput() throws {
        let outcome = try Tool.run("extract", "-", "-o", "no/such/x", in: folder)
        #expect(
            outcome.errors == "quidit: no/such/x: cannot be created: No such file or directory; check the name\n")
        #expect(outcome.code == 3)
    }

    @Test("a signal in mid-run leaves the old file and nothing beside it")
    func signal() throws {
        try folder.write("old", to: "x")
        let process = Tool.process(["extract", "-", "-o", "x"], in: folder.url)
        let input = Pipe()
        process.standardInput = input
        // A thread of the test runner blocks most signals, and a child inherits what is blocked.
        var set = sigset_t()
        unsafe sigemptyset(&set)
        unsafe sigaddset(&set, SIGTERM)
        unsafe pthread_sigmask(SIG_UNBLOCK, &set, nil)
        try process.run()
        // The file beside appears before standard input is read, which has no end here.
        while try folder.names().count < 2, process.isRunning { usleep(1000) }
        usleep(20_000)
        process.terminate()
        for _ in 0..<500 where process.isRunning { usleep(10_000) }
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
        process.waitUntilExit()
        #expect(process.code == -SIGTERM)
        #expect(try folder.names() == ["x"])
        #expect(try folder.data("x") == Data("old".utf8))
    }
}
