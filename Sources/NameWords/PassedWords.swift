internal import CNameWords

/// The words that are passed over where names are compared: the files of `Patterns/scoring/`, embedded by the compiler. They are no
/// part of the patterns, so that the measure stays the same whatever patterns are measured.
public struct PassedWords: Sendable {
    /// Articles and the like, in lower case and without accents.
    public let determiners: Set<String>
    /// `m`, `docteur` and the like, in lower case and without accents.
    public let titles: Set<String>

    /// Those of the program.
    public static let french = unsafe PassedWords(
        determiners: words(of: name_words_determiners()), titles: words(of: name_words_titles()))

    private static func words(of file: name_words_file) -> Set<String> {
        // SAFETY: bytes and length are constants of the program; the bytes are copied.
        let bytes = unsafe Array(UnsafeBufferPointer(start: file.bytes, count: file.length))
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").filter { !$0.hasPrefix("#") }
        return Set(lines.flatMap { $0.split(separator: " ").map(String.init) })
    }
}
