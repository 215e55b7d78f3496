internal import Files
internal import QuotationAttribution
internal import Streams

/// A file that is one document, as it comes in, before anybody knows its encoding.
struct DocumentFile {
    /// The path as given; `-` for standard input.
    let name: String
    let content: Result<[UInt8], DocumentFailure>

    /// In bytes. An analysis needs about a hundred times the length of its text in memory, and what is longer is a
    /// collection, not a document.
    static let usualLimit = 64 << 20

    /// Reads a file, decompressed where it is compressed.
    /// - Parameter limit: how many bytes a document has at most; more is an error, and is not read to its end.
    init(at path: FilePath, upTo limit: Int) {
        name = path.text
        do throws(FileError) {
            content = .success(try Self.bytes(at: path, upTo: limit))
        } catch {
            content = .failure(DocumentFailure(of: error))
        }
    }

    init(_ error: FileError) {
        name = error.path.text
        content = .failure(DocumentFailure(of: error))
    }

    /// A file's plain bytes.
    static func bytes(at path: FilePath, upTo limit: Int) throws(FileError) -> [UInt8] {
        let stream = try open(path)
        return try WholeStream.bytes(of: DecompressedStream(stream), expecting: stream.size, upTo: limit)
    }

    /// - Parameter path: `-` is standard input.
    static func open(_ path: FilePath) throws(FileError) -> FileStream {
        path == InputPaths.standardInput ? .standardInput() : try FileStream(at: path)
    }
}

extension DocumentFailure {
    init(of error: FileError) {
        self.init(code: error.act == .long ? .tooLong : .unreadable, message: Advice.message(for: error))
    }

    init(of fault: InternalFault) {
        self.init(code: .fault, message: "met a fault of quidit's own: \(fault.message); please report it")
    }
}
