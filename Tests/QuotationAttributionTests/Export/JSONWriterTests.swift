import Testing

@testable import QuotationAttribution

@Suite("JSON answers")
struct JSONWriterTests {
    static let text = "😀 « Nous irons, a\npromis Jean\u{A0}Roy, au bout. » Elle a-t-elle dit."
    private let stamp = EngineStamp(version: "1.0.0", patterns: "3f9c21ab")

    /// The bytes of a piece of the text.
    private static func span(_ words: String) -> TextSpan {
        let range = text.firstRange(of: words)!
        let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
        return TextSpan(start, start + words.utf8.count)
    }

    private static let analysis = Analysis(
        document: Document(name: "a \"b\".txt", text: text),
        speakers: [
            Speaker(
                name: span("Jean\u{A0}Roy"), type: .person, gender: .male, description: nil, mentions: 2, quotes: 1)
        ],
        attributions: [
            Attribution(
                content: span("Nous irons, a\npromis Jean\u{A0}Roy, au bout."), kind: .direct,
                parts: [span("Nous irons,"), span("au bout.")], speaker: 0,
                source: Source(span: span("Jean\u{A0}Roy"), form: .name),
                cue: Cue(pieces: [span("a\npromis")], lemma: "promettre"), sieve: "cue", pattern: "incise-verbe-nom",
                confidence: 0.98, continues: nil, inside: nil),
            Attribution(
                content: span("bout"), kind: .nonspeech, parts: [span("bout")], speaker: nil, source: nil,
                cue: Cue(pieces: [span("a-").dropLast, span("dit")], lemma: nil), sieve: nil, pattern: nil,
                confidence: 0.5, continues: 0, inside: 0),
        ],
        warnings: [Warning(code: .unclosedMark, span: span("«"))])

    private func written(
        _ layout: JSONWriter.Layout, offsets: OffsetUnit = .codepoint, context: ContextExtent? = nil
    ) -> String {
        let writer = JSONWriter(layout: layout, offsets: offsets, context: context, engine: stamp)
        var output: [UInt8] = []
        writer.append(Self.analysis, to: &output)
        return String(decoding: output, as: UTF8.self)
    }

    private static let firstQuote =
        #""id":1,"text":"Nous irons, a\npromis Jean"# + "\u{A0}" + #"Roy, au bout.","start":4,"end":43,"#
        + #""kind":"direct","parts":[{"start":4,"end":15},{"start":35,"end":43}],"#
        + #""speaker":"Jean Roy","speaker_id":1,"speaker_type":"person","speaker_gender":"male","#
        + #""source":{"text":"Jean"# + "\u{A0}" + #"Roy","start":25,"end":33,"form":"name"},"#
        + #""cue":{"text":"a\npromis","lemma":"promettre","start":16,"end":24},"#
        + #""by":{"sieve":"cue","pattern":"incise-verbe-nom"},"confidence":0.98,"#
        + #""continues":null,"inside":null,"context":null"#

    private static let secondQuote =
        #""id":2,"text":"bout","start":38,"end":42,"kind":"nonspeech","parts":[{"start":38,"end":42}],"#
        + #""speaker":null,"speaker_id":null,"speaker_type":null,"speaker_gender":null,"source":null,"#
        + #""cue":{"text":"a dit","lemma":null,"start":51,"end":63},"by":{"sieve":null,"pattern":null},"#
        + #""confidence":0.5,"continues":1,"inside":1,"context":null"#

    @Test("a document is an object with the contract's keys in its order")
    func document() {
        let expected =
            #"{"document":"a \"b\".txt","title":null,"fields":null,"error":null,"#
            + #""warnings":[{"code":"unclosed-mark","start":2,"end":3}],"offsets":"codepoint","#
            + #""engine":{"version":"1.0.0","patterns":"3f9c21ab"},"#
            + #""speakers":[{"id":1,"name":"Jean Roy","type":"person","gender":"male","description":null,"#
            + #""mentions":2,"quotes":1}],"#
            + #""quotes":[{"# + Self.firstQuote + "},{" + Self.secondQuote + "}]}\n"
        #expect(written(.document) == expected)
    }

    @Test("in jsonl a quote is a line, with the document in front")
    func quotes() {
        let head = #"{"document":"a \"b\".txt","title":null,"fields":null,"#
        #expect(written(.quote) == head + Self.firstQuote + "}\n" + head + Self.secondQuote + "}\n")
    }

    @Test("offsets in bytes and in UTF-16 units")
    func units() {
        #expect(written(.quote, offsets: .utf16).contains(#""start":5,"end":44,"kind":"direct""#))
        #expect(written(.quote, offsets: .utf8).contains(#""start":8,"end":48,"kind":"direct""#))
    }

    @Test("the context is the sentence, marks and all")
    func context() {
        let context =
            #""context":{"text":"😀 « Nous irons, a\npromis Jean"# + "\u{A0}" + #"Roy, au bout. »","start":0,"end":45}"#
        #expect(written(.quote, context: .sentence).contains(context))
    }

    @Test("a failed document is an object too, and no line of jsonl")
    func failure() {
        let failure = DocumentFailure(code: .binary, message: "is no text")
        var output: [UInt8] = []
        JSONWriter(layout: .document, engine: stamp).append(failure, document: "a.bin", to: &output)
        JSONWriter(layout: .quote, engine: stamp).append(failure, document: "a.bin", to: &output)
        #expect(
            String(decoding: output, as: UTF8.self)
                == #"{"document":"a.bin","title":null,"fields":null,"#
                + #""error":{"code":"binary","message":"is no text"},"warnings":[],"offsets":"codepoint","#
                + #""engine":{"version":"1.0.0","patterns":"3f9c21ab"},"speakers":[],"quotes":[]}"# + "\n")
    }

    @Test("a hundred warnings, then one that counts the rest")
    func manyWarnings() {
        let text = String(repeating: "»", count: 150)
        let warnings = (0..<150).map { Warning(code: .unopenedMark, span: TextSpan($0 * 2, $0 * 2 + 2)) }
        let analysis = Analysis(
            document: Document(name: "a", text: text), speakers: [], attributions: [], warnings: warnings)
        var output: [UInt8] = []
        JSONWriter(layout: .document, engine: stamp).append(analysis, to: &output)
        let json = String(decoding: output, as: UTF8.self)
        #expect(json.split(separator: "unopened-mark").count == 101)
        #expect(json.contains(#"{"code":"more-warnings","start":100,"end":150,"count":50}]"#))
    }
}

extension TextSpan {
    fileprivate var dropLast: TextSpan { TextSpan(start, end - 1) }
}
