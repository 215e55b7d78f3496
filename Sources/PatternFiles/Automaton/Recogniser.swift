import Tables

/// Follows an automaton along a line. Each set of states that comes up becomes one state of its own, and each step from it
/// is worked out once: what texts have in common costs one look a sign (Aho, Sethi, Ullman 1986, § 3.7, "lazy transition
/// evaluation").
///
/// It learns while it reads, and so serves one thread at a time.
struct Recogniser: Sendable {
    /// When more steps are known, all are forgotten before the next search.
    private static let mostSteps = 1 << 17

    /// And when there are more states than half of what a table can tell apart: a search makes few.
    private static let mostStates = StepTable.most / 2

    let automaton: Automaton
    private var kinds: SignKinds
    private var steps = StepTable()
    /// For each state, its nodes that take a sign or ask for the next one, in order.
    private var nodes: [[Int32]] = [[]]
    /// For each state, the patterns that have ended when it is reached, as bits, and those that go on.
    private var ended: [UInt64] = [0]
    private var alive: [UInt64] = [0]
    private var numbers: [[Int32]: [Int32]] = [:]
    /// By the kind of the sign before; -1 where none has been met.
    private var beginnings: [Int32] = []
    /// For each node, when it was last met.
    private var marks: [UInt32]
    private var round: UInt32 = 0
    private var waiting: [Int32] = []
    /// States, and from which of 64 places they were come to.
    private var followed: [(state: Int32, starts: UInt64)] = []
    private var next: [(state: Int32, starts: UInt64)] = []

    init(_ automaton: Automaton) {
        self.automaton = automaton
        kinds = SignKinds(automaton.classes)
        marks = Array(repeating: 0, count: automaton.nodes.count)
    }

    /// The patterns of which a match may begin at a place, as bits. Of what is left out none begins there.
    /// - Parameters:
    ///   - limit: where the line ends for the search.
    ///   - reach: how many signs to follow; what is then still alive may match.
    mutating func candidates(at place: Int, in signs: [UInt16], limit: Int, reach: Int) -> UInt64 {
        forgetWhatIsTooMuch()
        var state = beginning(at: place, in: signs)
        var found = automaton.unknown | ended[Int(state)]
        var position = place
        let last = min(limit, place + reach)
        while position < last {
            let step = step(from: state, Int(signs[position]))
            found |= step.ended
            if step.next == StepTable.dead { return found }
            state = step.next
            position += 1
        }
        if position < limit { return found | alive[Int(state)] }
        return found | step(from: state, SignKinds.edge).ended
    }

    /// The same for every place of a range: `candidates` at each. Places from which the automaton comes to one and the same
    /// state are followed together from there.
    mutating func addCandidates(
        in signs: [UInt16], _ range: Range<Int>, limit: Int, reach: Int, to candidates: inout [UInt64]
    ) {
        forgetWhatIsTooMuch()
        var first = range.lowerBound
        while first < range.upperBound {
            let block = first..<min(first + 64, range.upperBound)
            addCandidates(in: signs, block: block, limit: limit, reach: reach, to: &candidates)
            first = block.upperBound
        }
    }

    private mutating func addCandidates(
        in signs: [UInt16], block: Range<Int>, limit: Int, reach: Int, to candidates: inout [UInt64]
    ) {
        let base = candidates.count
        candidates.append(contentsOf: repeatElement(automaton.unknown, count: block.count))
        func add(_ patterns: UInt64, _ starts: UInt64) {
            guard patterns != 0 else { return }
            var left = starts
            while left != 0 {
                candidates[base + left.trailingZeroBitCount] |= patterns
                left &= left - 1
            }
        }
        followed.removeAll(keepingCapacity: true)
        var position = block.lowerBound
        let last = min(limit, block.upperBound + reach)
        while position < last, position < block.upperBound || !followed.isEmpty {
            if position < block.upperBound {
                let start = UInt64(1) << UInt64(position - block.lowerBound)
                let state = beginning(at: position, in: signs)
                add(ended[Int(state)], start)
                Recogniser.join(state, start, &followed)
            }
            next.removeAll(keepingCapacity: true)
            for (state, starts) in followed {
                let step = step(from: state, Int(signs[position]))
                add(step.ended, starts)
                if step.next != StepTable.dead { Recogniser.join(step.next, starts, &next) }
            }
            swap(&followed, &next)
            position += 1
        }
        for (state, starts) in followed {
            add(position < limit ? alive[Int(state)] : step(from: state, SignKinds.edge).ended, starts)
        }
    }

