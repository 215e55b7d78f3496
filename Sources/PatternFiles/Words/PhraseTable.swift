/// Entries of several words, as a trie over the numbers of their words.
struct PhraseTable: Sendable {
    private var edges: [UInt64: Int32] = [:]
    private var forms: [Int32] = []
    private var beginnings: Set<Int32> = []

    func begins(_ form: Int) -> Bool { beginnings.contains(Int32(form)) }

    func node(after node: Int?, form: Int) -> Int? { edges[PhraseTable.key(node, form)].map(Int.init) }

    func form(at node: Int) -> Int? { forms[node] < 0 ? nil : Int(forms[node]) }

    /// Adds a phrase of `words`, which is `form`.
    mutating func insert(_ words: [Int], form: Int) {
        var node: Int?
        for word in words {
            let key = PhraseTable.key(node, word)
            if node == nil { beginnings.insert(Int32(word)) }
            if let next = edges[key] {
                node = Int(next)
            } else {
                edges[key] = Int32(forms.count)
                node = forms.count
                forms.append(-1)
            }
        }
        if let node { forms[node] = Int32(form) }
    }

    private static func key(_ node: Int?, _ form: Int) -> UInt64 {
        UInt64(UInt32(bitPattern: Int32(node ?? -1))) << 32 | UInt64(UInt32(form))
    }
}
