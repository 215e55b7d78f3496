internal import QuotationAttribution

/// What became of one document, for whoever counts and reports; the answer itself is written already.
struct Answer: Sendable {
    struct Success: Sendable {
        let quotes: Int
        let encoding: Encoding
        /// Whether bytes that did not belong were replaced.
        let isRepaired: Bool
    }

    let name: String
    let result: Result<Success, DocumentFailure>
}

/// The sums that decide the exit code.
struct Tally {
    private(set) var quotes = 0
    private(set) var failures = 0
    private(set) var faults = 0

    mutating func add(_ answer: Answer) {
        switch answer.result {
        case .success(let success): quotes += success.quotes
        case .failure(let failure):
            failures += 1
            if failure.code == .fault { faults += 1 }
        }
    }
}
