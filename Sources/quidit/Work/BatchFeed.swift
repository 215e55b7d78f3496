internal import Files
internal import Streams

/// The input, batch by batch. Whoever takes one reads and decompresses it, so that no more of the input is in memory
/// than is being worked on.
struct BatchFeed {
    private var paths: InputPaths
    /// The form of all files; nil where each one's name says it.
    private let form: InputForm?
    private let longest: Int
    private var number = 0
    private var isStopped = false

    /// The file whose lines are being read.
    private var reader: LineReader?
    private var origin = ""
    /// Bytes of the files before it.
    private var finished = 0
    /// A file of records that was met behind files that are documents.
    private var pending: FilePath?

    /// Enough that taking them is little work beside reading them, and few enough that all threads have some.
    private static let filesInBatch = 8

    init(_ paths: InputPaths, form: InputForm?, longest: Int) {
        self.paths = paths
        self.form = form
        self.longest = longest
    }

    mutating func stop() { isStopped = true }

    /// - Returns: false where there is nothing more.
    mutating func next(into batch: inout Batch) -> Bool {
        batch.empty()
        if isStopped { return false }
        batch.number = number
        guard takeLines(into: &batch) || takeFiles(into: &batch) else { return false }
        number += 1
        return true
    }

    /// Lines of the file of records that is open or that stands next.
    private mutating func takeLines(into batch: inout Batch) -> Bool {
        if let pending {
            self.pending = nil
            open(pending, batch: &batch)
            if !batch.files.isEmpty { return true }
        }
        guard let reader else { return false }
        if reader.read(into: &batch.lines) {
            batch.origin = origin
            batch.position = finished + reader.position
            return true
        }
        finished += reader.position
        self.reader = nil
        return false
    }

    /// Files that are documents, up to one that holds records; where that is the first, lines of it.
    private mutating func takeFiles(into batch: inout Batch) -> Bool {
        while batch.files.count < Self.filesInBatch, let path = paths.next() {
            guard case .success(let file) = path, (form ?? InputForm(of: file)) == .jsonl else {
                batch.files.append(path)
                continue
            }
            pending = file
            if !batch.files.isEmpty { break }
            // An empty file has no lines.
            if takeLines(into: &batch) { return true }
        }
        return !batch.files.isEmpty
    }

    private mutating func open(_ path: FilePath, batch: inout Batch) {
        origin = path.text
        do throws(FileError) {
            reader = LineReader(DecompressedStream(try DocumentFile.open(path)), longest: longest)
        } catch {
            batch.files = [.failure(error)]
        }
    }
}
