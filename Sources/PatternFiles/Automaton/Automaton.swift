/// Up to 64 expressions as one nondeterministic automaton over signs, which takes all that they take and more: it keeps no
/// count, gives back what a possessive repetition would not, and knows of what must stand beside only one sign. It tells
/// which patterns are worth trying at a place.
///
/// Thompson (1968), "Regular expression search algorithm"; the sets of its states become single ones in `Recogniser`.
struct Automaton: Sendable {
    /// How many expressions one automaton holds.
    static let most = 64

    enum Node: Sendable {
        /// Takes a sign of a class.
        case sign(signs: Int32, next: Int32)
        case split([Int32])
        /// Goes on where the next sign is one of a class, or where `canBeEdge` and the line ends.
        case ahead(signs: Int32, canBeEdge: Bool, next: Int32)
        /// The same of the sign before.
        case behind(signs: Int32, canBeEdge: Bool, next: Int32)
        /// A pattern's end.
        case end(Int32)
    }

    private(set) var nodes: [Node] = []
    /// Which pattern each node belongs to, as a bit.
    private(set) var owners: [UInt64] = []
    private(set) var classes: [SignRanges] = []
    /// Where each expression begins.
    private(set) var starts: [Int32] = []
    /// The patterns whose expressions are not understood: they may match anywhere.
    private(set) var unknown: UInt64 = 0

    /// - Parameter expressions: as PCRE2 reads them, at most `most`.
    init(_ expressions: [String], fragments: inout ExpressionFragments) {
        var builder = Builder()
        for (index, expression) in expressions.enumerated() {
            builder.owner = 1 << UInt64(index)
            if let tree = try? ExpressionParser.tree(of: expression, adding: &fragments),
                let start = builder.add(tree, pattern: index, &fragments)
            {
                starts.append(start)
            } else {
                unknown |= builder.owner
            }
        }
        nodes = builder.nodes
        owners = builder.owners
        classes = builder.classes
    }

    /// Writes trees as nodes from behind: what follows is known when a part is added.
    private struct Builder {
        /// Deeper than any expression of people; one that calls itself is none.
        private static let deepest = 100

        var nodes: [Node] = []
        var owners: [UInt64] = []
        var classes: [SignRanges] = []
        var owner: UInt64 = 0
        private var numbers: [SignRanges: Int32] = [:]
        private var depth = 0

        mutating func add(_ tree: ExpressionTree, pattern: Int, _ fragments: inout ExpressionFragments) -> Int32? {
            let end = append(.end(Int32(pattern)))
            return add(tree, before: end, &fragments)
        }

        private mutating func add(
            _ tree: ExpressionTree, before next: Int32, _ fragments: inout ExpressionFragments
        ) -> Int32? {
            switch tree {
            case .signs(let signs): return append(.sign(signs: number(of: signs), next: next))
            case .sequence(let parts):
                var first = next
                for part in parts.reversed() {
                    guard let start = add(part, before: first, &fragments) else { return nil }
                    first = start
                }
                return first
            case .choice(let parts):
                var starts: [Int32] = []
                for part in parts {
                    guard let start = add(part, before: next, &fragments) else { return nil }
                    starts.append(start)
                }
                return append(.split(starts))
            case .optional(let part):
                guard let start = add(part, before: next, &fragments) else { return nil }
                return append(.split([start, next]))
            case .repeated(let part, let canBeNone):
                let again = append(.split([]))
                guard let start = add(part, before: again, &fragments) else { return nil }
                nodes[Int(again)] = .split([start, next])
                return canBeNone ? again : start
            case .assertion(let assertion):
                let signs = fragments.admitted(by: assertion)
                if signs == .all { return next }
                let number = number(of: signs)
                return append(
                    assertion.looksAhead
                        ? .ahead(signs: number, canBeEdge: assertion.isNegative, next: next)
                        : .behind(signs: number, canBeEdge: assertion.isNegative, next: next))
            case .call(let name):
                guard depth < Self.deepest, let fragment = fragments.trees[name] else { return nil }
                depth += 1
                defer { depth -= 1 }
                return add(fragment, before: next, &fragments)
            }
        }

        private mutating func append(_ node: Node) -> Int32 {
            nodes.append(node)
            owners.append(owner)
            return Int32(nodes.count - 1)
        }

        private mutating func number(of signs: SignRanges) -> Int32 {
            if let known = numbers[signs] { return known }
            let number = Int32(classes.count)
            classes.append(signs)
            numbers[signs] = number
            return number
        }
    }
}
