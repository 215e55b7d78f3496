import Tables

/// Entries of several words, as a trie over the numbers of their words; its edges are one open hash table.
struct PhraseTable: Sendable {
    private(set) var keys = Column<UInt64>(repeating: .max, count: 1 << 10)
    private(set) var targets = Column<Int32>(repeating: -1, count: 1 << 10)
    private(set) var forms = Column<Int32>()
    /// One bit for each word: whether a phrase begins with it.
    private(set) var beginnings = Column<UInt64>()
    /// Bits of the edges' keys: what has none there is no edge, and nearly all that is asked for is none.
    private var hints = [UInt64](repeating: 0, count: 1 << 12)

    init() {}

    /// - Parameter keys: as those of a table were, and so are the others.
    init(keys: Column<UInt64>, targets: Column<Int32>, forms: Column<Int32>, beginnings: Column<UInt64>) {
        self.keys = keys
        self.targets = targets
        self.forms = forms
        self.beginnings = beginnings
        for key in keys where key != .max { addHint(key) }
    }

    func begins(_ form: Int) -> Bool {
        let word = form >> 6
        return word < beginnings.count && beginnings[word] >> UInt64(form & 63) & 1 != 0
    }

    func node(after node: Int?, form: Int) -> Int? {
        let key = PhraseTable.key(node, form)
        let hint = PhraseTable.hint(of: key)
        guard hints[hint >> 6] >> UInt64(hint & 63) & 1 != 0 else { return nil }
        let slot = slot(of: key)
        return keys[slot] == key ? Int(targets[slot]) : nil
    }

    func form(at node: Int) -> Int? { forms[node] < 0 ? nil : Int(forms[node]) }

    /// Adds a phrase of `words`, which is `form`.
    mutating func insert(_ words: [Int], form: Int) {
        var node: Int?
        for word in words {
            if node == nil { addBeginning(word) }
            if let next = self.node(after: node, form: word) {
                node = next
            } else {
                addEdge(PhraseTable.key(node, word), to: Int32(forms.count))
                node = forms.count
                forms.append(-1)
            }
        }
        if let node { forms[node] = Int32(form) }
    }

    private mutating func addBeginning(_ form: Int) {
        while beginnings.count <= form >> 6 { beginnings.append(0) }
        beginnings[form >> 6] |= 1 << UInt64(form & 63)
    }

    /// A node has one edge to it, so that there are as many edges as nodes.
    private mutating func addEdge(_ key: UInt64, to node: Int32) {
        if forms.count * 2 >= keys.count {
            let (oldKeys, oldTargets) = (keys, targets)
            keys = Column(repeating: .max, count: oldKeys.count * 4)
            targets = Column(repeating: -1, count: oldKeys.count * 4)
            for index in oldKeys.indices where oldKeys[index] != .max { place(oldKeys[index], oldTargets[index]) }
        }
        place(key, node)
        addHint(key)
    }

    private mutating func addHint(_ key: UInt64) {
        let hint = PhraseTable.hint(of: key)
        hints[hint >> 6] |= 1 << UInt64(hint & 63)
    }

    /// A bit of `hints`.
    private static func hint(of key: UInt64) -> Int { Int(truncatingIfNeeded: mixed(key) >> 46) }

    private static func mixed(_ key: UInt64) -> UInt64 { key &* 0x9E37_79B9_7F4A_7C15 }

    private mutating func place(_ key: UInt64, _ node: Int32) {
        let slot = slot(of: key)
        keys[slot] = key
        targets[slot] = node
    }

    /// The slot of a key, or the free one where it would go.
    private func slot(of key: UInt64) -> Int {
        let mask = keys.count - 1
        var slot = Int(truncatingIfNeeded: PhraseTable.mixed(key) >> 32) & mask
        while keys[slot] != key, keys[slot] != .max { slot = (slot + 1) & mask }
        return slot
    }

    private static func key(_ node: Int?, _ form: Int) -> UInt64 {
        UInt64(UInt32(bitPattern: Int32(node ?? -1))) << 32 | UInt64(UInt32(form))
    }
}
