import PatternFiles

/// Which quotations hold the same words as another one of the text.
enum Repetition {
    static func flags(of quotations: [Quotation], in bytes: [UInt8]) -> [Bool] {
        let keys = quotations.map { quotation in
            var folded: [UInt8] = []
            WordFolding.fold(bytes, quotation.content.start..<quotation.content.end, into: &folded)
            return folded
        }
        var counts: [[UInt8]: Int] = [:]
        for key in keys { counts[key, default: 0] += 1 }
        return keys.map { counts[$0]! > 1 }
    }
}
