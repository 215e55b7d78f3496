internal import QuotationAttribution

/// The sums of a run.
struct Tally: Sendable {
    private(set) var documents = 0
    private(set) var failures = 0
    private(set) var faults = 0
    /// Of the texts in UTF-8, titles included.
    private(set) var bytes = 0
    private(set) var quotes = 0
    /// Those that are not left out for their confidence.
    private(set) var written = 0
    /// Those that are somebody's words.
    private(set) var spoken = 0
    private(set) var attributed = 0

    /// - Parameter leastConfidence: quotes with less are not written.
    mutating func add(_ analysis: Analysis, leastConfidence: Double) {
        documents += 1
        bytes += analysis.document.bytes.count
        quotes += analysis.attributions.count
        for quote in analysis.attributions {
            if quote.confidence >= leastConfidence { written += 1 }
            if quote.kind != .nonspeech { spoken += 1 }
            if quote.speaker != nil { attributed += 1 }
        }
    }

    mutating func add(_ failure: DocumentFailure) {
        documents += 1
        failures += 1
        if failure.code == .fault { faults += 1 }
    }

    mutating func add(_ other: Tally) {
        documents += other.documents
        failures += other.failures
        faults += other.faults
        bytes += other.bytes
        quotes += other.quotes
        written += other.written
        spoken += other.spoken
        attributed += other.attributed
    }
}
