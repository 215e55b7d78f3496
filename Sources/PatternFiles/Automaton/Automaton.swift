import Tables

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
        /// Goes on at each of some `targets`.
        case split(Range<Int>)
        /// Goes on where the next sign is one of a class, or where `canBeEdge` and the line ends.
        case ahead(signs: Int32, canBeEdge: Bool, next: Int32)
        /// The same of the sign before.
        case behind(signs: Int32, canBeEdge: Bool, next: Int32)
        /// A pattern's end.
        case end(Int32)
    }

    let nodes: Column<FlatNode>
    let targets: Column<Int32>
    /// Which pattern each node belongs to, as a bit.
    let owners: Column<UInt64>
    let classes: SignClasses
    /// Where each expression begins.
    let starts: Column<Int32>
    /// The patterns whose expressions are not understood: they may match anywhere.
    let unknown: UInt64

    /// - Parameter expressions: as PCRE2 reads them, at most `most`.
    init(_ expressions: [String], fragments: inout ExpressionFragments) {
        var builder = Builder()
        var starts: [Int32] = []
        var unknown: UInt64 = 0
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
        self.starts = Column(starts)
        self.unknown = unknown
        owners = Column(builder.owners)
        classes = SignClasses(builder.classes)
        var targets: [Int32] = []
        nodes = Column(builder.nodes.map { FlatNode($0, targets: &targets) })
        self.targets = Column(targets)
    }

    init(
        nodes: Column<FlatNode>, targets: Column<Int32>, owners: Column<UInt64>, classes: SignClasses,
        starts: Column<Int32>, unknown: UInt64
    ) {
        self.nodes = nodes
        self.targets = targets
        self.owners = owners
        self.classes = classes
        self.starts = starts
        self.unknown = unknown
    }

    /// Writes trees as nodes from behind: what follows is known when a part is added.
    fileprivate struct Builder {
        /// Deeper than any expression of people; one that calls itself is none.
        private static let deepest = 100

        /// As `Node`, a split with its targets.
        enum Step {
            case sign(signs: Int32, next: Int32)
            case split([Int32])
            case ahead(signs: Int32, canBeEdge: Bool, next: Int32)
            case behind(signs: Int32, canBeEdge: Bool, next: Int32)
            case end(Int32)
        }

        var nodes: [Step] = []
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

        private mutating func append(_ node: Step) -> Int32 {
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

extension Automaton {
    /// A node as it stands in memory, the same size for all.
    struct FlatNode: Sendable, BitwiseCopyable {
        private enum Kind: Int32 { case end, sign, split, ahead, aheadOrEdge, behind, behindOrEdge }

        private let kind: Int32
        private let first: Int32
        private let second: Int32

        fileprivate init(_ step: Builder.Step, targets: inout [Int32]) {
            let kind: Kind
            switch step {
            case .sign(let signs, let next): (kind, first, second) = (.sign, signs, next)
            case .split(let nexts):
                (kind, first, second) = (.split, Int32(targets.count), Int32(targets.count + nexts.count))
                targets += nexts
            case .ahead(let signs, let canBeEdge, let next):
                (kind, first, second) = (canBeEdge ? .aheadOrEdge : .ahead, signs, next)
            case .behind(let signs, let canBeEdge, let next):
                (kind, first, second) = (canBeEdge ? .behindOrEdge : .behind, signs, next)
            case .end(let pattern): (kind, first, second) = (.end, pattern, 0)
            }
            self.kind = kind.rawValue
        }

        var node: Node {
            switch Kind(rawValue: kind) {
            case .sign: .sign(signs: first, next: second)
            case .split: .split(Int(first)..<Int(second))
            case .ahead: .ahead(signs: first, canBeEdge: false, next: second)
            case .aheadOrEdge: .ahead(signs: first, canBeEdge: true, next: second)
            case .behind: .behind(signs: first, canBeEdge: false, next: second)
            case .behindOrEdge: .behind(signs: first, canBeEdge: true, next: second)
            case .end, nil: .end(first)
            }
        }
    }
}
