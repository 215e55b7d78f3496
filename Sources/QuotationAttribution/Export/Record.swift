/// One document's answer on its way into JSON, with what its offsets and contexts are looked up in.
struct Record {
    let analysis: Analysis
    let engineWarnings: [Warning]
    let head: Head
    let writer: JSONWriter
    let map: OffsetMap
    let contexts: ContextFinder?

    var bytes: [UInt8] { analysis.document.bytes }

    init(analysis: Analysis, warnings: [Warning], fields: [UInt8]?, writer: JSONWriter) {
        self.analysis = analysis
        self.writer = writer
        engineWarnings = warnings + analysis.warnings
        let document = analysis.document
        head = Head(
            document: document.name, title: document.titleSpan.map { document.bytes[$0.start..<$0.end] }, fields: fields
        )
        // A document in which nothing has a place needs no map.
        let hasPlaces = !analysis.attributions.isEmpty || !engineWarnings.isEmpty
        map = OffsetMap(
            of: hasPlaces ? document.bytes : [], from: hasPlaces ? document.textStart : 0, in: writer.offsets)
        contexts = writer.context.map { extent in
            let outermost = analysis.attributions.lazy.filter { $0.inside == nil }.map(\.content)
            return ContextFinder(of: document, around: Array(outermost), extent: extent)
        }
    }

    func writeDocument(to json: inout JSONText) {
        json.beginObject()
        head.write(to: &json)
        json.member("error")
        json.null()
        writeWarnings(to: &json)
        writer.writeStamp(to: &json)
        json.member("speakers")
        json.beginArray()
        let quotes = quotesBySpeaker
        for index in analysis.speakers.indices where quotes[index] > 0 { writeSpeaker(index, quotes[index], to: &json) }
        json.endArray()
        json.member("quotes")
        json.beginArray()
        for index in analysis.attributions.indices where isListed(index) {
            json.element()
            json.beginObject()
            writeQuote(index, to: &json)
            json.endObject()
        }
        json.endArray()
        json.endObject()
        json.endLine()
    }

    func writeQuoteLines(to json: inout JSONText) {
        for index in analysis.attributions.indices where isListed(index) {
            json.beginObject()
            head.write(to: &json)
            writeQuote(index, to: &json)
            json.endObject()
            json.endLine()
        }
    }

    /// At most a hundred, then one that counts the rest and goes from the first of them to the last.
    private func writeWarnings(to json: inout JSONText) {
        json.member("warnings")
        json.beginArray()
        for warning in engineWarnings.prefix(100) {
            json.element()
            json.beginObject()
            json.member("code")
            json.string(warning.code.rawValue)
            writePlace(warning.span, to: &json)
            json.endObject()
        }
        let rest = engineWarnings.dropFirst(100)
        if let start = rest.map(\.span.start).min(), let end = rest.map(\.span.end).max() {
            json.element()
            json.beginObject()
            json.member("code")
            json.string("more-warnings")
            writePlace(TextSpan(start, end), to: &json)
            json.member("count")
            json.number(rest.count)
            json.endObject()
        }
        json.endArray()
    }

    /// Whether a quote is sure enough to be written.
    func isListed(_ index: Int) -> Bool { analysis.attributions[index].confidence >= writer.leastConfidence }

    /// How many of the quotes that are written each speaker has.
    private var quotesBySpeaker: [Int] {
        if writer.leastConfidence <= 0 { return analysis.speakers.map(\.quotes) }
        var quotes = Array(repeating: 0, count: analysis.speakers.count)
        for index in analysis.attributions.indices where isListed(index) {
            if let speaker = analysis.attributions[index].speaker { quotes[speaker] += 1 }
        }
        return quotes
    }

    private func writeSpeaker(_ index: Int, _ quotes: Int, to json: inout JSONText) {
        let speaker = analysis.speakers[index]
        json.element()
        json.beginObject()
        json.member("id")
        json.number(index + 1)
        json.member("name")
        writeName(speaker.name, to: &json)
        json.member("type")
        json.string(orNull: speaker.type?.rawValue)
        json.member("gender")
        json.string(orNull: speaker.gender?.rawValue)
        json.member("description")
        if let description = speaker.description { writeName(description, to: &json) } else { json.null() }
        json.member("mentions")
        json.number(speaker.mentions)
        json.member("quotes")
        json.number(quotes)
        json.endObject()
    }

    /// A name is no slice of the text: where a line broke or a no-break space stood, it has a plain space.
    func writeName(_ span: TextSpan, to json: inout JSONText) {
        json.string(joining: Spaces.words(of: span, in: bytes).map { bytes[$0.start..<$0.end] })
    }

    func writePlace(_ span: TextSpan, to json: inout JSONText) {
        json.member("start")
        json.number(map.offset(of: span.start))
        json.member("end")
        json.number(map.offset(of: span.end))
    }

    func writeText(_ span: TextSpan, to json: inout JSONText) {
        json.member("text")
        json.string(bytes[span.start..<span.end])
    }
}
