import PatternFiles

/// A document and all that earlier stages found in it: what a sieve may look at.
struct Reading: Sendable {
    let document: Document
    let paragraphs: Paragraphs
    let quotations: [Quotation]
    /// The quotations that stand directly in each quotation.
    let children: [[Int]]
    /// The text outside all quotations.
    let outer: TaggedLine
    /// The same with its groups, and the words of each quotation with theirs.
    let outerGroups: GroupedLine
    let inner: [GroupedLine]
    /// Mentions of the outer line, in order.
    let mentions: [Mention]
    /// Where each mention stands.
    let places: [MentionPlace]
    /// What the cue and title patterns say of each quotation.
    let answers: [CueAnswer]
    /// By quotation, the number in the entity book of the mention in its incise.
    let incises: [Int: Int]
    /// What quotations say, for comparison.
    let contents: ContentTable

    /// How many tokens or quotations a sieve looks back or ahead at most, so that its cost is bounded.
    static let reach = 400

    /// The index of the paragraph in which a quotation begins.
    func paragraph(of quotation: Int) -> Int { quotations[quotation].firstParagraph }

    func mention(of source: SourceReading) -> Mention {
        switch source {
        case .outer(let index): mentions[index]
        case .inner(let mention): mention
        }
    }

    /// The line in which a cue of a quotation stands: its own, its parent's or the outer one.
    func line(of cue: CueReading, at quotation: Int) -> TaggedLine {
        if cue.incise != nil { return inner[quotation].line }
        return quotations[quotation].parent.map { inner[$0].line } ?? outer
    }

    /// The place of a top-level quotation's opening sign in the outer line.
    func place(of quotation: Int) -> Int? { outer.places[quotation] }

    /// The index of the last mention that begins before a token of the outer line, or -1.
    func lastMention(before token: Int) -> Int {
        var low = 0
        var high = mentions.count
        while low < high {
            let middle = (low + high) / 2
            if mentions[middle].tokens.lowerBound < token { low = middle + 1 } else { high = middle }
        }
        return low - 1
    }

    /// Number of sentence ends between two tokens of the outer line, at most `limit`.
    func sentences(between first: Int, and second: Int, limit: Int = 12) -> Int {
        var count = 0
        var index = second - 1
        // A sentence longer than the reach counts as one.
        while index >= first, count < limit, second - index < Reading.reach {
            if Reading.endsSentence(outer.signs[index]) { count += 1 }
            index -= 1
        }
        return count
    }

    static func endsSentence(_ sign: UInt16) -> Bool {
        switch sign {
        case 0x2E, 0x21, 0x3F, 0x2026, TaggedLine.Sign.lineEnd: true
        default: false
        }
    }

    /// Whether the content of a quotation ends with a question mark.
    func asks(_ quotation: Int) -> Bool {
        let content = quotations[quotation].content
        return content.count > 0 && document.bytes[content.end - 1] == 0x3F
    }

    /// Whether the content of a quotation ends a sentence with its own last mark.
    func endsWithSentence(_ quotation: Int) -> Bool {
        SentenceBreak.endsSentence(quotations[quotation].content, in: document.bytes)
    }
}

/// What a cue pattern saw at a quotation, with its spans in the document.
struct CueReading: Sendable {
    let pattern: String
    let cue: Cue?
    /// The list that has the reporting word, as a number of the vocabulary's.
    let wordClass: Int?
    /// Number of units between the cue and the quotation.
    let distance: Int
    /// The units between a cue and the quotation behind it.
    let between: Range<Int>?
    let source: SourceReading?
    /// The words of the document that are the writer's, for an incise inside the marks.
    let incise: TextSpan?
}

/// What the cue and title patterns say of one quotation.
struct CueAnswer: Sendable {
    var cue: CueReading?
    /// The title pattern that matched.
    var title: String?
    /// The cue's share among all readings of what stands beside the quotation.
    var share = 1.0
    /// The readings that were weighed; the last is "none of them".
    var candidates: [CueCandidate] = []
}

/// Where the source of a cue was found.
enum SourceReading: Sendable {
    /// A mention of the outer line.
    case outer(Int)
    /// A mention inside a quotation.
    case inner(Mention)
}
