import PCRE
public import PatternFiles

/// Finds the quotations of a French text and says who speaks.
///
/// ```swift
/// let attributor = QuotationAttributor(library: try FrenchPatterns.library())
/// let document = Document(name: "a", text: "« Nous tiendrons », a déclaré Anne Petit.")
/// let analysis = try attributor.analysis(of: document)
/// for quote in analysis.attributions {
///     print(quote.speaker.map { document.text(of: analysis.speakers[$0].name) } ?? "?")   // Anne Petit
/// }
/// ```
public struct QuotationAttributor: Sendable {
    private let markScanner = MarkScanner()
    private let pairing = QuotationPairing()
    private let tagger: Tagger
    private let groupFinder: GroupFinder
    private let cueReader: CueReader
    private let placer: MentionPlacer
    private let resolver: EntityResolver
    private let linker: Linker
    private let matchers = MatcherPool()
    private let library: PatternLibrary

    /// Makes ready what all documents need; the patterns of the library are tried in its order.
    /// - Parameter library: the patterns, lists, roles and weights that the engine works with.
    public init(library: PatternLibrary) {
        self.library = library
        tagger = Tagger(library: library)
        groupFinder = GroupFinder(library: library)
        cueReader = CueReader(library: library, finder: groupFinder)
        placer = MentionPlacer(library: library)
        resolver = EntityResolver(library: library)
        linker = Linker(library: library)
    }

    /// - Throws: `InternalFault` where a pattern reached a limit or there was no memory.
    public func analysis(of document: Document) throws(InternalFault) -> Analysis {
        let matcher = try matchers.take()
        defer { matchers.give(back: matcher) }
        return try builder(for: document, with: matcher).analysis()
    }

    /// The same answers with what speaks for and against each.
    /// - Throws: `InternalFault` as `analysis(of:)`.
    public func explanation(of document: Document) throws(InternalFault) -> Explanation {
        let matcher = try matchers.take()
        defer { matchers.give(back: matcher) }
        var builder = ExplanationBuilder(
            try builder(for: document, with: matcher), cueReader: cueReader, linker: linker, library: library)
        return try builder.explanation(with: matcher)
    }

    private func builder(
        for document: Document, with matcher: PCREMatcher
    ) throws(InternalFault) -> AnalysisBuilder {
        let marks = markScanner.marks(in: document.bytes)
        let paragraphs = Paragraphs(of: document.bytes, textStart: document.textStart)
        let paired = pairing.quotations(from: marks, paragraphs: paragraphs, in: document.bytes)
        let lines = tagger.lines(of: document.bytes, paragraphs: paragraphs, quotations: paired.quotations)
        let found = try groupFinder.groups(in: lines.outer, document.bytes, with: matcher)
        let outer = GroupedLine(lines.outer, found)
        let inner = try cueReader.inner(of: lines, in: document.bytes, with: matcher)
        let answers = try cueReader.cues(
            of: paired.quotations, outer: outer, inner: inner, in: document.bytes, with: matcher)
        let cues = answers.map(\.cue)
        let places = placer.places(of: outer, paragraphs: paragraphs, cues: cues)
        let incises = InciseMention.all(in: cues, lines.outer)
        var book = resolver.entities(
            of: found.mentions, at: places,
            and: incises, placer.places(of: incises, in: outer, paired.quotations),
            in: lines.outer, document.bytes)
        let reading = Reading(
            document: document, paragraphs: paragraphs, quotations: paired.quotations, children: lines.children,
            outer: lines.outer, outerGroups: outer, inner: inner, mentions: found.mentions, places: places,
            answers: answers,
            incises: Dictionary(
                uniqueKeysWithValues: incises.indices.map { (incises[$0].quotation, found.mentions.count + $0) }),
            contents: ContentTable(of: paired.quotations, in: document.bytes))
        let links = linker.links(in: reading, book: &book)
        return AnalysisBuilder(reading: reading, book: book, links: links, warnings: paired.warnings)
    }
}

/// A fault of our own: the document is given up, the next one goes on.
public struct InternalFault: Error, Sendable {
    /// What happened, for a report to us.
    public let message: String
}

enum PatternMatching {
    static func matcher() throws(InternalFault) -> PCREMatcher {
        do {
            return try PCREMatcher()
        } catch {
            throw InternalFault(message: "no memory for a search: \(error.message)")
        }
    }
}
