internal import Files
internal import QuotationAttribution

/// The documents of a command line one after the other: files, the files below directories, standard input. What
/// cannot be read is a document too, one with a failure.
struct InputDocuments: Sequence, IteratorProtocol {
    private var inputs: ArraySlice<FilePath>
    private var walk: DirectoryWalk?
    /// The file that the answers go to: it is no document, even where it lies among them.
    private let output: FileStatus.Identity?

    /// - Parameter inputs: paths; `-`, or no path at all, is standard input.
    init(_ inputs: [FilePath], leavingOut output: FileStatus.Identity?) {
        self.inputs = inputs.isEmpty ? [Self.standardInput] : inputs[...]
        self.output = output
    }

    /// In bytes: eight times the Bible. An analysis needs about a hundred times the length of its text in memory, and
    /// what is longer is a collection, not a document.
    static let longest = 32 << 20

    static let standardInput = FilePath("-")

    mutating func next() -> InputDocument? {
        while let found = walk?.next() {
            switch found {
            case .success(let path) where isOutput(path): continue
            case .success(let path): return Self.document(at: path)
            case .failure(let error): return Self.failure(error, of: error.path)
            }
        }
        walk = nil
        guard let input = inputs.popFirst() else { return nil }
        if input == Self.standardInput { return Self.fromStandardInput() }
        if let status = try? FileStatus(of: input), status.kind == .directory {
            walk = DirectoryWalk(input)
            return next()
        }
        return Self.document(at: input)
    }

    private func isOutput(_ path: FilePath) -> Bool {
        output != nil && (try? FileStatus(of: path))?.identity == output
    }

    private static func document(at path: FilePath) -> InputDocument {
        do throws(FileError) {
            return InputDocument(name: path.text, content: .success(try FileReader.bytes(of: path, upTo: longest)))
        } catch {
            return failure(error, of: error.path)
        }
    }

    private static func fromStandardInput() -> InputDocument {
        do throws(FileError) {
            return InputDocument(
                name: standardInput.text, content: .success(try FileReader.standardInput(upTo: longest)))
        } catch {
            return failure(error, of: standardInput)
        }
    }

    private static func failure(_ error: FileError, of path: FilePath) -> InputDocument {
        let failure = DocumentFailure(code: .unreadable, message: Advice.message(for: error))
        return InputDocument(name: path.text, content: .failure(failure))
    }
}
