/// Documents that no one writes, each `count` times something: what an engine's cost grows with.
enum Pathology: String, CaseIterable {
    case quotations, unclosed, nested, straight, names, verbs, pronouns

    func text(_ count: Int) -> [UInt8] {
        switch self {
        case .quotations: repeated("« Nous venons », dit Paul Estrade. ", count)
        case .unclosed: repeated("« Nous ", count)
        case .nested: repeated("« Oui ", count) + repeated("» ", count)
        case .straight: repeated("\" ", count)
        case .names: repeated("Paul ", count)
        case .verbs: repeated("dit ", count)
        case .pronouns: repeated("il ", count)
        }
    }

    private func repeated(_ words: String, _ count: Int) -> [UInt8] {
        let unit = Array(words.utf8)
        var text: [UInt8] = []
        text.reserveCapacity(unit.count * count)
        for _ in 0..<count { text.append(contentsOf: unit) }
        return text
    }
}
