import Files
import PatternFiles
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

func save(_ folder: FilePath) throws {
    let files = try files(in: folder)
    let library = try PatternLibrary(files: files)
    let output = BufferedOutput.standardOutput()
    try output.write(try library.savedBytes(for: files))
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
