internal import Files
internal import Streams

/// The input, batch by batch. Whoever takes one reads and decompresses it, so that no more of the input is in memory
/// than is being worked on.
struct BatchFeed {
    private var paths: InputPaths
    private let holdsRecords: Bool
    private let longest: Int
    private var number = 0
    private var isStopped = false

    /// The file whose lines are being read.
    private var reader: LineReader?
    private var origin = ""
    /// Bytes of the files before it.
    private var finished = 0

    /// Enough that taking them is little work beside reading them, and few enough that all threads have some.
    private static let filesInBatch = 8

    init(_ paths: InputPaths, holdsRecords: Bool, longest: Int) {
        self.paths = paths
        self.holdsRecords = holdsRecords
        self.longest = longest
    }

    mutating func stop() { isStopped = true }

    /// - Returns: false where there is nothing more.
    mutating func next(into batch: inout Batch) -> Bool {
        batch.empty()
        if isStopped { return false }
        batch.number = number
        guard holdsRecords ? takeLines(into: &batch) : takeFiles(into: &batch) else { return false }
        number += 1
        return true
    }

    private mutating func takeFiles(into batch: inout Batch) -> Bool {
        while batch.files.count < Self.filesInBatch, let path = paths.next() { batch.files.append(path) }
        return !batch.files.isEmpty
    }

    private mutating func takeLines(into batch: inout Batch) -> Bool {
        while true {
            if let reader {
                if reader.read(into: &batch.lines) {
                    batch.origin = origin
                    batch.position = finished + reader.position
                    return true
                }
                finished += reader.position
                self.reader = nil
            }
            guard let path = paths.next() else { return false }
            do throws(FileError) {
                let path = try path.get()
                origin = path.text
                reader = LineReader(DecompressedStream(try DocumentFile.open(path)), longest: longest)
            } catch {
                batch.files = [.failure(error)]
                return true
            }
        }
    }
}
