@testable import QuotationAttribution

/// What the pairing makes of a text, written into it: contents in brackets, warnings in braces with their code.
struct Pairing {
    let result: QuotationPairing.Result
    let bytes: [UInt8]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        result = QuotationPairing().quotations(
            from: MarkScanner().marks(in: bytes), paragraphs: Paragraphs(of: bytes), in: bytes)
    }

    /// - Parameter sample: an expectation, whose marks are taken out first.
    init(sample: String) { self.init(Annotation.plain(sample)) }

    var annotated: String {
        var annotation = Annotation(of: bytes)
        for quotation in result.quotations { annotation.bracket(quotation.content.start..<quotation.content.end) }
        for warning in result.warnings {
            annotation.name(warning.code.rawValue, warning.span.start..<warning.span.end)
        }
        return annotation.text
    }

    func text(of span: TextSpan) -> String { String(decoding: bytes[span.start..<span.end], as: UTF8.self) }
}
