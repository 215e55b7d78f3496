/// An expression taken apart as far as an automaton follows it: what it takes, and what must stand just before or behind.
indirect enum ExpressionTree {
    case signs(SignRanges)
    case sequence([ExpressionTree])
    case choice([ExpressionTree])
    /// Any number of times, or once or more.
    case repeated(ExpressionTree, canBeNone: Bool)
    case optional(ExpressionTree)
    case assertion(Assertion)
    /// A fragment.
    case call(String)

    /// What must, or must not, stand behind (`(?=…)`, `(?!…)`) or before (`(?<=…)`, `(?<!…)`).
    struct Assertion {
        let looksAhead: Bool
        let isNegative: Bool
        let body: ExpressionTree
    }
}

/// The fragments that expressions call, and what can be said of the signs at the edges of an expression.
struct ExpressionFragments {
    var trees: [String: ExpressionTree] = [:]
    private var edges: [Key: Edge] = [:]

    private struct Key: Hashable {
        let name: String
        let isEnd: Bool
    }

    /// The signs with which a match can begin (or end), and whether it can be empty.
    struct Edge {
        var signs: SignRanges
        var canBeEmpty: Bool
    }

    mutating func edge(of tree: ExpressionTree, isEnd: Bool) -> Edge {
        switch tree {
        case .signs(let signs): return Edge(signs: signs, canBeEmpty: false)
        case .assertion: return Edge(signs: .none, canBeEmpty: true)
        case .repeated(let part, let canBeNone):
            var edge = edge(of: part, isEnd: isEnd)
            edge.canBeEmpty = edge.canBeEmpty || canBeNone
            return edge
        case .optional(let part):
            return Edge(signs: edge(of: part, isEnd: isEnd).signs, canBeEmpty: true)
        case .choice(let parts):
            var all = Edge(signs: .none, canBeEmpty: false)
            for part in parts {
                let edge = edge(of: part, isEnd: isEnd)
                all = Edge(signs: all.signs.union(edge.signs), canBeEmpty: all.canBeEmpty || edge.canBeEmpty)
            }
            return all
        case .sequence(let parts):
            var all = Edge(signs: .none, canBeEmpty: true)
            for part in isEnd ? parts.reversed() : parts where all.canBeEmpty {
                let edge = edge(of: part, isEnd: isEnd)
                all = Edge(signs: all.signs.union(edge.signs), canBeEmpty: edge.canBeEmpty)
            }
            return all
        case .call(let name):
            let key = Key(name: name, isEnd: isEnd)
            if let known = edges[key] { return known }
            let edge = trees[name].map { self.edge(of: $0, isEnd: isEnd) } ?? Edge(signs: .all, canBeEmpty: true)
            edges[key] = edge
            return edge
        }
    }

    /// Signs that match an expression by themselves, whatever stands beside them.
    func certain(in tree: ExpressionTree) -> SignRanges {
        switch tree {
        case .signs(let signs): signs
        case .assertion: .none
        case .repeated(let part, _), .optional(let part): certain(in: part)
        case .choice(let parts): parts.reduce(SignRanges.none) { $0.union(certain(in: $1)) }
        case .sequence(let parts): parts.count == 1 ? certain(in: parts[0]) : .none
        case .call(let name): trees[name].map { certain(in: $0) } ?? .none
        }
    }

    /// The signs that the one just behind (or before) must be one of, as far as one sign can tell.
    mutating func admitted(by assertion: ExpressionTree.Assertion) -> SignRanges {
        if assertion.isNegative { return certain(in: assertion.body).inverted }
        let edge = edge(of: assertion.body, isEnd: !assertion.looksAhead)
        return edge.canBeEmpty ? .all : edge.signs
    }
}
