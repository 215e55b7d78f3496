internal import Evaluation
internal import Files
internal import QuotationAttribution

/// The annotated documents of a folder: `ID.jsonl` beside `ID.txt`, in the order of their names.
struct GoldFolder {
    /// A document with the bytes of its text and where it lies.
    struct Entry {
        let document: GoldDocument
        let text: [UInt8]
        let path: FilePath
        let annotations: FilePath
    }

    let entries: [Entry]
    var documents: [GoldDocument] { entries.map(\.document) }
    var files: [FilePath] { entries.flatMap { [$0.path, $0.annotations] } }

    /// - Throws: `UsageError` where there is no such folder, `GoldUnusable` where its files have mistakes.
    init(at folder: FilePath) throws {
        var entries: [Entry] = []
        var mistakes: [GoldUnusable.Mistake] = []
        for name in try Self.annotations(in: folder) {
            do {
                entries.append(try Self.entry(name, in: folder))
            } catch let error as RecordMistakes {
                mistakes += error.mistakes.map(GoldUnusable.Mistake.init)
            } catch let error as FileError {
                mistakes.append(.init(place: error.path.text, message: Advice.message(for: error)))
            } catch let error as InvalidUTF8 {
                mistakes.append(
                    .init(place: Self.text(of: name, in: folder).text, message: "is not UTF-8 at byte \(error.offset)"))
            }
        }
        if !mistakes.isEmpty { throw GoldUnusable(mistakes) }
        self.entries = entries
    }

    private static let ending = Array(".jsonl".utf8)

    private static func annotations(in folder: FilePath) throws(UsageError) -> [[UInt8]] {
        do throws(FileError) {
            guard try FileStatus(of: folder).kind == .directory else {
                throw FileError(path: folder, act: .list, number: 0)
            }
            let names = try Directory.names(in: folder).filter { $0.suffix(ending.count) == ending[...] }
            if !names.isEmpty { return names }
        } catch {
            if error.number == 0 { throw UsageError(folder.text, "is no folder; name the one with the annotations") }
            throw UsageError(folder.text, Advice.message(for: error))
        }
        throw UsageError(folder.text, "holds no annotations (.jsonl); name the folder that does")
    }

    private static func text(of name: [UInt8], in folder: FilePath) -> FilePath {
        folder.appending(name.dropLast(ending.count) + Array(".txt".utf8))
    }

    private static func entry(_ name: [UInt8], in folder: FilePath) throws -> Entry {
        let path = text(of: name, in: folder)
        let annotations = folder.appending(name)
        let lines = try DocumentFile.bytes(at: annotations, upTo: .max)
        let text = try Document(name: path.text, bytes: try DocumentFile.bytes(at: path, upTo: DocumentFile.usualLimit))
        let document = try GoldDocument(
            id: String(decoding: name.dropLast(ending.count), as: UTF8.self), text: text.bytes, annotations: lines,
            path: annotations.text)
        return Entry(document: document, text: text.bytes, path: path, annotations: annotations)
    }
}
