/// One mark that may open or close a quotation.
struct QuotationMark: Sendable {
    enum Kind: Sendable {
        /// « »
        case guillemet
        /// “ ” „
        case curly
        /// "
        case straight
        /// ‹ ›
        case angle
        /// ‘ ’
        case single
        /// AFP's +…+ inside a quotation
        case plus
    }

    enum Role: Sendable {
        case opens, closes
        /// The mark looks the same on both sides.
        case either
    }

    let kind: Kind
    let role: Role
    let span: TextSpan
}
