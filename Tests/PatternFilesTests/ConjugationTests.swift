import Foundation
import Testing

@testable import PatternFiles

/// Every verb of `Patterns/lexicons/verbes-*.txt`, as our models conjugate it, against the tables of verbecc, which
/// `make test` writes to `.tools/verbecc.jsonl` (Sources/ConjugationTable/dump.py).
@Suite("Conjugation, against an independent table")
struct ConjugationTests {
    static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    static let table = root.appendingPathComponent(".tools/verbecc.jsonl")
    /// `make test` says that the table is there; a bare `swift test` may do without.
    static let isWanted =
        ProcessInfo.processInfo.environment["QUIDIT_MAKE_TEST"] == "1"
        || FileManager.default.fileExists(atPath: table.path)

    @Test(
        "each verb has the forms that the table gives it, but for what is accepted below",
        .enabled(if: isWanted, "\(table.path) is missing: make test writes it"))
    func everyVerb() throws {
        let table = try ConjugationTable(contentsOf: Self.table)
        let verbs = try ConjugatedVerb.all(in: Self.root.appendingPathComponent("Patterns"))
        var differences: Set<String> = []
        for verb in verbs {
            guard let expected = table.forms(of: verb.lemma) else {
                Issue.record(
                    "\(verb) has no line in \(Self.table.path), or none with forms: run make test, or name an analogue")
                continue
            }
            for difference in verb.differences(from: expected) where differences.insert(difference).inserted {
                if !AcceptedConjugations.differences.contains(difference) { Issue.record("\(verb): \(difference)") }
            }
        }
        #expect(
            AcceptedConjugations.differences.subtracting(differences).sorted() == [], "accepted, and no longer there")
    }

    @Test("there are 400 reporting verbs and more, each with a model")
    func count() throws {
        let verbs = try ConjugatedVerb.all(in: Self.root.appendingPathComponent("Patterns"))
        let reporting = verbs.filter { $0.lexicon.hasPrefix("parole") || $0.lexicon == "mention" }
        #expect(Set(reporting.map(\.lemma)).count >= 400)
    }
}

/// verbecc's answer: for each verb its forms by row (`1s`, `3p`, `infinitif`, `passe fs`).
struct ConjugationTable {
    private struct Line: Decodable {
        let lemma: String
        let forms: [String: [String]]?
    }

    private var verbs: [String: [String: Set<String>]] = [:]

    init(contentsOf file: URL) throws {
        for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
            let line = try JSONDecoder().decode(Line.self, from: Data(line.utf8))
            verbs[line.lemma] = line.forms?.mapValues { Set($0) }
        }
    }

    /// The forms of a verb, or of its analogue with the one's beginning for the other's.
    func forms(of lemma: String) -> [String: Set<String>]? {
        guard let analogue = AcceptedConjugations.analogues[lemma] else { return verbs[lemma] }
        let common = zip(lemma.reversed(), analogue.reversed()).prefix { $0 == $1 }.count
        let (ours, theirs) = (lemma.dropLast(common), analogue.count - common)
        return verbs[analogue]?.mapValues { Set($0.map { String(ours + $0.dropFirst(theirs)) }) }
    }
}

/// A verb of the lexicons with its model's forms.
struct ConjugatedVerb: CustomStringConvertible {
    let lexicon: String
    let lemma: String
    let model: String
    let place: FilePlace
    let forms: [String: Set<String>]

    var description: String { "\(place.path):\(place.line): \(lemma)=\(model)" }

    static func all(in patterns: URL) throws -> [ConjugatedVerb] {
        var reader = PatternFileReader()
        for folder in ["flexions", "lexicons"] {
            let files = try FileManager.default.contentsOfDirectory(
                at: patterns.appendingPathComponent(folder), includingPropertiesForKeys: nil)
            for file in files where file.pathExtension == "txt" && file.lastPathComponent.hasPrefix("verbes") {
                let bytes = Array(try Data(contentsOf: file))
                reader.read(PatternFile(path: "Patterns/\(folder)/\(file.lastPathComponent)", bytes: bytes))
            }
        }
        let models = Dictionary(uniqueKeysWithValues: reader.declarations.models.map { ($0.name, $0) })
        return try reader.declarations.lexicons.flatMap { lexicon in
            try lexicon.entries.flatMap { entry in
                try entry.text.matches(of: /([^ ,:=]+)=([^ ,\/]+)/).map { match in
                    let (lemma, model) = (String(match.1), String(match.2))
                    let forms = try #require(models[model]?.forms(of: lemma), "\(entry.text)")
                    return ConjugatedVerb(
                        lexicon: lexicon.name, lemma: lemma, model: model, place: entry.place,
                        forms: Dictionary(grouping: forms, by: row).mapValues { Set($0.map(\.text)) })
                }
            }
        }
    }

    /// `3s` for a finite form, `infinitif` or `passe fp` for another.
    private static func row(of form: InflectionModel.Form) -> String {
        let letters: [(String, Features)] = [
            ("1", .first), ("3", .third), ("m", .masculine), ("f", .feminine), ("s", .singular), ("p", .plural),
        ]
        let features = letters.filter { form.features.contains($0.1) }.map(\.0).joined()
        return [form.category == "fini" ? nil : form.category, features.isEmpty ? nil : features]
            .compactMap(\.self).joined(separator: " ")
    }

    /// `3s +form` for a form that only our model has, `3s -form` for one that only the table has.
    func differences(from expected: [String: Set<String>]) -> [String] {
        Set(forms.keys).union(expected.keys).sorted().flatMap { row in
            let (ours, theirs) = (forms[row] ?? [], expected[row] ?? [])
            let added = ours.subtracting(theirs)
            let respelled = added.isEmpty ? [] : Set(theirs.flatMap(AcceptedConjugations.respellings))
            return added.subtracting(respelled).sorted().map { "\(row) +\($0)" }
                + theirs.subtracting(ours).sorted().map { "\(row) -\($0)" }
        }
    }
}
