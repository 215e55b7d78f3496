/// « … », dit X: the cue beside the quotation, or in it, names its source.
struct CueSieve: MentionSieve {
    let name = "cue"

    func answer(for quotation: Int, in reading: Reading, links: [Link]) -> MentionAnswer? {
        guard let cue = reading.cues[quotation], cue.source != nil else { return nil }
        return .cue(cue)
    }
}
