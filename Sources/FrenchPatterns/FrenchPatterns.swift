internal import CFrenchPatterns
internal import CFrenchTables
public import PatternFiles
internal import Tables

/// The French patterns inside the program: the files of `Patterns/`, embedded by the compiler.
///
///     let library = try FrenchPatterns.library()
public enum FrenchPatterns {
    /// The files in name order.
    public static var files: [PatternFile] {
        entries.map { PatternFile(path: $0.path, bytes: $0.bytes.array) }
    }

    /// What the files say, ready to use. Where the program holds tables that were made of these very files (`make install`
    /// puts them there), nothing is read.
    /// - Throws: `PatternMistakes` as `PatternLibrary(files:)`.
    public static func library() throws(PatternMistakes) -> PatternLibrary {
        if let tables, let library = PatternLibrary(saved: tables, of: fingerprint) { return library }
        return try PatternLibrary(files: files)
    }

    /// What `PatternTables` saved, or nil where the program was built without.
    private static var tables: LastingBytes? {
        // SAFETY: as many bytes as the length says are constants of the program.
        let tables = unsafe LastingBytes(constant: french_tables(), count: french_tables_length())
        return tables.count > 0 ? tables : nil
    }

    /// As `PatternLibrary.fingerprint(of: files)`, without a copy.
    static var fingerprint: UInt64 {
        var fingerprint = Fingerprint()
        for entry in entries {
            fingerprint.add(Array(entry.path.utf8))
            fingerprint.add(entry.bytes)
        }
        return fingerprint.value
    }

    private static var entries: [(path: String, bytes: LastingBytes)] {
        (0..<french_pattern_file_count()).map { index in
            // SAFETY: below the count there is an entry; path and bytes are constants of the program.
            let entry = unsafe french_pattern_file_at(index).pointee
            let bytes = unsafe LastingBytes(constant: entry.bytes, count: entry.length)
            return (unsafe String(cString: entry.path), bytes)
        }
    }
}
