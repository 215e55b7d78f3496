import Foundation
import QuotationAttribution
import Testing

/// The folder that QUIDIT_GOLD names.
enum PublishedTexts {
    private static let folder: URL? = ProcessInfo.processInfo.environment["QUIDIT_GOLD"].map { path in
        let root = Article.folder.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        return URL(filePath: path, directoryHint: .isDirectory, relativeTo: root)
    }

    /// Names of files in order; none where the variable is not set. One that names no texts fails as a file that
    /// cannot be read, or a mistyped path would pass for a success.
    static let files: [String] = {
        guard let folder else { return [] }
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        let texts = names.filter { $0.hasSuffix(".txt") }.sorted()
        return texts.isEmpty ? ["no .txt files in \(folder.path)"] : texts
    }()

    static func document(_ file: String) throws -> Document {
        let folder = try #require(folder)
        return try Document(name: file, bytes: Array(Data(contentsOf: folder.appending(path: file))))
    }
}
