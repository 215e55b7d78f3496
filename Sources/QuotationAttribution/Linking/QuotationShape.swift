/// What a quotation looks like on the page, as far as it tells where its speaker is to be looked for.
enum QuotationShape: String, CaseIterable, Sendable {
    /// A title, a crosshead or a line of its own.
    case heading
    /// One or more sentences of their own between the writer's.
    case alone
    /// A whole utterance within the writer's sentence.
    case utterance
    /// A part of the writer's sentence.
    case fragment
}

extension Reading {
    func shape(of quotation: Int) -> QuotationShape {
        if isHeading(quotation) { return .heading }
        if standsAlone(quotation) { return .alone }
        return isUtterance(quotation) ? .utterance : .fragment
    }
}
