import PatternFiles

@testable import QuotationAttribution

/// The groups and mentions that the French patterns find outside the quotations of a text, written into it.
struct Mentions {
    let bytes: [UInt8]
    let line: TaggedLine
    let found: GroupFinder.Found
    private static let finder = GroupFinder(library: French.library)
    private static let tagger = Tagger(library: French.library)

    /// - Parameter sample: an expectation, whose marks are taken out first.
    init(sample: String) throws {
        bytes = Annotation.plain(sample)
        line =
            Self.tagger.lines(
                of: bytes, paragraphs: Paragraphs(of: bytes), quotations: Pairing(bytes).result.quotations
            ).outer
        found = try Self.finder.groups(in: line, bytes, with: PatternMatching.matcher())
    }

    /// The text with each group named by its pattern.
    var groups: String {
        let names = Dictionary(
            uniqueKeysWithValues: Self.finder.patterns.patterns.compactMap { pattern in
                pattern.sign.map { ($0, pattern.name) }
            }
        )
        var annotation = Annotation(of: bytes)
        for group in found.groups {
            let span = line.span(of: group.tokens)
            annotation.name(names[group.sign] ?? "?", span.start..<span.end)
        }
        return annotation.text
    }

    /// The text with each mention named by what `label` says of it.
    func mentions(_ label: (Mention) -> String) -> String {
        var annotation = Annotation(of: bytes)
        for mention in found.mentions { annotation.name(label(mention), mention.span.start..<mention.span.end) }
        return annotation.text
    }

    func text(of span: TextSpan) -> String { String(decoding: bytes[span.start..<span.end], as: UTF8.self) }
}

extension Mention {
    /// Gender and number, as in pattern files: `ms`, `fp`; `?` for what the words do not tell.
    var agreement: String {
        let gender = features.gender.map { $0 == .masculine ? "m" : "f" } ?? "?"
        let number = features.number.map { $0 == .singular ? "s" : "p" } ?? "?"
        return gender + number
    }
}
