/// A crosshead that is a quotation announces words of whoever speaks next.
struct HeadingSieve: MentionSieve {
    let name = "heading"

    func answer(for quotation: Int, in reading: Reading, links: [Link]) -> MentionAnswer? {
        let paragraph = reading.paragraph(of: quotation)
        guard reading.isHeading(quotation) else { return nil }
        for next in (quotation + 1)..<max(quotation + 1, reading.quotations.count) where links[next].entity != nil {
            return reading.paragraph(of: next) - paragraph <= 4 ? .echoes(next) : nil
        }
        return nil
    }
}

extension Reading {
    /// Whether a quotation is all that its short paragraph says.
    func isHeading(_ quotation: Int) -> Bool {
        let span = paragraphs.spans[paragraph(of: quotation)]
        let outer = quotations[quotation].outer
        return span.count <= 160 && outer.start - span.start <= 2 && span.end - outer.end <= 3
    }
}
