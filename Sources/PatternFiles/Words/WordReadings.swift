import Tables

/// All readings of a form, without a copy; what the files give last comes first.
public struct WordReadings: RandomAccessCollection, Sendable {
    private let all: Column<WordReading>
    private let start: Int
    /// Number of readings.
    public let endIndex: Int
    /// Always 0.
    public var startIndex: Int { 0 }

    /// None.
    public init() { self.init(Column(), 0, 0) }

    init(_ all: Column<WordReading>, _ start: Int, _ end: Int) {
        self.all = all
        self.start = start
        endIndex = end - start
    }

    /// A reading by its place, from 0.
    public subscript(index: Int) -> WordReading { all[start + index] }
}
