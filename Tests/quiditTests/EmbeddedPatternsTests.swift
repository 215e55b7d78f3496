import Foundation
import PatternFiles
import Testing

@testable import FrenchPatterns

@Suite("Patterns inside the program")
struct EmbeddedPatternsTests {
    /// `Patterns/` of the source tree that this file stands in.
    let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Patterns")

    @Test("are the .txt files of Patterns/, in byte order (make embed-list writes the list)")
    func list() throws {
        let all = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
        let expected = all.filter { $0.hasSuffix(".txt") }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        #expect(FrenchPatterns.files.map(\.path) == expected)
    }

    @Test("have the fingerprint that their tables are made for")
    func fingerprint() {
        #expect(FrenchPatterns.fingerprint == PatternLibrary.fingerprint(of: FrenchPatterns.files))
    }

    @Test("have the bytes that stand there")
    func bytes() throws {
        for file in FrenchPatterns.files {
            #expect(try Data(contentsOf: folder.appendingPathComponent(file.path)) == Data(file.bytes))
        }
    }
}
