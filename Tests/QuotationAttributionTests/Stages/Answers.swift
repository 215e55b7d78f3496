@testable import QuotationAttribution

/// What the whole engine answers of a text with the French patterns, written into it.
struct Answers {
    let document: Document
    let analysis: Analysis

    /// - Parameter sample: an expectation, whose marks are taken out first.
    init(sample: String) throws {
        document = Document(name: "essai", text: String(decoding: Annotation.plain(sample), as: UTF8.self))
        analysis = try French.attributor.analysis(of: document)
    }

    /// The text with the name of its speaker in front of each quote, `?` where there is none.
    var speakers: String { quotes { $0.speaker.map { document.text(of: analysis.speakers[$0].name) } ?? "?" } }

    /// The text with what `label` says of each quote in front of it.
    func quotes(_ label: (Attribution) -> String) -> String {
        var annotation = Annotation(of: document.bytes)
        for attribution in analysis.attributions {
            annotation.name(label(attribution), attribution.content.start..<attribution.content.end)
        }
        return annotation.text
    }

    func name(of speaker: Speaker) -> String { document.text(of: speaker.name) }
}
