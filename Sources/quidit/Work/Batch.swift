internal import Files
internal import Streams

/// Documents that one thread takes at once, in the order of the input.
struct Batch {
    /// The place among all batches, from 0.
    var number = 0
    /// Files that are a document each, or that could not be found.
    var files: [Result<FilePath, FileError>] = []
    /// Records that are a document each.
    var lines = LineBatch()
    /// The file of these lines, as given.
    var origin = ""
    /// How many bytes of the input were taken from its files up to here.
    var position = 0

    mutating func empty() {
        files.removeAll(keepingCapacity: true)
        origin = ""
    }
}
