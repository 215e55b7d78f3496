import PatternFiles

/// The state of one pass over a document's marks.
struct PairingPass {
    private struct Opening {
        let mark: QuotationMark
        let paragraph: Int
        var reopenings: [TextSpan] = []
    }

    private let bytes: [UInt8]
    private let paragraphs: Paragraphs
    private var stack: [Opening] = []
    private var found: [Quotation] = []
    private var warnings: [Warning] = []

    init(bytes: [UInt8], paragraphs: Paragraphs) {
        self.bytes = bytes
        self.paragraphs = paragraphs
    }

    mutating func read(_ marks: ArraySlice<QuotationMark>, paragraph: Int) {
        giveUpOldOpenings(before: paragraph, marks)
        let straight = StraightMarks(marks, bytes: bytes)
        var isFirst = true
        for mark in marks {
            let atStart = isFirst && mark.span.start == firstLetter(of: paragraph)
            isFirst = false
            if atStart, reopens(mark, paragraph) { continue }
            switch mark.kind {
            case .straight:
                switch straight.role(of: mark) {
                case .opens: open(mark, paragraph)
                case .closes: close(mark, paragraph)
                case .either: warnings.append(Warning(code: .unopenedMark, span: mark.span))
                }
            case .single, .plus:
                // Only inside another quotation; outside they are apostrophes and sums.
                if mark.role == .opens, let top = stack.last, top.mark.kind != mark.kind {
                    open(mark, paragraph)
                } else if mark.role == .closes, stack.contains(where: { $0.mark.kind == mark.kind }) {
                    close(mark, paragraph)
                }
            case .guillemet, .curly, .angle:
                if mark.role == .opens { open(mark, paragraph) } else { close(mark, paragraph) }
            }
        }
        endParagraph(paragraph)
    }

    mutating func result() -> QuotationPairing.Result {
        giveUp(downTo: 0)
        found.sort { ($0.outer.start, -$0.outer.end) < ($1.outer.start, -$1.outer.end) }
        var enclosing: [Int] = []
        for index in found.indices {
            while let last = enclosing.last, found[last].outer.end <= found[index].outer.start {
                enclosing.removeLast()
            }
            found[index].parent = enclosing.last
            enclosing.append(index)
        }
        warnings.sort { $0.span.start < $1.span.start }
        return QuotationPairing.Result(quotations: found, warnings: warnings)
    }

    // MARK: - One mark

    private mutating func open(_ mark: QuotationMark, _ paragraph: Int) {
        guard stack.count < QuotationPairing.deepest else {
            warnings.append(Warning(code: .nestingTooDeep, span: mark.span))
            return
        }
        stack.append(Opening(mark: mark, paragraph: paragraph))
    }

    private mutating func close(_ mark: QuotationMark, _ paragraph: Int) {
        guard let index = stack.lastIndex(where: { $0.mark.kind == mark.kind }) else {
            warnings.append(Warning(code: .unopenedMark, span: mark.span))
            return
        }
        for dropped in stack[(index + 1)...] {
            warnings.append(Warning(code: .unclosedMark, span: dropped.mark.span))
        }
        let opening = stack[index]
        stack.removeSubrange(index...)
        append(opening, contentEnd: mark.span.start, outerEnd: mark.span.end, paragraph)
    }

    /// Whether a mark at the start of a paragraph only repeats one that is open since an earlier paragraph.
    private mutating func reopens(_ mark: QuotationMark, _ paragraph: Int) -> Bool {
        guard mark.kind == .guillemet || (mark.kind == .curly && mark.role == .opens), let top = stack.indices.last,
            stack[top].mark.kind == mark.kind, stack[top].paragraph < paragraph
        else { return false }
        stack[top].reopenings.append(mark.span)
        return true
    }

