import PatternFiles

/// Turns text into tagged lines: cuts words, looks each up once, joins phrases, and writes their signs.
struct Tagger: Sendable {
    private let library: PatternLibrary
    private let vocabulary: Vocabulary
    private let enclitics: Set<Int>

    init(library: PatternLibrary) {
        self.library = library
        vocabulary = library.vocabulary
        enclitics = library.classes(of: "enclitic")
    }

    /// The outer line, and the inner lines of all quotations.
    func lines(of bytes: [UInt8], paragraphs: Paragraphs, quotations: [Quotation]) -> Lines {
        var children: [[Int]] = Array(repeating: [], count: quotations.count)
        for index in quotations.indices {
            if let parent = quotations[index].parent { children[parent].append(index) }
        }
        let outer = outerLine(of: bytes, paragraphs: paragraphs, quotations: quotations)
        let inner = quotations.indices.map {
            innerLine(of: $0, bytes, paragraphs: paragraphs, quotations: quotations, children: children[$0])
        }
        return Lines(outer: outer, inner: inner, children: children)
    }

    /// The text outside all quotations, as one line.
    private func outerLine(of bytes: [UInt8], paragraphs: Paragraphs, quotations: [Quotation]) -> TaggedLine {
        let children = quotations.indices.filter { quotations[$0].parent == nil }
        return line(
            of: TextSpan(0, bytes.count), bytes, paragraphs: paragraphs, quotations: quotations, children: children)
    }

    /// The words of a quotation, its inner quotations taken out, between the signs of its own marks.
    private func innerLine(
        of index: Int, _ bytes: [UInt8], paragraphs: Paragraphs, quotations: [Quotation], children: [Int]
    ) -> TaggedLine {
        let quotation = quotations[index]
        return line(
            of: quotation.content, bytes, paragraphs: paragraphs, quotations: quotations, children: children,
            marked: true)
    }

    private func line(
        of span: TextSpan, _ bytes: [UInt8], paragraphs: Paragraphs, quotations: [Quotation], children: [Int],
        marked: Bool = false
    ) -> TaggedLine {
        var line = TaggedLine()
        var writer = LineWriter(
            library: library, enclitics: enclitics, bytes: bytes, breaksAtLines: !paragraphs.isWrapped,
            paragraphs: paragraphs)
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
