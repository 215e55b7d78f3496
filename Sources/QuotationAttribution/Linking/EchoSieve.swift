import PatternFiles

/// A headline, standfirst or crosshead takes the speaker of the words that it repeats.
struct EchoSieve: MentionSieve {
    let name = "echo"

    func answer(for quotation: Int, in reading: Reading, links: [Link]) -> MentionAnswer? {
        let words = reading.foldedContent(of: quotation)
        guard words.count >= 4 else { return nil }
        var best: (quotation: Int, distance: Int)?
        for other in reading.quotations.indices where other != quotation && links[other].entity != nil {
            guard reading.foldedContent(of: other).contains(words) else { continue }
            let distance = abs(other - quotation)
            if distance < (best?.distance ?? Int.max) { best = (other, distance) }
        }
        return best.map { .echoes($0.quotation) }
    }
}

extension Reading {
    /// The content of a quotation, folded, for comparison.
    func foldedContent(of quotation: Int) -> [UInt8] {
        var folded: [UInt8] = []
        let content = quotations[quotation].content
        WordFolding.fold(document.bytes, content.start..<content.end, into: &folded)
        while let last = folded.last, last == 0x2E || last == 0x21 || last == 0x2C { folded.removeLast() }
        return folded
    }
}
