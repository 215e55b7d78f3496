import PatternFiles

/// Turns text into tagged lines: cuts words, looks each up once, joins phrases, and writes their signs.
struct Tagger: Sendable {
    private let writers: Pool<LineWriter>

    init(library: PatternLibrary) {
        let enclitics = library.classes(of: "enclitic")
        writers = Pool { LineWriter(library: library, enclitics: enclitics) }
    }

    /// The outer line, and the inner lines of all quotations.
    func lines(of bytes: [UInt8], paragraphs: Paragraphs, quotations: [Quotation]) -> Lines {
        var children: [[Int]] = Array(repeating: [], count: quotations.count)
        for index in quotations.indices {
            if let parent = quotations[index].parent { children[parent].append(index) }
        }
        var writer = writers.take()
        writer.begin(bytes, paragraphs)
        defer {
            writer.end()
            writers.give(back: writer)
        }
        let top = quotations.indices.filter { quotations[$0].parent == nil }
        let outer = line(of: TextSpan(0, bytes.count), bytes, quotations: quotations, children: top, by: &writer)
        let inner = quotations.indices.map {
            line(
                of: quotations[$0].content, bytes, quotations: quotations, children: children[$0], by: &writer,
                marked: true)
        }
        return Lines(outer: outer, inner: inner, children: children)
    }

    /// One line: the text outside all quotations, or the words of one between the signs of its own marks, the quotations
    /// in it taken out.
    private func line(
        of span: TextSpan, _ bytes: [UInt8], quotations: [Quotation], children: [Int], by writer: inout LineWriter,
        marked: Bool = false
    ) -> TaggedLine {
        var line = TaggedLine()
        let edge =
            marked ? (TaggedLine.Sign.open, TaggedLine.Sign.close) : (TaggedLine.Sign.lineEnd, TaggedLine.Sign.lineEnd)
        line.append(edge.0, TextSpan(span.start, span.start))
        var position = span.start
        for child in children {
            let outer = quotations[child].outer
            writer.write(TextSpan(position, outer.start), to: &line)
            line.places[child] = line.signs.count
            line.append(TaggedLine.Sign.otherOpen, TextSpan(outer.start, quotations[child].content.start))
            line.append(TaggedLine.Sign.otherClose, TextSpan(quotations[child].content.end, outer.end))
            if SentenceBreak.follows(quotations[child], in: bytes) {
                line.append(TaggedLine.Sign.fullStop, TextSpan(outer.end, outer.end))
            }
            position = outer.end
        }
        writer.write(TextSpan(position, span.end), to: &line)
        line.append(edge.1, TextSpan(span.end, span.end))
        return line
    }
}