    private static func join(_ state: Int32, _ starts: UInt64, _ followed: inout [(state: Int32, starts: UInt64)]) {
        for index in followed.indices where followed[index].state == state {
            followed[index].starts |= starts
            return
        }
        followed.append((state, starts))
    }

    private mutating func beginning(at place: Int, in signs: [UInt16]) -> Int32 {
        let kind = kinds.kind(of: place > 0 ? Int(signs[place - 1]) : SignKinds.edge)
        if kind < beginnings.count, beginnings[kind] >= 0 { return beginnings[kind] }
        let (nodes, ended) = closure(of: automaton.starts, after: kind)
        let number = number(of: nodes, ended: ended)
        while beginnings.count <= kind { beginnings.append(-1) }
        beginnings[kind] = number
        return number
    }

    @inline(__always)
    private mutating func step(from state: Int32, _ sign: Int) -> StepTable.Step {
        let kind = kinds.kind(of: sign)
        return steps[state, kind] ?? newStep(from: state, kind)
    }

    /// Between searches only: a search holds numbers of states.
    private mutating func forgetWhatIsTooMuch() {
        guard steps.count >= Self.mostSteps || ended.count >= Self.mostStates else { return }
        steps = StepTable()
        nodes = [[]]
        ended = [0]
        alive = [0]
        numbers = [:]
        beginnings = []
    }

    private mutating func newStep(from state: Int32, _ kind: Int) -> StepTable.Step {
        // First what the next sign, which is now known, lets pass.
        var passed: UInt64 = 0
        var targets: [Int32] = []
        begin(nodes[Int(state)])
        while let node = waiting.popLast() {
            switch automaton.nodes[Int(node)].node {
            case .sign(let signs, let next):
                if kinds.holds(signs, kind) { targets.append(next) }
            case .ahead(let signs, let canBeEdge, let next):
                if kind == SignKinds.edgeKind ? canBeEdge : kinds.holds(signs, kind) { visit(next) }
            // The sign before is no longer known: it may be the right one.
            case .behind(_, _, let next): visit(next)
            case .split(let targets): for index in targets { visit(automaton.targets[index]) }
            case .end(let pattern): passed |= 1 << UInt64(pattern)
            }
        }
        let step = step(to: targets, passed, kind)
        steps.insert(step, state, kind)
        return step
    }

    private mutating func step(to targets: [Int32], _ passed: UInt64, _ kind: Int) -> StepTable.Step {
        if targets.isEmpty { return StepTable.Step(next: StepTable.dead, ended: passed) }
        let (nodes, later) = closure(of: targets, after: kind)
        if nodes.isEmpty { return StepTable.Step(next: StepTable.dead, ended: passed | later) }
        return StepTable.Step(next: number(of: nodes, ended: later), ended: passed | later)
    }

    /// What can be reached without taking a sign, up to where the next one must be known.
    private mutating func closure(of starts: some Sequence<Int32>, after kind: Int) -> (nodes: [Int32], ended: UInt64) {
        var nodes: [Int32] = []
        var ended: UInt64 = 0
        begin(starts)
        while let node = waiting.popLast() {
            switch automaton.nodes[Int(node)].node {
            case .sign, .ahead: nodes.append(node)
            case .behind(let signs, let canBeEdge, let next):
                if kind == SignKinds.edgeKind ? canBeEdge : kinds.holds(signs, kind) { visit(next) }
            case .split(let targets): for index in targets { visit(automaton.targets[index]) }
            case .end(let pattern): ended |= 1 << UInt64(pattern)
            }
        }
        nodes.sort()
        return (nodes, ended)
    }

    private mutating func begin(_ nodes: some Sequence<Int32>) {
        round &+= 1
        waiting.removeAll(keepingCapacity: true)
        for node in nodes { visit(node) }
    }

    private mutating func visit(_ node: Int32) {
        guard marks[Int(node)] != round else { return }
        marks[Int(node)] = round
        waiting.append(node)
    }

    private mutating func number(of nodes: [Int32], ended: UInt64) -> Int32 {
        if let same = numbers[nodes]?.first(where: { self.ended[Int($0)] == ended }) { return same }
        let number = Int32(self.ended.count)
        self.nodes.append(nodes)
        self.ended.append(ended)
        alive.append(nodes.reduce(0) { $0 | automaton.owners[Int($1)] })
        numbers[nodes, default: []].append(number)
        return number
    }
}
