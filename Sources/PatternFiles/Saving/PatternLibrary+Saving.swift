public import PCRE
public import Tables

/// A library as one block of bytes, from which it is taken up again without reading a line of the files: what costs a
/// tenth of a second for text is then copied in a few milliseconds. The bytes are for the same kind of machine and the
/// same build of PCRE2.
extension PatternLibrary {
    /// Changes with the order of what is written.
    private static let form: UInt64 = 1

    /// - Parameter files: those that the library was read from.
    /// - Throws: `PCREError` where PCRE2 cannot save an expression.
    public func savedBytes(for files: [PatternFile]) throws(PCREError) -> [UInt8] {
        var table = TableWriter()
        table.append(Self.form)
        table.append(Self.fingerprint(of: files))
        table.append(PCRECode.version)
        table.append(hash)
        vocabulary.save(to: &table)
        figures.save(to: &table)
        table.append(signs)
        let roles = classes.keys.sorted()
        table.append(roles)
        for role in roles {
            table.append(Array(classes(of: role)))
            table.append(groupSigns[role] ?? [])
        }
        let names = weights.keys.sorted()
        table.append(names)
        table.append(names.map { weight($0) })
        try savePatterns(to: &table)
        let stages = sets.keys.sorted()
        table.append(stages)
        for stage in stages { set(of: stage).save(to: &table) }
        return table.bytes
    }

    /// Nil where the bytes are those of other files, of another version or of another PCRE2.
    /// - Parameter fingerprint: that of the files which the library must be from.
    public init?(saved bytes: LastingBytes, of fingerprint: UInt64) {
        var table = TableReader(bytes)
        do throws(TableFault) {
            guard try table.value(of: UInt64.self) == Self.form,
                try table.value(of: UInt64.self) == fingerprint, try table.text() == PCRECode.version
            else { return nil }
            let hash = try table.text()
            let vocabulary = try Vocabulary(saved: &table)
            let figures = try FigureTable(saved: &table)
            let signs = try table.column(of: UInt16.self)
            var classes: [String: ClassSet] = [:]
            var groupSigns: [String: [UInt16]] = [:]
            for role in try table.texts() {
                classes[role] = ClassSet(try table.array(of: Int.self))
                groupSigns[role] = try table.array(of: UInt16.self)
            }
            let weights = Dictionary(
                zip(try table.texts(), try table.array(of: Double.self)), uniquingKeysWith: { first, _ in first })
            let patterns = try Self.patterns(saved: &table)
            var sets: [String: PatternSet] = [:]
            for stage in try table.texts() {
                sets[stage] = try PatternSet(patterns.filter { $0.stage == stage }, saved: &table)
            }
            self.init(
                vocabulary: vocabulary, patterns: patterns, hash: hash, figures: figures, classes: classes,
                groupSigns: groupSigns,
                weights: weights, signs: signs, sets: sets, isFromTables: true)
        } catch {
            return nil
        }
    }

    /// Of names and bytes, in the byte order of the names.
    public static func fingerprint(of files: [PatternFile]) -> UInt64 {
        var fingerprint = Fingerprint()
        for file in files.sorted(by: { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }) {
            fingerprint.add(Array(file.name.utf8))
            fingerprint.add(file.bytes)
        }
        return fingerprint.value
    }
}

// Patterns: their names in columns, then the compiled expression of each.
extension PatternLibrary {
    private func savePatterns(to table: inout TableWriter) throws(PCREError) {
        table.append(patterns.map(\.name))
        table.append(patterns.map(\.stage))
        table.append(patterns.map(\.place.path))
        table.append(patterns.map(\.place.line))
        table.append(patterns.map(\.place.column))
        table.append(patterns.map { Int32($0.sign ?? 0) - ($0.sign == nil ? 1 : 0) })
        for pattern in patterns {
            let names = pattern.groups.keys.sorted()
            let numbers = names.flatMap { name in (pattern.groups[name] ?? []).map { (name, $0) } }
            table.append(numbers.map(\.0))
            table.append(numbers.map(\.1))
            table.append(try pattern.code.savedBytes())
        }
    }

    private static func patterns(saved table: inout TableReader) throws(TableFault) -> [Pattern] {
        let (names, stages, paths) = (try table.texts(), try table.texts(), try table.texts())
        let (lines, columns) = (try table.array(of: Int.self), try table.array(of: Int.self))
        let signs = try table.array(of: Int32.self)
        guard [stages.count, paths.count, lines.count, columns.count, signs.count].allSatisfy({ $0 == names.count })
        else { throw TableFault() }
        var patterns: [Pattern] = []
        for index in names.indices {
            var groups: [String: [Int]] = [:]
            for (name, number) in zip(try table.texts(), try table.array(of: Int.self)) {
                groups[name, default: []].append(number)
            }
            patterns.append(
                Pattern(
                    name: names[index],
                    place: FilePlace(path: paths[index], line: lines[index], column: columns[index]),
                    stage: stages[index], code: PCRECode(saved: try table.lastingBytes()),
                    sign: UInt16(exactly: signs[index]), groups: groups))
        }
        return patterns
    }
}
