import Tables

// Its automata; what they learn of texts they learn anew.
extension PatternSet {
    func save(to table: inout TableWriter) {
        let recognisers = scout.recognisers
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
    }

    fileprivate init(saved table: inout TableReader) throws(TableFault) {
        let automaton = Automaton(
            nodes: try table.column(of: Automaton.FlatNode.self), targets: try table.column(of: Int32.self),
            owners: try table.column(of: UInt64.self),
            classes: SignClasses(ends: try table.column(of: Int32.self), bounds: try table.column(of: UInt16.self)),
            starts: try table.column(of: Int32.self), unknown: try table.value(of: UInt64.self))
        self.init(automaton)
    }
}
