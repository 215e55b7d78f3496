/// The paragraphs of a document, in order.
///
/// A paragraph ends at a blank line. In a text without blank lines it ends at each line break, unless the lines are
/// plainly wrapped at a width.
struct Paragraphs: Sendable {
    /// Without the line breaks around them.
    let spans: [TextSpan]
    /// Whether a single line break inside a paragraph is only a wrapped line, and no more than a space.
    let isWrapped: Bool
    /// How many of them, 0 or 1, are a title in front of the text.
    let titles: Int

    /// - Parameter textStart: what stands before it is a title, one paragraph whose lines say nothing of the text's.
    init(of bytes: [UInt8], textStart: Int = 0) {
        let title = TextSpan(0, textStart).trimmed { Paragraphs.isBlank(bytes[$0]) || Paragraphs.isBreak(bytes[$0]) }
        let lines = Paragraphs.lines(of: bytes, from: textStart)
        let isWrapped = Paragraphs.areWrapped(lines, in: bytes)
        self.isWrapped = isWrapped
        let hasBlankLines = Paragraphs.hasBlankLine(lines)
        titles = title.isEmpty ? 0 : 1
        var spans: [TextSpan] = title.isEmpty ? [] : [title]
        var open: TextSpan?
        for line in lines {
            if line.isEmpty {
                if let paragraph = open { spans.append(paragraph) }
                open = nil
            } else if let paragraph = open, hasBlankLines || isWrapped {
                open = TextSpan(paragraph.start, line.end)
            } else {
                if let paragraph = open { spans.append(paragraph) }
                open = line
            }
        }
        if let paragraph = open { spans.append(paragraph) }
        self.spans = spans
    }

    /// The index of the paragraph that holds `offset`, or of the last one that begins before it.
    func index(at offset: Int) -> Int {
        var low = 0
        var high = spans.count
        while low < high {
            let middle = (low + high) / 2
            if spans[middle].start <= offset { low = middle + 1 } else { high = middle }
        }
        return max(0, low - 1)
    }

    /// Lines without their breaks and the spaces around them; a blank line is an empty span.
    private static func lines(of bytes: [UInt8], from textStart: Int) -> [TextSpan] {
        var lines: [TextSpan] = []
        var start = textStart
        var index = start
        func close(_ end: Int) {
            lines.append(TextSpan(start, end).trimmed { isBlank(bytes[$0]) })
        }
        while index < bytes.count {
            let byte = bytes[index]
            if isBreak(byte) {
                close(index)
                if byte == 0x0D, index + 1 < bytes.count, bytes[index + 1] == 0x0A { index += 1 }
                start = index + 1
            }
            index += 1
        }
        close(bytes.count)
        return lines
    }

    private static func isBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0C || byte == 0x0B }

    /// Whether a blank line stands between two lines of text.
    private static func hasBlankLine(_ lines: [TextSpan]) -> Bool {
        guard let first = lines.firstIndex(where: { !$0.isEmpty }), let last = lines.lastIndex(where: { !$0.isEmpty })
        else { return false }
        return lines[first...last].contains { $0.isEmpty }
    }

    /// Lines are wrapped when nearly all that another line of text follows end close to one width, which no line
    /// exceeds, and most of them in the middle of a sentence.
    private static func areWrapped(_ lines: [TextSpan], in bytes: [UInt8]) -> Bool {
        let followed = zip(lines, lines.dropFirst()).filter { !$0.isEmpty && !$1.isEmpty }.map(\.0)
        guard followed.count >= 4, let width = followed.map(\.count).max(), width <= 200, width >= 40 else {
            return false
        }
        let full = followed.count { $0.count >= width * 3 / 4 }
        let cut = followed.count { !endsSentence(bytes[$0.end - 1]) }
        return full * 10 >= followed.count * 8 && cut * 10 >= followed.count * 6
    }

    private static func endsSentence(_ byte: UInt8) -> Bool {
        byte == 0x2E || byte == 0x21 || byte == 0x3F || byte == 0x3A
    }
}
