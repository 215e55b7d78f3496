import Files
import PatternFiles
import QuotationAttribution
import Streams

// PatternTables FOLDER > FILE saves the library of a pattern folder. It runs when a program to be installed is built, and
// is no part of it.

/// The files of a folder as `FrenchPatterns` has them.
func files(in folder: FilePath) throws -> [PatternFile] {
    try DirectoryWalk(folder).map { try $0.get() }.filter { $0.name.suffix(4) == Array(".txt".utf8)[...] }.map { path in
        let stream = try FileStream(at: path)
        return PatternFile(
            path: String(path.text.dropFirst(folder.text.count).drop { $0 == "/" }),
            bytes: try WholeStream.bytes(of: stream, expecting: stream.size, upTo: .max))
    }
}

/// Lets the automata read the examples of all patterns, so that most texts find learned what they need: each alone, and
/// those of a pattern one behind the other, as sentences of a text.
func teach(_ inventory: PatternInventory) throws {
    let attributor = QuotationAttributor(library: inventory.library)
    for definition in inventory.definitions {
        let texts = definition.examples.map { String(decoding: $0.sample.text, as: UTF8.self) }
        for text in texts + [texts.joined(separator: " "), texts.joined(separator: "\n\n")] {
            _ = try attributor.analysis(of: Document(name: "", text: text))
        }
    }
}

func save(_ folder: FilePath) throws {
    let files = try files(in: folder)
    let inventory = try PatternInventory(files: files)
    try teach(inventory)
    let output = BufferedOutput.standardOutput()
    try output.write(try inventory.library.savedBytes(for: files))
    try output.flush()
}

guard let folder = RunningProgram.arguments.first, RunningProgram.arguments.count == 1 else {
    RunningProgram.say("PatternTables FOLDER > FILE\n")
    RunningProgram.end(2)
}
do {
    try save(FilePath(bytes: folder))
} catch let mistakes as PatternMistakes {
    for mistake in mistakes.diagnostics { RunningProgram.say(mistake.rendered + "\n") }
    RunningProgram.end(1)
} catch {
    RunningProgram.say("PatternTables: \(error)\n")
    RunningProgram.end(1)
}
