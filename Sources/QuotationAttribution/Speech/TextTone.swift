/// What marks are mostly for in a document: some texts quote, others set off words.
enum TextTone: Sendable {
    /// Few of the quotations are utterances.
    case settingOff
    case mixed
    /// Four in ten and more are.
    case quoting
    /// Too few marks to say.
    case unknown

    init(of reading: Reading) {
        let count = reading.quotations.count
        guard count >= TextTone.leastQuotations else {
            self = .unknown
            return
        }
        switch reading.quotations.indices.count(where: { TextTone.isUtterance($0, in: reading) }) * 10 / count {
        case ..<2: self = .settingOff
        case 2..<4: self = .mixed
        default: self = .quoting
        }
    }

    private static let leastQuotations = 4

    /// Whether somebody speaks here, by the length of the words and by a cue beside them.
    private static func isUtterance(_ quotation: Int, in reading: Reading) -> Bool {
        let tokens = reading.inner[quotation].line.tokens.count - 2
        guard let cue = reading.answers[quotation].cue else { return tokens >= 15 }
        return tokens >= 8 && cue.distance <= 3
    }
}
