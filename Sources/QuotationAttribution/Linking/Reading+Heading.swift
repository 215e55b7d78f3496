import PatternFiles

extension Reading {
    /// Whether a quotation is all that its short paragraph says, or stands in one that is no sentence.
    func isHeading(_ quotation: Int) -> Bool {
        let span = paragraphs.spans[paragraph(of: quotation)]
        let outer = quotations[quotation].outer
        // Without the marks and the spaces inside them, so that all kinds of marks count alike.
        let length = span.count - outer.count + quotations[quotation].content.count
        guard length <= Self.longestHeading, quotations[quotation].parent == nil, !isAnswer(quotation) else {
            return false
        }
        if isParagraph(quotation) { return true }
        let last = document.bytes[span.end - 1]
        return last != 0x2E && last != 0x3A && last != 0x3B && last != 0xA6
            && !isEndedByQuotation(from: quotation) && !hasSentences(around: quotation)
    }

    /// In bytes.
    private static let longestHeading = 160

    /// Whether the paragraph of a quotation ends as a sentence does, with the last mark inside a quotation:
    /// `Elle répond : « Oui. »`
    private func isEndedByQuotation(from quotation: Int) -> Bool {
        let number = paragraph(of: quotation)
        var index = quotation
        while index < quotations.count, quotations[index].firstParagraph == number {
            let isLast = quotations[index].parent == nil && quotations[index].outer.end == paragraphs.spans[number].end
            if isLast { return endsWithSentence(index) }
            index += 1
        }
        return false
    }

    /// Whether a sentence ends in the paragraph of a quotation before the paragraph does.
    private func hasSentences(around quotation: Int) -> Bool {
        guard let place = place(of: quotation) else { return false }
        let signs = outer.signs
        var index = place - 1
        while index >= 0, place - index < Reading.reach, signs[index] != TaggedLine.Sign.lineEnd {
            if Reading.endsSentence(signs[index]) { return true }
            index -= 1
        }
        index = place + 2
        while index + 1 < signs.count, index - place < Reading.reach, signs[index] != TaggedLine.Sign.lineEnd {
            if Reading.endsSentence(signs[index]), signs[index + 1] != TaggedLine.Sign.lineEnd { return true }
            index += 1
        }
        return false
    }
}
