internal import CFrenchPatterns
public import PatternFiles

/// The French patterns inside the program: the files of `Patterns/`, embedded by the compiler.
///
///     let library = try PatternLibrary(files: FrenchPatterns.files)
public enum FrenchPatterns {
    /// The files in name order.
    public static var files: [PatternFile] {
        (0..<french_pattern_file_count()).map { index in
            // SAFETY: below the count there is an entry; path and bytes are constants of the program and are copied.
            let entry = unsafe french_pattern_file_at(index).pointee
            let bytes = unsafe UnsafeBufferPointer(start: entry.bytes, count: entry.length)
            return unsafe PatternFile(path: String(cString: entry.path), bytes: Array(bytes))
        }
    }
}
