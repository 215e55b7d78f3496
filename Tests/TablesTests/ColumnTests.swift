import Testing

@testable import Tables

@Suite("Columns")
struct ColumnTests {
    @Test("hold what was put in, past every growth")
    func growth() {
        var column = Column<Int32>()
        for value in 0..<1000 { column.append(Int32(value)) }
        #expect(column.count == 1000)
        #expect(Array(column) == (0..<1000).map { Int32($0) })
        #expect(Array(Column<UInt8>(repeating: 7, count: 3)) == [7, 7, 7])
        #expect(Column<UInt64>([]).isEmpty)
    }

    @Test("are values: a copy keeps what it had")
    func copies() {
        var first = Column<UInt16>([1, 2, 3])
        let second = first
        first[1] = 9
        first.append(4)
        #expect(Array(first) == [1, 9, 3, 4])
        #expect(Array(second) == [1, 2, 3])
        // Two that go on from one and the same place.
        var third = first
        first.append(5)
        third.append(6)
        #expect(Array(first) == [1, 9, 3, 4, 5])
        #expect(Array(third) == [1, 9, 3, 4, 6])
    }

    @Test("that stand in memory of others leave it as it is")
    func constants() throws {
        var writer = TableWriter()
        writer.append([1, 2, 3] as [Int])
        let bytes = LastingBytes(writer.bytes)
        var reader = TableReader(bytes)
        var column = try reader.column(of: Int.self)
        column[0] = 5
        column.append(4)
        #expect(Array(column) == [5, 2, 3, 4])
        #expect(bytes.array == writer.bytes)
    }

    @Test("outlive the bytes that they were read from")
    func lifetime() throws {
        func column() throws -> Column<Int> {
            var writer = TableWriter()
            writer.append(Array(0..<100_000))
            var reader = TableReader(LastingBytes(writer.bytes))
            return try reader.column(of: Int.self)
        }
        let column = try column()
        #expect(column.reduce(0, +) == 4_999_950_000)
    }

    @Test("lend their memory, slices too")
    func storage() {
        let column = Column<UInt8>(Array("en marche".utf8))
        #expect(String(decoding: column[3..<9], as: UTF8.self) == "marche")
        unsafe #expect(column.withContiguousStorageIfAvailable { $0.count } == 9)
    }

    @Test("compare a range with bytes")
    func bytes() {
        let column = Column<UInt8>(Array("en marche".utf8))
        let word = Array("la marche".utf8)
        #expect(column.holds(word, 3..<9, at: 3..<9))
        #expect(!column.holds(word, 0..<9, at: 0..<9))
        #expect(!column.holds(word, 3..<8, at: 3..<9))
        #expect(column.holds(word, 0..<0, at: 9..<9))
    }
}
