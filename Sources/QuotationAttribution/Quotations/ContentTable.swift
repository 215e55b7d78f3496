/// The content of every quotation, folded, and which others hold the same words.
struct ContentTable: Sendable {
    let folded: [[UInt8]]
    /// By quotation, which of the distinct contents it has.
    private var numbers: [Int] = []
    private var quotations: [[Int]] = []

    init(of quotations: [Quotation], in bytes: [UInt8]) {
        folded = quotations.map { $0.folded(in: bytes) }
        var known: [[UInt8]: Int] = [:]
        for index in folded.indices {
            let number = known[folded[index]] ?? self.quotations.count
            if number == self.quotations.count {
                known[folded[index]] = number
                self.quotations.append([])
            }
            self.quotations[number].append(index)
            numbers.append(number)
        }
    }

    /// Whether another quotation holds just the same words.
    func isRepeated(_ quotation: Int) -> Bool { twins(of: quotation).count > 1 }

    /// The quotations with just the same words, itself included, in text order.
    func twins(of quotation: Int) -> [Int] { quotations[numbers[quotation]] }

    /// Whether a quotation holds these folded words in a row, as far as it is compared.
    func holds(_ quotation: Int, _ words: [UInt8]) -> Bool {
        let text = folded[quotation]
        guard let first = words.first else { return true }
        let last = min(text.count, Self.longest) - words.count
        var start = 0
        while start <= last {
            if text[start] == first {
                var length = 1
                while length < words.count, text[start + length] == words[length] { length += 1 }
                if length == words.count { return true }
            }
            start += 1
        }
        return false
    }

    /// How many bytes of a quotation are compared at most, so that the cost of a pair is bounded.
    private static let longest = 4096

    /// Which share of a quotation's longer words another one holds, too.
    func overlap(of quotation: Int, with other: Int) -> Double {
        let mine = words(of: quotation)
        guard !mine.isEmpty else { return 0 }
        let theirs = words(of: other)
        return Double(mine.intersection(theirs).count) / Double(mine.count)
    }

    /// Words of four bytes or more.
    private func words(of quotation: Int) -> Set<ArraySlice<UInt8>> {
        Set(
            folded[quotation].prefix(Self.longest).split { $0 <= 0x2F || $0 == 0xA0 || $0 == 0xC2 }.filter {
                $0.count >= 4
            })
    }
}
