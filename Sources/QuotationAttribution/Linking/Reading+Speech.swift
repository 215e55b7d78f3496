import PatternFiles

extension Reading {
    /// Whether the quotation before this one, at its level and in its paragraph, is taken for speech.
    func followsSpeech(_ quotation: Int, links: [Link]) -> Bool {
        var index = quotation - 1
        while index >= 0, quotation - index < Reading.reach, quotations[index].lastParagraph == paragraph(of: quotation)
        {
            if quotations[index].parent == quotations[quotation].parent { return links[index].kind != .nonspeech }
            index -= 1
        }
        return false
    }

    /// Whether the content is a whole utterance rather than a fragment of the writer's sentence.
    func isUtterance(_ quotation: Int) -> Bool {
        quotations[quotation].isUtterance(inner[quotation].line, in: document.bytes)
    }
}
