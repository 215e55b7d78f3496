import Tables

extension FigureTable {
    func save(to table: inout TableWriter) {
        table.append(kinds)
        names.save(to: &table)
        table.append(kindOfName)
        table.append(features)
        table.append(lemmas)
        table.append(lemmaEnds)
        table.append(words)
        table.append(wordEnds)
    }

    init(saved table: inout TableReader) throws(TableFault) {
        self.init()
        kinds = try table.texts()
        names = try FormTable(saved: &table)
        kindOfName = try table.column(of: UInt8.self)
        features = try table.column(of: Features.self)
        lemmas = try table.column(of: Int32.self)
        lemmaEnds = try table.column(of: Int32.self)
        words = try table.column(of: UInt32.self)
        wordEnds = try table.column(of: Int32.self)
    }
}
