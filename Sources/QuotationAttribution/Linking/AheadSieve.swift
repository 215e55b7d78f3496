/// « … ». « … », dit X: a quotation without a cue takes the speaker of the next one of its paragraph.
struct AheadSieve: MentionSieve {
    let name = "ahead"

    func answer(for quotation: Int, in reading: Reading, links: [Link]) -> MentionAnswer? {
        var next = quotation + 1
        while next < reading.quotations.count, reading.paragraph(of: next) == reading.paragraph(of: quotation) {
            if reading.quotations[next].parent == reading.quotations[quotation].parent, links[next].entity != nil {
                return .continues(next)
            }
            next += 1
        }
        return nil
    }
}