    private mutating func append(_ opening: Opening, contentEnd: Int, outerEnd: Int, _ paragraph: Int) {
        let content = Padding.trimmed(TextSpan(opening.mark.span.end, contentEnd), in: bytes)
        guard !content.isEmpty else { return }
        found.append(
            Quotation(
                content: content, outer: TextSpan(opening.mark.span.start, outerEnd), mark: opening.mark.kind,
                parent: nil, reopenings: opening.reopenings, firstParagraph: opening.paragraph,
                lastParagraph: paragraph))
    }

    // MARK: - Paragraphs

    private func firstLetter(of paragraph: Int) -> Int { paragraphs.spans[paragraph].start }

    /// Of the marks still open at the end of a paragraph, the outermost « or “ may wait for the next one; the
    /// others are dropped.
    private mutating func endParagraph(_ paragraph: Int) {
        let waits = stack.first.map { opening in
            (opening.mark.kind == .guillemet || opening.mark.kind == .curly)
                && (opening.paragraph < paragraph || hasWords(TextSpan(opening.mark.span.end, end(of: paragraph))))
        }
        giveUp(downTo: waits ?? false ? 1 : 0)
    }

    /// The last paragraph at whose start the mark stood again, or else the one that it opened in.
    private func lastParagraph(of opening: Opening) -> Int {
        opening.reopenings.last.map { paragraphs.index(at: $0.start) } ?? opening.paragraph
    }

    private func end(of paragraph: Int) -> Int { paragraphs.spans[paragraph].end }

    /// Whether there is more than punctuation: « at a paragraph's very end opens nothing.
    private func hasWords(_ span: TextSpan) -> Bool {
        var words = WordScanner(bytes, in: span.start..<max(span.start, span.end))
        while let chunk = words.next() {
            if case .mark = chunk.kind { continue }
            return true
        }
        return false
    }

    /// A mark that waited too long, or beside a paragraph with marks of its own that do not go on with it, ended at
    /// its own paragraph.
    private mutating func giveUpOldOpenings(before paragraph: Int, _ marks: ArraySlice<QuotationMark>) {
        guard let opening = stack.first else { return }
        let same = marks.filter { $0.kind == opening.mark.kind }
        // Who repeats the mark does so at every paragraph.
        let goesOn = paragraph - lastParagraph(of: opening) <= 1
        let startsWithMark = same.first.map { $0.span.start == firstLetter(of: paragraph) } ?? false
        let reopened = startsWithMark && goesOn
        let closes =
            same.count { $0.role == .closes } > same.count { $0.role == .opens } && !(startsWithMark && !goesOn)
        let isOld = paragraph - opening.paragraph - opening.reopenings.count > QuotationPairing.longestWait
        if isOld || (!same.isEmpty && !reopened && !closes) { giveUp(downTo: 0) }
    }

    /// Takes the openings above `depth` from the stack; of those of one paragraph, the outermost becomes a quotation
    /// that ends with its paragraph.
    private mutating func giveUp(downTo depth: Int) {
        guard stack.count > depth else { return }
        for (index, opening) in stack.enumerated() where index >= depth {
            warnings.append(Warning(code: .unclosedMark, span: opening.mark.span))
            guard index == 0, depth == 0 else { continue }
            let last = lastParagraph(of: opening)
            let content = TextSpan(opening.mark.span.end, end(of: last))
            if hasWords(content), isFree(content, for: opening.mark.kind) {
                append(opening, contentEnd: content.end, outerEnd: content.end, last)
            }
        }
        stack.removeSubrange(depth...)
    }

    /// Whether no quotation reaches out of a span, and none between marks of this kind stands in it: behind « that never
    /// closes, another « … » is not inside it, but “ … ” is.
    private func isFree(_ span: TextSpan, for kind: QuotationMark.Kind) -> Bool {
        for quotation in found.reversed() {
            if quotation.outer.end <= span.start { return true }
            if quotation.outer.start >= span.end { continue }
            if !span.contains(quotation.outer) || quotation.mark == kind { return false }
        }
        return true
    }
}
