/// A line that cannot be used, told to whoever wrote it.
public struct RecordMistake: Error, Equatable, Sendable {
    /// The file, as it was given.
    public let path: String
    /// Counted from 1.
    public let line: Int
    /// What is wrong, without the place.
    public let message: String

    /// - Parameter line: counted from 1.
    public init(path: String, line: Int, message: String) {
        self.path = path
        self.line = line
        self.message = message
    }
}

/// All lines of one file that cannot be used, in order.
public struct RecordMistakes: Error, Equatable, Sendable {
    /// At least one, in the order of their lines.
    public let mistakes: [RecordMistake]

    /// - Parameter mistakes: at least one, in the order of their lines.
    public init(_ mistakes: [RecordMistake]) { self.mistakes = mistakes }

    /// What each record gives; every mistake is told, not only the first.
    static func collecting<Element>(
        _ records: [Result<Record, RecordMistake>], _ element: (Record) throws(RecordMistake) -> Element
    ) throws(RecordMistakes) -> [Element] {
        var elements: [Element] = []
        var mistakes: [RecordMistake] = []
        for record in records {
            do throws(RecordMistake) {
                elements.append(try element(try record.get()))
            } catch {
                mistakes.append(error)
            }
        }
        if !mistakes.isEmpty { throw RecordMistakes(mistakes) }
        return elements
    }
}
