import Testing

@testable import quidit

@Suite("Help")
struct HelpTests {
    let folder = try! Folder()

    @Test("each command shows its options and an example", arguments: Command.allCases)
    func ofCommand(command: Command) throws {
        let words = command.rawValue.split(separator: " ").map(String.init)
        let outcome = try Tool.run(words + ["--help"], in: folder)
        #expect(outcome.code == 0)
        #expect(outcome.errors == "")
        for option in Option.of(command) { #expect(outcome.text.contains(option.spelling)) }
        #expect(outcome.text.contains("For example:\n\n    quidit \(command.rawValue)"))
        #expect(outcome.text.split(separator: "\n").allSatisfy { $0.count <= 80 })
        #expect(try Tool.run(["help"] + words, in: folder).text == outcome.text)
    }

    @Test("the overview lists the commands", arguments: ["--help", "-h", "help"])
    func overview(word: String) throws {
        let outcome = try Tool.run(word, in: folder)
        #expect(outcome.code == 0)
        for command in Command.allCases { #expect(outcome.text.contains("  \(command.rawValue)")) }
    }

    @Test("the version", arguments: ["--version", "-V"])
    func version(word: String) throws {
        let outcome = try Tool.run(word, in: folder)
        #expect(outcome.text == "quidit \(Quidit.version)\n")
        #expect(outcome.code == 0)
    }

    @Test("no two options of a command share a spelling or a letter", arguments: Command.allCases)
    func distinct(command: Command) {
        let options = Option.of(command)
        #expect(Set(options.map(\.name)).count == options.count)
        let letters = options.compactMap(\.letter)
        #expect(Set(letters).count == letters.count)
    }
}
