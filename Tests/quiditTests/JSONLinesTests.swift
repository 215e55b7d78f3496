import Foundation
import Testing

@Suite("JSON lines")
struct JSONLinesTests {
    private let folder = try! Folder()

    private func speakers(_ objects: [[String: Any]]) -> [String] {
        objects.map { object in
            let quotes = object["quotes"] as? [[String: Any]] ?? []
            let names = quotes.map { $0["speaker"] as? String ?? "nobody" }
            return "\(object["document"] as? String ?? "?"): \(names.joined(separator: ", "))"
        }
    }

    @Test("each line is a document, named by its id, and an empty line is none")
    func records() throws {
        try folder.write(
            """
            {"id":"a","text":"« Oui », a dit Anne Petit.","more":[1,{"x":null}]}

            {"url":7,"content":"« Non », a dit Luc Morin."}
            {"text":"Rien."}

            """, to: "a.jsonl")
        let outcome = try Tool.run("extract", "--input", "jsonl", "a.jsonl", in: folder)
        #expect(outcome.code == 0)
        #expect(outcome.errors == "")
        #expect(speakers(try outcome.objects()) == ["a: Anne Petit", "7: Luc Morin", "a.jsonl:4: "])
    }

    @Test("fields are named, and others carried through as they stand")
    func fields() throws {
        try folder.write(
            #"{"meta":{"key":"n","body":"« Oui », a dit M. Morin.","head":"Luc Morin part"},"date": "2026-01-02" ,"n":1.50}"#,
            to: "a.jsonl")
        let outcome = try Tool.run(
            "extract", "--input", "jsonl", "--text-field", "meta.body", "--id-field", "meta.key", "--title-field",
            "meta.head", "--keep", "date,n,absent", "a.jsonl", in: folder)
        let object = try outcome.object()
        #expect(speakers([object]) == ["n: Luc Morin"])
        #expect(object["title"] as? String == "Luc Morin part")
        #expect(outcome.text.contains(#""fields":{"date":"2026-01-02","n":1.50"#))
    }

    @Test("a broken line is its own error, with its place, and the next goes on")
    func broken() throws {
        try folder.write(
            "{\"id\":\"a\",\"text\":\"« Oui », a dit Anne Petit.\"}\n{\"id\":\"b\",\"text\":\n{\"id\":\"c\"}\n"
                + "{\"id\":\"d\",\"text\":\"« Non », a dit Luc Morin.\"}\n", to: "a.jsonl")
        let outcome = try Tool.run("extract", "--input", "jsonl", "a.jsonl", in: folder)
        #expect(outcome.code == 1)
        let objects = try outcome.objects()
        #expect(objects.count == 4)
        #expect(objects.map { $0["error"] is NSNull } == [true, false, false, true])
        #expect(speakers([objects[0], objects[3]]) == ["a: Anne Petit", "d: Luc Morin"])
        #expect(
            outcome.errors.split(separator: "\n").map { $0.prefix(18) } == ["quidit: a.jsonl:2:", "quidit: a.jsonl:3:"])
        #expect(try Tool.run("extract", "--input", "jsonl", "--errors-ok", "a.jsonl", in: folder).code == 0)
    }

    @Test("half a pair of surrogates is read as U+FFFD, with a warning")
    func loneSurrogate() throws {
        try folder.write(#"{"id":"a","text":"\ud83d « Oui », a dit Anne Petit. \ud83d\ude42"}"#, to: "a.jsonl")
        let object = try Tool.run("extract", "--input", "jsonl", "a.jsonl", in: folder).object()
        let warnings = object["warnings"] as? [[String: Any]] ?? []
        #expect(warnings.map { $0["start"] as? Int } == [0])
        #expect(speakers([object]) == ["a: Anne Petit"])
    }

    @Test("a name says that a file holds JSON lines, beside texts, compressed or not; --input says otherwise")
    func names() throws {
        let record = Data(#"{"id":"r","text":"« Oui », a dit Anne Petit.","date":1}"#.utf8)
        try folder.write("« Non », a dit Luc Morin.", to: "d/a.txt")
        try folder.write(record, to: "d/b.jsonl")
        try folder.write("", to: "d/c.ndjson")
        try folder.write(record, to: "d/d.jsonl.txt")
        try folder.write("« Non », a dit Luc Morin.", to: "d/e.txt")
        try folder.write(record, to: "d/f.NDJSON")
        let outcome = try Tool.run("extract", "--keep", "date", "d", in: folder)
        #expect(outcome.errors == "")
        let expected = ["d/a.txt: Luc Morin", "r: Anne Petit", "d/e.txt: Luc Morin", "r: Anne Petit"]
        let objects = try outcome.objects()
        #expect(speakers(objects.filter { $0["document"] as? String != "d/d.jsonl.txt" }) == expected)
        #expect(objects.count == 5)
        let fields = objects.map { ($0["fields"] as? [String: Any])?["date"] as? Int }
        #expect(fields == [nil, 1, nil, nil, 1])
        let texts = try Tool.run("extract", "--input", "text", "d/b.jsonl", in: folder)
        #expect(try texts.objects().map { $0["document"] as? String } == ["d/b.jsonl"])
        let useless = try Tool.run("extract", "--keep", "date", "d/a.txt", in: folder)
        #expect(useless.errors == "quidit: --keep: names a field of a record; add --input jsonl\n")
        #expect(useless.code == 2)
    }

    @Test("the number of threads makes no difference, not by a byte")
    func threads() throws {
        let lines = (0..<400).map { number in
            number % 7 == 0
                ? "{\"id\":\(number),"
                : "{\"id\":\(number),\"text\":\"« Oui », a dit Anne Petit. « Non », a-t-elle ajouté \(number) fois.\"}"
        }
        try folder.write(lines.joined(separator: "\n"), to: "a.jsonl")
        let outcomes = try ["1", "2", "7"].map {
            try Tool.run("extract", "--input", "jsonl", "--threads", $0, "a.jsonl", in: folder)
        }
        #expect(try outcomes[0].objects().count == 400)
        #expect(Set(outcomes.map(\.output)).count == 1)
        #expect(Set(outcomes.map(\.errors)).count == 1)
    }

    @Test("quotes that are less sure are left out, and those that speak no other")
    func minConfidence() throws {
        try folder.write("« Nous partirons », a dit Anne Petit. Le « plan » a du bon.", to: "a.txt")
        let all = try Tool.run("extract", "a.txt", in: folder).object()
        #expect((all["quotes"] as? [Any])?.count == 2)
        let none = try Tool.run("extract", "--min-confidence", "1", "a.txt", in: folder).object()
        #expect((none["quotes"] as? [Any])?.isEmpty == true)
        #expect((none["speakers"] as? [Any])?.isEmpty == true)
        // What is left out was not found, for a script.
        #expect(try Tool.run("extract", "--fail-if-none", "a.txt", in: folder).code == 0)
        #expect(try Tool.run("extract", "--fail-if-none", "--min-confidence", "1", "a.txt", in: folder).code == 1)
        let wrong = try Tool.run("extract", "--min-confidence", "1.5", "a.txt", in: folder)
        #expect(wrong.code == 2)
        #expect(wrong.errors == "quidit: --min-confidence 1.5: is no number from 0 to 1\n")
    }
}
