import Tables

// With what the automata have learned so far.
extension PatternSet {
    func save(to table: inout TableWriter) {
        let recognisers = learnedScout.recognisers
        table.append(recognisers.count)
        for recogniser in recognisers { recogniser.save(to: &table) }
    }

    init(_ patterns: [Pattern], saved table: inout TableReader) throws(TableFault) {
        var recognisers: [Recogniser] = []
        for _ in 0..<(try table.value(of: Int.self)) { recognisers.append(try Recogniser(saved: &table)) }
        self.init(patterns, PatternScout(recognisers))
    }
}

extension Recogniser {
    fileprivate func save(to table: inout TableWriter) {
        table.append(automaton.nodes)
        table.append(automaton.targets)
        table.append(automaton.owners)
        table.append(automaton.classes.ends)
        table.append(automaton.classes.bounds)
        table.append(automaton.starts)
        table.append(automaton.unknown)
        table.append(states.nodes)
        table.append(states.ends)
        table.append(states.ended)
        table.append(states.alive)
        table.append(states.slots)
        table.append(steps.keys)
        table.append(steps.steps)
        table.append(steps.count)
    }

    fileprivate init(saved table: inout TableReader) throws(TableFault) {
        let automaton = Automaton(
            nodes: try table.column(of: Automaton.FlatNode.self), targets: try table.column(of: Int32.self),
            owners: try table.column(of: UInt64.self),
            classes: SignClasses(ends: try table.column(of: Int32.self), bounds: try table.column(of: UInt16.self)),
            starts: try table.column(of: Int32.self), unknown: try table.value(of: UInt64.self))
        let states = StateTable(
            nodes: try table.column(of: Int32.self), ends: try table.column(of: Int32.self),
            ended: try table.column(of: UInt64.self), alive: try table.column(of: UInt64.self),
            slots: try table.column(of: Int32.self))
        let steps = StepTable(
            keys: try table.column(of: UInt64.self), steps: try table.column(of: StepTable.Step.self),
            count: try table.value(of: Int.self))
        self.init(automaton, states: states, steps: steps)
    }
}
