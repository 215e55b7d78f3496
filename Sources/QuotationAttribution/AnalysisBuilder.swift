import PatternFiles

/// Puts what the stages found into the values that the library hands out.
struct AnalysisBuilder {
    let reading: Reading
    let book: EntityBook
    let links: [Link]
    let warnings: [Warning]
    /// The title's quotations come before it; they help, and are not listed.
    let firstListed: Int

    init(reading: Reading, book: EntityBook, links: [Link], warnings: [Warning]) {
        self.reading = reading
        self.book = book
        self.links = links
        self.warnings = warnings
        let textStart = reading.document.textStart
        firstListed =
            reading.quotations.firstIndex { $0.content.start >= textStart } ?? reading.quotations.count
    }

    func analysis() -> Analysis {
        var order: [Int] = []
        var quotes: [Int: Int] = [:]
        for entity in links[firstListed...].compactMap(\.entity) {
            if quotes[entity] == nil { order.append(entity) }
            quotes[entity, default: 0] += 1
        }
        let speakers = order.map { speaker($0, quotes: quotes[$0] ?? 0) }
        let numbers = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
        let attributions = links.indices[firstListed...].map {
            attribution($0, speaker: links[$0].entity.flatMap { numbers[$0] })
        }
        return Analysis(
            document: reading.document, speakers: speakers, attributions: attributions,
            warnings: warnings.filter { isInText($0.span) })
    }

    private func isInText(_ span: TextSpan) -> Bool { span.start >= reading.document.textStart }

    /// The number that a quotation has in the answer; nil for one of the title.
    private func listed(_ quotation: Int?) -> Int? {
        quotation.flatMap { $0 < firstListed ? nil : $0 - firstListed }
    }

    private func speaker(_ number: Int, quotes: Int) -> Speaker {
        let entity = book.entities[number]
        // Several persons are a group.
        let type = entity.type == .person && entity.features.number == .plural ? .group : entity.type
        return Speaker(
            name: entity.label, type: type, gender: type == .person ? gender(entity.features) : nil,
            description: entity.description, mentions: max(1, entity.mentions.count), quotes: quotes)
    }

    private func gender(_ features: Features) -> Gender? {
        switch features.gender {
        case .some(.masculine): .male
        case .some(.feminine): .female
        default: nil
        }
    }

    private func attribution(_ index: Int, speaker: Int?) -> Attribution {
        let link = links[index]
        let quotation = reading.quotations[index]
        return Attribution(
            content: quotation.content, kind: link.kind,
            parts: parts(of: quotation, incise: reading.answers[index].cue?.incise),
            speaker: speaker, source: link.source.flatMap { isInText($0.span) ? $0 : nil },
            cue: link.cue.flatMap { isInText($0.span) ? $0 : nil }, sieve: link.sieve, pattern: link.pattern,
            confidence: link.confidence, continues: listed(link.continues), inside: listed(quotation.parent))
    }

    /// The spoken pieces: what an incise and the marks at the start of further paragraphs leave.
    private func parts(of quotation: Quotation, incise: TextSpan?) -> [TextSpan] {
        var parts: [TextSpan] = []
        var position = quotation.content.start
        let gaps = (quotation.reopenings + [incise.map(gap)].compactMap { $0 }).sorted { $0.start < $1.start }
        for gap in gaps where gap.start >= position {
            let part = Padding.trimmed(TextSpan(position, gap.start), in: reading.document.bytes)
            if !part.isEmpty { parts.append(part) }
            position = gap.end
        }
        let last = Padding.trimmed(
            TextSpan(position, max(position, quotation.content.end)), in: reading.document.bytes)
        if !last.isEmpty { parts.append(last) }
        return parts.isEmpty ? [quotation.content] : parts
    }

    /// An incise with the marks that set it off. One that ends the words before it (`Non ! dit-il`) is the speaker's.
    private func gap(of incise: TextSpan) -> TextSpan {
        let bytes = reading.document.bytes
        var (start, end) = (incise.start, incise.end)
        switch bytes[start] {
        case 0x21, 0x3F: start += 1
        // U+2026
        case 0xE2: start += 3
        default: break
        }
        var index = end
        while index < bytes.count, let length = Padding.spaceLength(bytes, at: index) { index += length }
        if index < bytes.count, [0x21, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F].contains(bytes[index]) { end = index + 1 }
        return TextSpan(start, end)
    }
}
