/// A hash table from folded words to numbers, in order of first appearance: the one lookup that every word of a
/// text costs, whatever the size of the lexicons.
struct FormTable: Sendable {
    private var arena: [UInt8] = []
    private var ends: [Int32] = [0]
    private var hashes: [UInt32] = []
    /// The hash of the word and its number, so that most slots tell by themselves whether they are the right one; 0 is free.
    private var slots: [UInt64]
    private var mask: Int

    init(capacity: Int = 1 << 12) {
        var size = 64
        while size < capacity * 2 { size *= 2 }
        slots = Array(repeating: 0, count: size)
        mask = size - 1
    }

    var count: Int { hashes.count }

    func bytes(of number: Int) -> ArraySlice<UInt8> { arena[Int(ends[number])..<Int(ends[number + 1])] }

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
        let number = hashes.count
        arena.append(contentsOf: word[range])
        ends.append(Int32(arena.count))
        hashes.append(FormTable.hash(word, range))
        if number * 2 > slots.count { grow() } else { place(number) }
        return number
    }

    private mutating func grow() {
        slots = Array(repeating: 0, count: slots.count * 4)
        mask = slots.count - 1
        for number in hashes.indices { place(number) }
    }

    private mutating func place(_ number: Int) {
        var slot = Int(hashes[number]) & mask
        while slots[slot] != 0 { slot = (slot + 1) & mask }
        slots[slot] = UInt64(hashes[number]) << 32 | UInt64(number + 1)
    }

    private func equals(_ number: Int, _ word: [UInt8], _ range: Range<Int>) -> Bool {
        let start = Int(ends[number])
        guard Int(ends[number + 1]) - start == range.count else { return false }
        for offset in 0..<range.count where arena[start + offset] != word[range.lowerBound + offset] { return false }
        return true
    }

    /// FNV-1a with a final mix.
    private static func hash(_ word: [UInt8], _ range: Range<Int>) -> UInt32 {
        var hash: UInt32 = 2_166_136_261
        for index in range { hash = (hash ^ UInt32(word[index])) &* 16_777_619 }
        hash ^= hash >> 15
        return hash &* 0x85EB_CA6B
    }
}
