/// What a system answered: its quotes by the id of their document, each document's in the order in which they came.
public struct Run: Equatable, Sendable {
    /// Quotes by the id of their document, in the order in which they came.
    public private(set) var quotes: [String: [RunQuote]] = [:]
    /// Documents with quotes that no annotation is there for; these quotes are left out.
    public private(set) var strangers: Set<String> = []

    /// Reads what `quidit extract` writes in either format, or any system's lines with the same keys: `document`, `start`
    /// and `end` are needed, `kind`, `speaker`, `speaker_gender`, `source.text`, `cue.text`, `by` and `confidence` used
    /// where they are there, and `id` is told to readers.
    /// - Parameters:
    ///   - lines: one JSON object a line, a quote or a document with its `quotes`.
    ///   - path: for messages.
    /// - Throws: every line that is wrong.
    public init(lines: [UInt8], path: String, of gold: [GoldDocument]) throws(RecordMistakes) {
        let lengths = Dictionary(gold.map { ($0.id, $0.text.count) }) { first, _ in first }
        let records = Record.lines(of: lines, path: path)
        let found = try RecordMistakes.collecting(records) { record throws(RecordMistake) in
            try Self.quotes(in: record, lengths)
        }
        for (document, quotes) in found {
            if lengths[document] == nil {
                strangers.insert(document)
            } else {
                self.quotes[document, default: []] += quotes
            }
        }
    }

    private static func quotes(
        in record: Record, _ lengths: [String: Int]
    ) throws(RecordMistake) -> (document: String, quotes: [RunQuote]) {
        guard let name = try record.string("document") else { throw record.mistake("document is missing") }
        let document = id(of: name)
        if let unit = try record.string("offsets"), unit != "codepoint" {
            throw record.mistake("start and end count \(unit), not code points; write it with --offsets codepoint")
        }
        guard let length = lengths[document] else { return (document, []) }
        var quotes: [RunQuote] = []
        // Indirect speech has no marks, and the annotations have none of it.
        for quote in try record.records("quotes") ?? [record] where try quote.string("kind") != "indirect" {
            quotes.append(try RunQuote(quote, in: length))
        }
        return (document, quotes)
    }

    /// `articles/a.txt` and `a` are the annotated document `a`.
    private static func id(of name: String) -> String {
        let base = name.split(separator: "/", omittingEmptySubsequences: false).last.map(String.init) ?? name
        return base.hasSuffix(".txt") ? String(base.dropLast(4)) : base
    }
}

extension RunQuote {
    fileprivate init(_ record: Record, in length: Int) throws(RecordMistake) {
        // Another system's number may be no number; it is for readers only.
        id = (try? record.integer("id")) ?? nil
        content = try record.span(in: length)
        isSpeech = try record.string("kind") != "nonspeech"
        speaker = try record.words("speaker")
        gender = try record.words("speaker_gender")
        source = try record.record("source")?.string("text")
        cue = try record.record("cue")?.string("text")
        decider = try Decider(try record.record("by"))
        confidence = try record.number("confidence")
        if let confidence, !(0...1).contains(confidence) { throw record.mistake("confidence is not between 0 and 1") }
    }
}

extension Decider {
    init(_ record: Record?) throws(RecordMistake) {
        if let pattern = try record?.words("pattern") {
            self = .pattern(pattern)
        } else {
            self = try record?.words("sieve").map(Decider.sieve) ?? .nobody
        }
    }
}
