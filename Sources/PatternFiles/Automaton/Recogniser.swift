import Tables

/// Follows an automaton along a line. Each set of states that comes up becomes one state of its own, and each step from it
/// is worked out once: what texts have in common costs one look a sign (Aho, Sethi, Ullman 1986, § 3.7, "lazy transition
/// evaluation").
///
/// It learns while it reads, and so serves one thread at a time.
struct Recogniser: Sendable {
    /// When more steps are known, all are forgotten before the next search.
    private static let mostSteps = 1 << 17

    let automaton: Automaton
    private(set) var states = StateTable()
    private(set) var steps = StepTable()
    /// By sign, the classes that it is of, one bit each.
    private var classesOfSign: [Int: [UInt64]] = [:]
    /// For each node, when it was last met.
    private var marks: [UInt32]
    private var round: UInt32 = 0
    private var waiting: [Int32] = []
    /// States, and from which of 64 places they were come to.
    private var followed: [(state: Int32, starts: UInt64)] = []
    private var next: [(state: Int32, starts: UInt64)] = []

    /// - Parameters:
    ///   - states: what another recogniser of the same automaton met …
    ///   - steps: … and worked out.
    init(_ automaton: Automaton, states: StateTable = StateTable(), steps: StepTable = StepTable()) {
        self.automaton = automaton
        self.states = states
        self.steps = steps
        marks = Array(repeating: 0, count: automaton.nodes.count)
    }

    /// The patterns of which a match may begin at a place, as bits. Of what is left out none begins there.
    /// - Parameters:
    ///   - limit: where the line ends for the search.
    ///   - reach: how many signs to follow; what is then still alive may match.
    mutating func candidates(at place: Int, in signs: [UInt16], limit: Int, reach: Int) -> UInt64 {
        forgetWhatIsTooMuch()
        var state = beginning(at: place, in: signs)
        var found = automaton.unknown | states.ended[Int(state)]
        var position = place
        let last = min(limit, place + reach)
        while position < last {
            let step = step(from: state, Int(signs[position]))
            found |= step.ended
            if step.next < 0 { return found }
            state = step.next
            position += 1
        }
        if position < limit { return found | states.alive[Int(state)] }
        return found | step(from: state, StepTable.edge).ended
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
                add(states.ended[Int(state)], start)
                Recogniser.join(state, start, &followed)
            }
            next.removeAll(keepingCapacity: true)
            for (state, starts) in followed {
                let step = step(from: state, Int(signs[position]))
                add(step.ended, starts)
                if step.next >= 0 { Recogniser.join(step.next, starts, &next) }
            }
            swap(&followed, &next)
            position += 1
        }
        for (state, starts) in followed {
            add(position < limit ? states.alive[Int(state)] : step(from: state, StepTable.edge).ended, starts)
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
        let sign = place > 0 ? Int(signs[place - 1]) : StepTable.edge
        if let known = steps[StepTable.outside, sign] { return known.next }
        let (nodes, ended) = closure(of: automaton.starts, after: sign)
        let number = states.number(of: nodes, ended: ended, owners: automaton.owners)
        steps.insert(StepTable.Step(next: number, ended: 0), StepTable.outside, sign)
        return number
    }

    @inline(__always)
    private mutating func step(from state: Int32, _ sign: Int) -> StepTable.Step {
        if let known = steps[state, sign] { return known }
        let step = newStep(from: state, sign)
        steps.insert(step, state, sign)
        return step
    }

    /// Between searches only: a search holds numbers of states.
    private mutating func forgetWhatIsTooMuch() {
        guard steps.count >= Self.mostSteps else { return }
        states = StateTable()
        steps = StepTable()
    }

    private mutating func newStep(from state: Int32, _ sign: Int) -> StepTable.Step {
        let classes = classes(of: sign)
        // First what the next sign, which is now known, lets pass.
        var ended: UInt64 = 0
        var targets: [Int32] = []
        begin()
        for index in states.range(of: state) { visit(states.nodes[index]) }
        while let node = waiting.popLast() {
            switch automaton.nodes[Int(node)].node {
            case .sign(let signs, let next):
                if Self.has(classes, signs) { targets.append(next) }
            case .ahead(let signs, let canBeEdge, let next):
                if sign == StepTable.edge ? canBeEdge : Self.has(classes, signs) {
                    visit(next)
                }
            // The sign before is no longer known: it may be the right one.
            case .behind(_, _, let next): visit(next)
            case .split(let targets): for index in targets { visit(automaton.targets[index]) }
            case .end(let pattern): ended |= 1 << UInt64(pattern)
            }
        }
        if targets.isEmpty { return StepTable.Step(next: -1, ended: ended) }
        let (nodes, later) = closure(of: targets, after: sign)
        ended |= later
        if nodes.isEmpty { return StepTable.Step(next: -1, ended: ended) }
        return StepTable.Step(next: states.number(of: nodes, ended: later, owners: automaton.owners), ended: ended)
    }

    /// What can be reached without taking a sign, up to where the next one must be known.
    private mutating func closure(of starts: some Sequence<Int32>, after sign: Int) -> (nodes: [Int32], ended: UInt64) {
        let classes = classes(of: sign)
        var nodes: [Int32] = []
        var ended: UInt64 = 0
        begin()
        for node in starts { visit(node) }
        while let node = waiting.popLast() {
            switch automaton.nodes[Int(node)].node {
            case .sign, .ahead: nodes.append(node)
            case .behind(let signs, let canBeEdge, let next):
                if sign == StepTable.edge ? canBeEdge : Self.has(classes, signs) {
                    visit(next)
                }
            case .split(let targets): for index in targets { visit(automaton.targets[index]) }
            case .end(let pattern): ended |= 1 << UInt64(pattern)
            }
        }
        nodes.sort()
        return (nodes, ended)
    }

    private mutating func classes(of sign: Int) -> [UInt64] {
        if let known = classesOfSign[sign] { return known }
        let classes = sign == StepTable.edge ? automaton.classes.ofNothing : automaton.classes.all(of: UInt16(sign))
        classesOfSign[sign] = classes
        return classes
    }

    private static func has(_ classes: [UInt64], _ number: Int32) -> Bool {
        classes[Int(number >> 6)] >> UInt64(number & 63) & 1 != 0
    }

    private mutating func begin() {
        round &+= 1
        waiting.removeAll(keepingCapacity: true)
    }

    private mutating func visit(_ node: Int32) {
        guard marks[Int(node)] != round else { return }
        marks[Int(node)] = round
        waiting.append(node)
    }
}
