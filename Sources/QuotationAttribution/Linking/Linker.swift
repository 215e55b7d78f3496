import PatternFiles

/// Answers the two questions for every quotation, in order: which words (or which other quotation) it points to,
/// and which entity these are. Each question has a list of sieves in order of trust; the first that answers signs.
struct Linker: Sendable {
    private let judge = SpeechJudge()
    private let finder = EntityFinder()
    /// What needs only what stands before.
    private let first: [any MentionSieve] = [CueSieve(), SplitSieve(), ParagraphSieve(), NextParagraphSieve()]
    /// What needs the answers for the quotations behind, too.
    private let second: [any MentionSieve] = [EchoSieve(), AheadSieve(), HeadingSieve()]

    func links(in reading: Reading, book: inout EntityBook) -> [Link] {
        var links = Array(repeating: Link(), count: reading.quotations.count)
        var speakers: [Int] = []
        for quotation in reading.quotations.indices {
            if reading.cues[quotation]?.isNonspeech ?? false {
                links[quotation].kind = .nonspeech
                links[quotation].sieve = "cue"
                links[quotation].pattern = reading.cues[quotation]?.pattern
                links[quotation].confidence = 0.8
                continue
            }
            settle(quotation, by: first, in: reading, links: &links, book: &book, speakers: &speakers)
        }
        for quotation in reading.quotations.indices.reversed() where !links[quotation].isSettled {
            settle(quotation, by: second, in: reading, links: &links, book: &book, speakers: &speakers)
        }
        for quotation in reading.quotations.indices where links[quotation].kind != .nonspeech {
            if !links[quotation].isSettled, !judge.looksSpoken(quotation, in: reading) {
                links[quotation].kind = .nonspeech
                links[quotation].sieve = "judge"
                links[quotation].confidence = 0.7
            } else {
                links[quotation].kind = judge.isDirect(quotation, in: reading) ? .direct : .mixed
            }
        }
        return links
    }

    private func settle(
        _ quotation: Int, by sieves: [any MentionSieve], in reading: Reading, links: inout [Link],
        book: inout EntityBook, speakers: inout [Int]
    ) {
        for sieve in sieves {
            guard let answer = sieve.answer(for: quotation, in: reading, links: links) else { continue }
            if case .cue = answer {} else if !judge.looksSpoken(quotation, in: reading), sieve.name != "echo" { continue }
            links[quotation].sieve = sieve.name
            switch answer {
            case .cue(let cue):
                links[quotation].cue = cue.cue
                links[quotation].pattern = cue.pattern
                links[quotation].confidence = 0.8
                if let source = cue.source {
                    links[quotation].source = self.source(source, in: reading)
                    links[quotation].entity = finder.entity(of: source, book: &book, speakers: speakers)
                }
            case .continues(let other):
                links[quotation].entity = links[other].entity
                links[quotation].continues = other
                links[quotation].confidence = 0.6
            case .echoes(let other):
                links[quotation].entity = links[other].entity
                links[quotation].confidence = 0.6
            case .entity(let entity):
                links[quotation].entity = entity
                links[quotation].confidence = 0.4
            }
            if let entity = links[quotation].entity { speakers.append(entity) }
            return
        }
    }

    private func source(_ source: SourceReading, in reading: Reading) -> Source {
        switch source {
        case .outer(let index): Source(span: reading.mentions[index].span, form: reading.mentions[index].form)
        case .inner(let mention): Source(span: mention.span, form: mention.form)
        }
    }
}
