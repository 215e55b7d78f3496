import PCRE
import Tables
import Testing

@testable import PatternFiles

@Suite("Saved libraries")
struct SavedLibraryTests {
    private static let files = [
        PatternFile(
            path: "lexicons/mots.txt",
            bytes: Array(
                """
                model aimer : er
                    fini 3s : e, a
                    part ms : é
                lexicon verbe
                dire: dit/3s, disent/3p
                aimer: aimer=aimer
                faire savoir: a fait savoir/3s
                lexicon nom
                Paul/m
                *isme/m
                role cue : verbe
                role shape-unknown : inconnu
                role speaker : personne
                weight cue-bias : -0.25
                """.utf8)),
        PatternFile(
            path: "groups/personne.txt",
            bytes: Array("pattern personne\n    (?<name> (?&nom) )\n+ {name: Paul} dit\n- Il dit\n".utf8)),
        PatternFile(
            path: "cues/dit.txt",
            bytes: Array(
                "pattern dit\n    (?<source> (?&personne) ) (?<cue> (?&verbe) )\n+ {source: Paul} {cue: dit}\n- Paul va\n"
                    .utf8)),
    ]

    private let texts = ["Paul dit que le tourisme aime", "a fait savoir Paul", "Rien.", "paul a fait"]

    @Test("are what they were")
    func round() throws {
        let library = try PatternLibrary(files: Self.files)
        let bytes = LastingBytes(try library.savedBytes(for: Self.files))
        let saved = try #require(PatternLibrary(saved: bytes, of: PatternLibrary.fingerprint(of: Self.files)))
        #expect(saved.isFromTables && !library.isFromTables)
        #expect(saved.hash == library.hash)
        #expect(saved.weight("cue-bias") == -0.25)
        #expect(Array(saved.classes(of: "cue")) == Array(library.classes(of: "cue")))
        #expect(saved.groupSigns(of: "speaker") == library.groupSigns(of: "speaker"))
        #expect(saved.vocabulary.classes == library.vocabulary.classes)
        #expect(Array(saved.vocabulary.lemmas) == Array(library.vocabulary.lemmas))
        #expect(saved.patterns.map(\.name) == library.patterns.map(\.name))
        #expect(saved.patterns.map(\.place) == library.patterns.map(\.place))
        #expect(saved.patterns.map(\.stage) == library.patterns.map(\.stage))
        #expect(saved.patterns.map(\.sign) == library.patterns.map(\.sign))
        #expect(saved.patterns.map(\.groups) == library.patterns.map(\.groups))
        for text in texts {
            #expect(saved.signs(of: text) == library.signs(of: text), "\(text)")
            for stage in ["groups", "cues"] {
                #expect(try places(of: stage, in: text, saved) == places(of: stage, in: text, library), "\(text)")
            }
        }
    }

    @Test("are the same bytes for the same files")
    func reproducible() throws {
        let first = try PatternLibrary(files: Self.files).savedBytes(for: Self.files)
        let second = try PatternLibrary(files: Self.files.reversed()).savedBytes(for: Self.files)
        #expect(first == second)
    }

    @Test("are not taken for those of other files")
    func stale() throws {
        let bytes = LastingBytes(try PatternLibrary(files: Self.files).savedBytes(for: Self.files))
        var others = Self.files
        others[0] = PatternFile(path: others[0].path, bytes: others[0].bytes + [0x0A])
        #expect(PatternLibrary(saved: bytes, of: PatternLibrary.fingerprint(of: others)) == nil)
        let renamed = Self.files.map { PatternFile(path: "x" + $0.path, bytes: $0.bytes) }
        #expect(PatternLibrary(saved: bytes, of: PatternLibrary.fingerprint(of: renamed)) == nil)
        #expect(PatternLibrary(saved: bytes, of: PatternLibrary.fingerprint(of: Self.files.reversed())) != nil)
    }

    @Test("that are cut off are none")
    func truncated() throws {
        let bytes = try PatternLibrary(files: Self.files).savedBytes(for: Self.files)
        let fingerprint = PatternLibrary.fingerprint(of: Self.files)
        for length in stride(from: 0, to: bytes.count - 16, by: 112) {
            #expect(PatternLibrary(saved: LastingBytes(Array(bytes[..<length])), of: fingerprint) == nil)
        }
    }

    /// Where a pattern of a stage matches, and its number.
    private func places(of stage: String, in text: String, _ library: PatternLibrary) throws -> [Int?] {
        let set = library.set(of: stage)
        let signs = library.signs(of: text)
        let matcher = try PCREMatcher()
        return try set.withScout { scout in
            try signs.indices.map { try set.firstPattern(at: $0, in: signs, &scout, matcher) }
        }
    }
}
