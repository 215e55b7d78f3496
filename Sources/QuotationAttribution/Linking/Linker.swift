import PatternFiles

/// Answers the two questions for every quotation, in order: which words (or which other quotation) it points to,
/// and which entity these are. Each question has a list of sieves in order of trust; the first that answers signs.
struct Linker: Sendable {
    private let witness: SpeechWitness
    private let judge: SpeechJudge
    private let finder = EntityFinder()
    /// What needs only what stands before.
    private let first: [any MentionSieve] = [CueSieve(), SplitSieve(), ParagraphSieve(), NextParagraphSieve()]
    /// What needs the answers for the quotations behind, too.
    private let second: [any MentionSieve] = [EchoSieve(), AheadSieve(), HeadingSieve()]

    init(library: PatternLibrary) {
        witness = SpeechWitness(library: library)
        judge = SpeechJudge(library: library)
    }

    func links(in reading: Reading, book: inout EntityBook) -> [Link] {
        var links = Array(repeating: Link(), count: reading.quotations.count)
        var speakers: [Int] = []
        judgeSpeech(in: reading, links: &links)
        for quotation in reading.quotations.indices where links[quotation].kind != .nonspeech {
            settle(quotation, by: first, in: reading, links: &links, book: &book, speakers: &speakers)
        }
        for quotation in reading.quotations.indices.reversed()
        where links[quotation].kind != .nonspeech && !links[quotation].isSettled {
            settle(quotation, by: second, in: reading, links: &links, book: &book, speakers: &speakers)
        }
        return links
    }

    func evidence(of link: Link) -> Explanation.Evidence {
        Explanation.Evidence(speech: link.speech, signs: judge.signs(of: link.evidence))
    }

    /// Says of each quotation whether it is somebody's words.
    private func judgeSpeech(in reading: Reading, links: inout [Link]) {
        for quotation in reading.quotations.indices {
            let evidence = witness.evidence(
                of: quotation, in: reading, afterSpeech: reading.followsSpeech(quotation, links: links))
            let probability = judge.probability(of: evidence)
            links[quotation].evidence = evidence
            links[quotation].speech = probability
            if probability < 0.5 {
                links[quotation].kind = .nonspeech
                links[quotation].sieve = "judge"
                links[quotation].pattern = reading.titles[quotation]
                links[quotation].confidence = 1 - probability
            } else {
                links[quotation].kind = reading.isUtterance(quotation) ? .direct : .mixed
            }
        }
    }

    private func settle(
        _ quotation: Int, by sieves: [any MentionSieve], in reading: Reading, links: inout [Link],
        book: inout EntityBook, speakers: inout [Int]
    ) {
        for sieve in sieves {
            guard let answer = sieve.answer(for: quotation, in: reading, links: links) else { continue }
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
