/// A further quotation of a paragraph goes on with the one before it.
struct ParagraphSieve: MentionSieve {
    let name = "paragraph"

    func answer(for quotation: Int, in reading: Reading, links: [Link]) -> MentionAnswer? {
        guard let previous = reading.previous(quotation, links: links),
            reading.quotations[previous].lastParagraph == reading.paragraph(of: quotation)
        else { return nil }
        return .continues(previous)
    }
}
