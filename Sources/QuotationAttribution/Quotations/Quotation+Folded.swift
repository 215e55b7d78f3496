import PatternFiles

extension Quotation {
    /// The content as it is compared with others: folded, without the mark that ends it.
    func folded(in bytes: [UInt8]) -> [UInt8] {
        var folded: [UInt8] = []
        WordFolding.fold(bytes, content.start..<content.end, into: &folded)
        while let last = folded.last, last == 0x2E || last == 0x21 || last == 0x2C { folded.removeLast() }
        return folded
    }
}
