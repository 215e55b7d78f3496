/// Follows an automaton along a line. Each set of states that comes up becomes one state of its own, and each step from it
/// is worked out once: what texts have in common costs one look a sign (Aho, Sethi, Ullman 1986, § 3.7, "lazy transition
/// evaluation").
///
/// It learns while it reads, and so serves one thread at a time.
struct Recogniser: Sendable {
    /// When more steps are known, all are forgotten.
    private static let mostSteps = 1 << 17

    private struct State: Sendable {
        /// Nodes that take a sign or ask for the next one, in order.
        let nodes: [Int32]
        /// The patterns that have ended when this state is reached.
        let ended: UInt64
        /// The patterns that go on.
        let alive: UInt64
    }

    private let automaton: Automaton
    private var states: [State] = []
    private var numbers: [[Int32]: [Int32]] = [:]
    private var steps = StepTable()
    /// By the sign before; -1 where none has been met.
    private var beginnings = Recogniser.noBeginnings
    private static let noBeginnings = [Int32](repeating: -1, count: StepTable.edge + 1)
    /// For each node, when it was last met.
    private var marks: [UInt32]
    private var round: UInt32 = 0
    private var waiting: [Int32] = []

    init(_ automaton: Automaton) {
        self.automaton = automaton
        marks = Array(repeating: 0, count: automaton.nodes.count)
    }

    /// The patterns that a match of can begin at a place, as bits. What is left out matches nowhere there.
    /// - Parameters:
    ///   - limit: where the line ends for the search.
    ///   - reach: how many signs to follow; what is then still alive may match.
    mutating func candidates(at place: Int, in signs: [UInt16], limit: Int, reach: Int) -> UInt64 {
        var state = beginning(after: place > 0 ? Int(signs[place - 1]) : StepTable.edge)
        var found = automaton.unknown | states[Int(state)].ended
        var position = place
        let last = min(limit, place + reach)
        while position < last {
            let step = steps[state, Int(signs[position])] ?? newStep(from: state, Int(signs[position]))
            found |= step.ended
            if step.next < 0 { return found }
            state = step.next
            position += 1
        }
        if position < limit { return found | states[Int(state)].alive }
        return found | (steps[state, StepTable.edge] ?? newStep(from: state, StepTable.edge)).ended
    }

    private mutating func beginning(after sign: Int) -> Int32 {
        if beginnings[sign] >= 0 { return beginnings[sign] }
        let (nodes, ended) = closure(of: automaton.starts, after: sign)
        let number = number(of: nodes, ended: ended)
        beginnings[sign] = number
        return number
    }

    private mutating func newStep(from state: Int32, _ sign: Int) -> StepTable.Step {
        if steps.count >= Self.mostSteps { return forget(keeping: state, sign) }
        let step = step(from: states[Int(state)], sign)
        steps.insert(step, state, sign)
        return step
    }

    /// Forgets all but one state, and goes on from it.
    private mutating func forget(keeping state: Int32, _ sign: Int) -> StepTable.Step {
        let kept = states[Int(state)]
        states = []
        numbers = [:]
        beginnings = Self.noBeginnings
        steps = StepTable()
        _ = number(of: kept.nodes, ended: kept.ended)
        let step = step(from: kept, sign)
        steps.insert(step, 0, sign)
        return step
    }

    private mutating func step(from state: State, _ sign: Int) -> StepTable.Step {
        // First what the next sign, which is now known, lets pass.
        var ended: UInt64 = 0
        var targets: [Int32] = []
        begin(state.nodes)
        while let node = waiting.popLast() {
            switch automaton.nodes[Int(node)] {
            case .sign(let signs, let next):
                if sign != StepTable.edge, automaton.classes[Int(signs)].contains(UInt16(sign)) { targets.append(next) }
            case .ahead(let signs, let canBeEdge, let next):
                if sign == StepTable.edge ? canBeEdge : automaton.classes[Int(signs)].contains(UInt16(sign)) {
                    visit(next)
                }
            // The sign before is no longer known: it may be the right one.
            case .behind(_, _, let next): visit(next)
            case .split(let nexts): for next in nexts { visit(next) }
            case .end(let pattern): ended |= 1 << UInt64(pattern)
            }
        }
        if targets.isEmpty { return StepTable.Step(next: -1, ended: ended) }
        let (nodes, later) = closure(of: targets, after: sign)
        ended |= later
        if nodes.isEmpty { return StepTable.Step(next: -1, ended: ended) }
        return StepTable.Step(next: number(of: nodes, ended: later), ended: ended)
    }

    /// What can be reached without taking a sign, up to where the next one must be known.
    private mutating func closure(of starts: [Int32], after sign: Int) -> (nodes: [Int32], ended: UInt64) {
        var nodes: [Int32] = []
        var ended: UInt64 = 0
        begin(starts)
        while let node = waiting.popLast() {
            switch automaton.nodes[Int(node)] {
            case .sign, .ahead: nodes.append(node)
            case .behind(let signs, let canBeEdge, let next):
                if sign == StepTable.edge ? canBeEdge : automaton.classes[Int(signs)].contains(UInt16(sign)) {
                    visit(next)
                }
            case .split(let nexts): for next in nexts { visit(next) }
            case .end(let pattern): ended |= 1 << UInt64(pattern)
            }
        }
        nodes.sort()
        return (nodes, ended)
    }

    private mutating func begin(_ nodes: [Int32]) {
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
        if let same = numbers[nodes]?.first(where: { states[Int($0)].ended == ended }) { return same }
        let alive = nodes.reduce(0 as UInt64) { $0 | automaton.owners[Int($1)] }
        states.append(State(nodes: nodes, ended: ended, alive: alive))
        numbers[nodes, default: []].append(Int32(states.count - 1))
        return Int32(states.count - 1)
    }
}
