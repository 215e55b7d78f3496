/// An annotated document: its text and the spans between its marks.
public struct GoldDocument: Equatable, Sendable {
    /// The file's name without its ending.
    public let id: String
    /// The text by code points, which positions count.
    public let text: [Unicode.Scalar]
    /// The annotated spans, in the order of their lines.
    public let spans: [GoldSpan]

    /// - Parameters:
    ///   - text: valid UTF-8.
    ///   - annotations: one JSON object a line.
    ///   - path: of the annotations, for messages.
    /// - Throws: every line that is wrong.
    public init(
        id: String, text: [UInt8], annotations: [UInt8], path: String
    ) throws(RecordMistakes) {
        let scalars = Array(String(decoding: text, as: UTF8.self).unicodeScalars)
        self.id = id
        self.text = scalars
        spans = try RecordMistakes.collecting(Record.lines(of: annotations, path: path)) {
            record throws(RecordMistake) in
            try GoldSpan(record, in: scalars)
        }
    }
}

extension GoldSpan {
    fileprivate init(_ record: Record, in text: [Unicode.Scalar]) throws(RecordMistake) {
        number = try record.integer("n") ?? record.line
        content = try record.span(in: text.count)
        if let words = try record.string("text"), !words.unicodeScalars.elementsEqual(text[content]) {
            throw record.mistake("text is not what stands in the text at \(content.lowerBound)-\(content.upperBound)")
        }
        switch try record.string("type") {
        case "speech": isSpeech = true
        case "other": isSpeech = false
        default: throw record.mistake("type is neither speech nor other")
        }
        speaker = try record.words("speaker")
        also = try record.strings("also")
        hasProperName = try record.truth("named") ?? false
        gender = try record.words("speaker_gender")
        source = try record.words("source")
        cue = try record.words("cue")
        how = try record.words("how") ?? "none"
    }
}
