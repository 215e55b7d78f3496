/// The content of every quotation, folded, and which others hold the same words.
struct ContentTable: Sendable {
    let folded: [[UInt8]]
    private let numbers: [[UInt8]: [Int]]

    init(of quotations: [Quotation], in bytes: [UInt8]) {
        folded = quotations.map { $0.folded(in: bytes) }
        numbers = Dictionary(grouping: folded.indices, by: { [folded] in folded[$0] })
    }

    /// Whether another quotation holds just the same words.
    func isRepeated(_ quotation: Int) -> Bool { (numbers[folded[quotation]]?.count ?? 0) > 1 }

    /// The other quotations with just the same words, in text order.
    func twins(of quotation: Int) -> [Int] { numbers[folded[quotation]] ?? [] }
}
