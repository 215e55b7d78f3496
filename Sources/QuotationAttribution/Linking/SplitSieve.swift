/// « … », dit X, « … »: a quotation of the same sentence goes on with the one before it.
struct SplitSieve: MentionSieve {
    let name = "split"

    func answer(for quotation: Int, in reading: Reading, links: [Link]) -> MentionAnswer? {
        guard let place = reading.place(of: quotation), let previous = reading.previous(quotation, links: links),
            let before = reading.place(of: previous)
        else { return nil }
        if reading.sentenceEnds(between: before + 2, and: place) { return nil }
        return .continues(previous)
    }
}

extension Reading {
    /// The last quotation before this one, at its own level, that somebody speaks.
    func previous(_ quotation: Int, links: [Link]) -> Int? {
        var index = quotation - 1
        while index >= 0 {
            if quotations[index].parent == quotations[quotation].parent, links[index].entity != nil { return index }
            index -= 1
        }
        return nil
    }
}
