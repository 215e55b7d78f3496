/// A paragraph that opens with a quotation and names no source goes on with the last quotation of the paragraph
/// before it.
struct NextParagraphSieve: MentionSieve {
    let name = "next-paragraph"

    func answer(for quotation: Int, in reading: Reading, links: [Link]) -> MentionAnswer? {
        let paragraph = reading.paragraph(of: quotation)
        guard reading.quotations[quotation].outer.start == reading.paragraphs.spans[paragraph].start,
            let previous = reading.previous(quotation, links: links),
            reading.quotations[previous].lastParagraph == paragraph - 1
        else { return nil }
        return .continues(previous)
    }
}
