import Foundation
import FrenchPatterns
import PatternFiles
import QuotationAttribution
import Testing

/// An article of `Tests/Texts/articles` with its marks: what stands there is what is right, whatever the engine says.
///
/// A quotation's number is its place in the text. Its speaker is stated in one of these ways:
///
/// - `{source 2: words}`: the words point to someone who has not spoken before;
/// - `{source 2 = 1: words}`: they point to the speaker of quotation 1;
/// - `{source 2 = 0: words}`: they point to somebody whom the text does not tell (`je` in a diary);
/// - `{content 2 = 1: the quotation's own words}`: no words of its own point to a speaker, or those beside another part
///   of it do, and it is that of quotation 1;
/// - `{content 2: the quotation's own words}`: it is nobody's, a title, a name or a term.
///
/// `{cue 2: words}` marks the reporting words, twice where they are not next to each other.
struct Article: Sendable, CustomTestStringConvertible {
    /// The name of the file without `.txt`.
    let name: String
    /// Without the marks.
    let text: String
    let marks: [MarkedText.Mark]

    init(named name: String) throws {
        self.name = name
        let sample = try String(contentsOf: Self.folder.appending(path: "\(name).txt"), encoding: .utf8)
        let marked = try MarkedText(sample)
        text = String(decoding: marked.text, as: UTF8.self)
        marks = marked.marks
    }

    var testDescription: String { name }

    var document: Document { Document(name: "\(name).txt", text: text) }

    /// The words that the file marks for one quotation under one name.
    func marks(_ name: String, of quotation: Int) -> [MarkedText.Mark] {
        marks.filter { $0.name == name && $0.quotation == quotation }
    }

    /// Where the golden answer lies.
    var answer: URL { Self.folder.appending(path: "\(name).json") }
}

extension Article {
    static let folder = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Texts/articles")

    /// All of them by name. A file that cannot be read stops the run: a test over no articles would be green.
    static let all: [Article] = {
        do {
            let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            let names = files.filter { $0.pathExtension == "txt" }.map { $0.deletingPathExtension().lastPathComponent }
            precondition(!names.isEmpty, "no articles in Tests/Texts/articles")
            return try names.sorted().map { try Article(named: $0) }
        } catch {
            preconditionFailure("an article of Tests/Texts/articles cannot be read: \(error)")
        }
    }()
}
