import Tables

extension Vocabulary {
    func save(to table: inout TableWriter) {
        table.append(classes.map(\.lexicon))
        table.append(classes.map { $0.category ?? "" })
        lemmas.save(to: &table)
        forms.save(to: &table)
        table.append(signatureOfForm)
        table.append(readings)
        table.append(readingStarts)
        table.append(phrases.keys)
        table.append(phrases.targets)
        table.append(phrases.forms)
        table.append(phrases.beginnings)
        table.append(suffixes.map(\.form))
        for suffix in suffixes { table.append(suffix.suffix) }
    }

    init(saved table: inout TableReader) throws(TableFault) {
        self.init()
        classes = zip(try table.texts(), try table.texts()).map { lexicon, category in
            WordClass(lexicon: lexicon, category: category.isEmpty ? nil : category)
        }
        lemmas = try TextList(saved: &table)
        forms = try FormTable(saved: &table)
        signatureOfForm = try table.column(of: UInt16.self)
        readings = try table.column(of: WordReading.self)
        readingStarts = try table.column(of: Int32.self)
        phrases = PhraseTable(
            keys: try table.column(of: UInt64.self), targets: try table.column(of: Int32.self),
            forms: try table.column(of: Int32.self), beginnings: try table.column(of: UInt64.self))
        for form in try table.array(of: Int.self) {
            suffixes.append((try table.array(of: UInt8.self), form))
        }
    }
}

extension FormTable {
    func save(to table: inout TableWriter) {
        words.save(to: &table)
        table.append(slots)
    }

    init(saved table: inout TableReader) throws(TableFault) {
        self.init(words: try TextList(saved: &table), slots: try table.column(of: UInt64.self))
    }
}

extension TextList {
    fileprivate func save(to table: inout TableWriter) {
        table.append(bytes)
        table.append(ends)
    }

    fileprivate init(saved table: inout TableReader) throws(TableFault) {
        self.init(bytes: try table.column(of: UInt8.self), ends: try table.column(of: Int32.self))
    }
}
