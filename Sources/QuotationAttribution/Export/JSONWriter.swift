/// Writes answers as the output contract says (README, "The answer, field by field"): the one place that knows its keys. It appends to a buffer
/// and keeps nothing, so that many threads can share one writer.
///
///     let writer = JSONWriter(layout: .document, engine: EngineStamp(version: "1.0.0", patterns: library.hash))
///     var output: [UInt8] = []
///     writer.append(try attributor.analysis(of: document), to: &output)
public struct JSONWriter: Sendable {
    /// What stands on a line.
    public enum Layout: Sendable {
        /// One object a document, on one line.
        case document
        /// One object a document, indented.
        case indentedDocument
        /// One line a quote, with the document in front.
        case quote
    }

    let layout: Layout
    let offsets: OffsetUnit
    let context: ContextExtent?
    let engine: EngineStamp
    /// Quotes with less are left out.
    let leastConfidence: Double

    /// - Parameters:
    ///   - offsets: the unit in which `start` and `end` count.
    ///   - context: how much text around each quote to give along; none where nil.
    ///   - leastConfidence: quotes with less are left out, and so are speakers who have no other; ids stay what they are.
    public init(
        layout: Layout, offsets: OffsetUnit = .codepoint, context: ContextExtent? = nil, engine: EngineStamp,
        leastConfidence: Double = 0
    ) {
        self.layout = layout
        self.offsets = offsets
        self.context = context
        self.engine = engine
        self.leastConfidence = leastConfidence
    }

    /// - Parameters:
    ///   - warnings: what was repaired before the engine saw the document; they come first.
    ///   - fields: the input's further fields, as JSON.
    public func append(
        _ analysis: Analysis, warnings: [Warning] = [], fields: [UInt8]? = nil, to output: inout [UInt8]
    ) {
        let record = Record(analysis: analysis, warnings: warnings, fields: fields, writer: self)
        var json = JSONText(after: take(&output), indented: layout == .indentedDocument)
        switch layout {
        case .document, .indentedDocument: record.writeDocument(to: &json)
        case .quote: record.writeQuoteLines(to: &json)
        }
        output = json.bytes
    }

    /// A document without an answer: an object with its `error`, or no line where each line is a quote.
    public func append(
        _ failure: DocumentFailure, document: String, title: ArraySlice<UInt8>? = nil, fields: [UInt8]? = nil,
        to output: inout [UInt8]
    ) {
        if layout == .quote { return }
        var json = JSONText(after: take(&output), indented: layout == .indentedDocument)
        json.beginObject()
        Head(document: document, title: title, fields: fields).write(to: &json)
        json.member("error")
        json.beginObject()
        json.member("code")
        json.string(failure.code.rawValue)
        json.member("message")
        json.string(failure.message)
        json.endObject()
        json.member("warnings")
        json.emptyArray()
        writeStamp(to: &json)
        json.member("speakers")
        json.emptyArray()
        json.member("quotes")
        json.emptyArray()
        json.endObject()
        json.endLine()
        output = json.bytes
    }

    /// A text as a string of JSON.
    package static func quoted(_ text: String) -> [UInt8] {
        var json = JSONText(after: [], indented: false)
        json.string(text)
        return json.bytes
    }

    func writeStamp(to json: inout JSONText) {
        json.member("offsets")
        json.string(offsets.rawValue)
        json.member("engine")
        json.beginObject()
        json.member("version")
        json.string(engine.version)
        json.member("patterns")
        json.string(engine.patterns)
        json.endObject()
    }

    /// The buffer itself instead of a copy.
    private func take(_ output: inout [UInt8]) -> [UInt8] {
        var taken: [UInt8] = []
        swap(&taken, &output)
        return taken
    }
}

/// What every line and every document begins with.
struct Head {
    let document: String
    let title: ArraySlice<UInt8>?
    let fields: [UInt8]?

    func write(to json: inout JSONText) {
        json.member("document")
        json.string(document)
        json.member("title")
        if let title { json.string(title) } else { json.null() }
        json.member("fields")
        if let fields { json.raw(fields) } else { json.null() }
    }
}
