import Testing

@testable import Evaluation

@Suite("Annotations and runs with mistakes")
struct RecordTests {
    private func gold(_ lines: String) throws -> GoldDocument {
        try GoldDocument(
            id: "a", text: Array("À « midi ».".utf8), annotations: Array(lines.utf8), path: "gold/a.jsonl")
    }

    private func messages(_ body: () throws -> Void) -> [String] {
        do {
            try body()
            return []
        } catch let error as RecordMistakes {
            return error.mistakes.map { "\($0.path):\($0.line): \($0.message)" }
        } catch {
            return ["\(error)"]
        }
    }

    @Test("every annotation that is wrong is told with its line")
    func annotations() {
        let told = messages {
            _ = try gold(
                """
                {"start": 4, "end": 8, "text": "midi", "type": "other"}

                {"start": 4, "end": 8,
                []
                {"start": 4, "end": 8, "type": "said"}
                {"start": 4, "end": 80, "type": "other"}
                {"start": 8, "end": 4, "type": "other"}
                {"end": 4, "type": "other"}
                {"start": 3, "end": 7, "text": "midi", "type": "other"}
                {"start": 4, "end": 8, "type": "speech", "also": "Anne"}
                {"start": 4, "end": 8, "type": "speech", "speaker": 5}
                """)
        }
        #expect(
            told.map { String($0.dropFirst("gold/a.jsonl:".count)) } == [
                "3: is no JSON: string or '}' expected near end of file", "4: is no JSON object",
                "5: type is neither speech nor other",
                "6: end 80 is outside of the text, which has 11 code points", "7: start 8 and end 4 are no span",
                "8: start or end is missing", "9: text is not what stands in the text at 3-7",
                "10: also is no array of strings", "11: speaker is neither a string nor null",
            ])
    }

    @Test("every line of a run that is wrong is told")
    func run() throws {
        let document = try gold("{\"start\": 4, \"end\": 8, \"type\": \"other\"}")
        let told = messages {
            let lines = """
                {"document": "x/a.txt", "start": 4, "end": 8}
                {"start": 4, "end": 8}
                {"document": "a", "start": 4, "end": 12}
                {"document": "a", "start": 4, "end": 8, "confidence": 2}
                {"document": "a", "start": 4, "end": 8, "source": "Anne"}
                {"document": "a", "offsets": "utf8", "quotes": []}
                """
            _ = try Run(lines: Array(lines.utf8), path: "r", of: [document])
        }
        #expect(
            told == [
                "r:2: document is missing", "r:3: end 12 is outside of the text, which has 11 code points",
                "r:4: confidence is not between 0 and 1", "r:5: source is neither an object nor null",
                "r:6: start and end count utf8, not code points; write it with --offsets codepoint",
            ])
    }

    @Test("a run may be lines of quotes or of documents, with other documents among them")
    func shapes() throws {
        let document = try gold("{\"start\": 4, \"end\": 8, \"type\": \"other\"}")
        let lines = """
            {"document": "x/a.txt", "id": "x", "start": 4, "end": 8, "by": {"sieve": "cue", "pattern": null}}
            {"document": "a", "offsets": "codepoint", "quotes": [{"start": 2, "end": 4, "kind": "nonspeech"}]}
            {"document": "b.txt", "start": 400, "end": 800}
            {"document": "a.txt", "start": 4, "end": 8, "kind": "indirect"}
            """
        let run = try Run(lines: Array(lines.utf8), path: "r", of: [document])
        #expect(run.quotes.keys.sorted() == ["a"])
        #expect(run.quotes["a"]?.map(\.content) == [4..<8, 2..<4])
        #expect(run.quotes["a"]?.map(\.isSpeech) == [true, false])
        #expect(run.quotes["a"]?.map(\.decider) == [.sieve("cue"), .nobody])
        #expect(run.strangers == ["b"])
    }

    @Test("an earlier evaluation that is none is told")
    func earlier() {
        for (text, message) in [
            ("{", "string or '}' expected near end of file"), ("{\"quotes\": []}", "what quidit evaluate"),
            ("{\"figures\": {}, \"quotes\": [{\"document\": \"a\", \"verdict\": \"fine\"}]}", "quote 1: verdict"),
        ] {
            #expect {
                try Evaluation(reading: Array(text.utf8), path: "old.json")
            } throws: { error in
                (error as? RecordMistake)?.message.contains(message) ?? false
            }
        }
    }
}
