import PatternFiles

/// Answers the two questions for every quotation: which words (or which other quotation) it points to, and which
/// entity these are.
///
/// First the quotations that a cue explains; then, in the order of the text, the others and those whose source has an
/// antecedent: their candidates are ranked by weighted features. Every answer is signed by the sieve that gave it.
struct Linker: Sendable {
    private let witness: SpeechWitness
    private let judge: SpeechJudge
    private let entities = EntityFinder()
    private let ranker: CandidateRanker
    private let trust: Trust

    init(library: PatternLibrary) {
        witness = SpeechWitness(library: library)
        judge = SpeechJudge(library: library)
        ranker = CandidateRanker(library: library)
        trust = Trust(library: library)
    }

    func links(in reading: Reading, book: inout EntityBook) -> [Link] {
        var links = Array(repeating: Link(), count: reading.quotations.count)
        judgeSpeech(in: reading, links: &links)
        linkByCue(in: reading, links: &links, book: &book)
        linkByContext(in: reading, links: &links, book: book)
        trust.weigh(&links, book: book)
        return links
    }

    func evidence(of link: Link) -> Explanation.Evidence {
        Explanation.Evidence(
            speech: link.speech, signs: judge.signs(of: link.evidence), trust: link.trust.map(\.name),
            candidates: link.candidates.map { candidate in
                Explanation.Candidate(
                    entity: candidate.entity, sieve: candidate.sieve, weight: ranker.sum(candidate),
                    signs: ranker.signs(of: candidate))
            })
    }

    /// Says of each quotation whether it is somebody's words.
    private func judgeSpeech(in reading: Reading, links: inout [Link]) {
        let tone = TextTone(of: reading)
        for quotation in reading.quotations.indices {
            let evidence = witness.evidence(
                of: quotation, in: reading, tone: tone, afterSpeech: reading.followsSpeech(quotation, links: links))
            let probability = judge.probability(of: evidence)
            links[quotation].evidence = evidence
            links[quotation].speech = probability
            if probability < 0.5 {
                links[quotation].kind = .nonspeech
                links[quotation].sieve = "judge"
                links[quotation].pattern = reading.answers[quotation].title
            } else {
                links[quotation].kind = reading.isUtterance(quotation) ? .direct : .mixed
            }
        }
    }

    /// « … », dit X: the cue beside the quotation, or in it, names its source.
    private func linkByCue(in reading: Reading, links: inout [Link], book: inout EntityBook) {
        var speakers: [Int] = []
        for quotation in reading.quotations.indices where links[quotation].kind != .nonspeech {
            guard let cue = reading.answers[quotation].cue, let source = cue.source else { continue }
            let mention = reading.mention(of: source)
            links[quotation].sieve = "cue"
            links[quotation].cue = cue.cue
            links[quotation].share = reading.answers[quotation].share
            links[quotation].pattern = cue.pattern
            links[quotation].source = Source(span: mention.span, form: mention.form)
            links[quotation].entity =
                reading.incises[quotation].flatMap { book.entityOfMention[$0] }
                ?? entities.entity(
                    of: source, in: reading.line(of: cue, at: quotation), reading.document.bytes, book: &book,
                    speakers: speakers)
            links[quotation].named = links[quotation].entity
            if let entity = links[quotation].entity { speakers.append(entity) }
            links[quotation].continues = firstHalf(of: quotation, in: reading, links: links)
        }
    }

    /// « Nous irons », a dit X, « jusqu'au bout » : the first half, where the cue that stands between explains both.
    private func firstHalf(of quotation: Int, in reading: Reading, links: [Link]) -> Int? {
        guard quotation > 0, reading.areSiblings(quotation - 1, quotation), let cue = links[quotation].cue,
            links[quotation - 1].cue?.pieces == cue.pieces, links[quotation - 1].entity != nil,
            links[quotation - 1].entity == links[quotation].entity, let start = cue.pieces.first?.start,
            reading.quotations[quotation - 1].outer.end <= start, start < reading.quotations[quotation].outer.start
        else { return nil }
        return quotation - 1
    }

    /// Whose words those are that no cue explains, and whom a pronoun or a noun phrase means that a cue names; headings
    /// last, since they repeat or announce what stands behind them. A second round weighs each again when all its
    /// neighbours have an answer.
    private func linkByContext(in reading: Reading, links: inout [Link], book: EntityBook) {
        let waiting = reading.quotations.indices.filter {
            links[$0].kind != .nonspeech && (links[$0].sieve == nil || hasAntecedent($0, in: reading))
        }
        let order = waiting.filter { !reading.isHeading($0) } + waiting.filter { reading.isHeading($0) }
        let cued = links
        let finder = CandidateFinder(reading: reading, book: book, speakers: SpeakerCount(links))
        for _ in 0..<2 {
            for quotation in order {
                let candidates = finder.candidates(for: quotation, links: links)
                links[quotation] = cued[quotation]
                links[quotation].candidates = candidates
                choose(for: quotation, in: reading, links: &links)
            }
        }
    }

    /// Whether a cue names its source by a pronoun or a noun phrase for someone known.
    private func hasAntecedent(_ quotation: Int, in reading: Reading) -> Bool {
        guard let source = reading.answers[quotation].cue?.source else { return false }
        let mention = reading.mention(of: source)
        return mention.form == .pronoun ? mention.isSomebody : mention.isDefinite
    }

    /// Takes the best of a quotation's candidates.
    private func choose(for quotation: Int, in reading: Reading, links: inout [Link]) {
        guard let (best, share) = ranker.best(of: links[quotation].candidates) else { return }
        links[quotation].share = share
        links[quotation].entity = best.entity
        // Of a cue only the antecedent may be another.
        guard links[quotation].sieve == nil, best.entity != nil else { return }
        links[quotation].sieve = best.sieve
        switch best.origin {
        case .quotation(let other): links[quotation].continues = other
        case .mention(let index):
            let mention = reading.mentions[index]
            links[quotation].source = Source(span: mention.span, form: mention.form)
        case .cue, .echo, .speaker, .nobody: break
        }
    }
}
