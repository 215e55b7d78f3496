import Tables

/// A hash table from folded words to numbers, in order of first appearance: the one lookup that every word of a
/// text costs, whatever the size of the lexicons.
struct FormTable: Sendable {
    private(set) var words = TextList()
    /// The hash of the word and its number, so that most slots tell by themselves whether they are the right one; 0 is free.
    private(set) var slots: Column<UInt64>
    private var mask: Int

    init() {
        slots = Column(repeating: 0, count: 1 << 6)
        mask = slots.count - 1
    }

    /// - Parameter slots: as many as a table of these words had.
    init(words: TextList, slots: Column<UInt64>) {
        self.words = words
        self.slots = slots
        mask = slots.count - 1
    }

    var count: Int { words.count }

    /// The number of a folded word, or nil where no lexicon has it.
    func number(of word: [UInt8], _ range: Range<Int>) -> Int? {
        let hash = FormTable.hash(word, range)
        var slot = Int(hash) & mask
        while true {
            let entry = slots[slot]
            if entry == 0 { return nil }
            if UInt32(truncatingIfNeeded: entry >> 32) == hash {
                let number = Int(truncatingIfNeeded: entry & 0xFFFF_FFFF) - 1
                if equals(number, word, range) { return number }
            }
            slot = (slot + 1) & mask
        }
    }

    /// The number of a folded word, which is added where it is new.
    mutating func insert(_ word: [UInt8], _ range: Range<Int>) -> Int {
        if let number = number(of: word, range) { return number }
        let number = words.count
        words.append(word[range])
        if number * 2 > slots.count { grow() }
        place(UInt64(FormTable.hash(word, range)) << 32 | UInt64(number + 1))
        return number
    }

    private mutating func grow() {
        let old = slots
        slots = Column(repeating: 0, count: old.count * 2)
        mask = slots.count - 1
        for entry in old where entry != 0 { place(entry) }
    }

    private mutating func place(_ entry: UInt64) {
        var slot = Int(entry >> 32) & mask
        while slots[slot] != 0 { slot = (slot + 1) & mask }
        slots[slot] = entry
    }

    private func equals(_ number: Int, _ word: [UInt8], _ range: Range<Int>) -> Bool {
        words.bytes.holds(word, range, at: words.range(of: number))
    }

    /// FNV-1a with a final mix.
    private static func hash(_ word: [UInt8], _ range: Range<Int>) -> UInt32 {
        var hash: UInt32 = 2_166_136_261
        for index in range { hash = (hash ^ UInt32(word[index])) &* 16_777_619 }
        hash ^= hash >> 15
        return hash &* 0x85EB_CA6B
    }
}
