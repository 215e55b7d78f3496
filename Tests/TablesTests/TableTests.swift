import Testing

@testable import Tables

@Suite("Tables")
struct TableTests {
    private var writer: TableWriter {
        var writer = TableWriter()
        writer.append([1, 2, 3] as [UInt16])
        writer.append("décrit")
        writer.append(["a", "", "bé"])
        writer.append([] as [UInt64])
        writer.append(-7)
        return writer
    }

    @Test("give back what was written, in its order")
    func round() throws {
        var reader = TableReader(LastingBytes(writer.bytes))
        #expect(Array(try reader.column(of: UInt16.self)) == [1, 2, 3])
        #expect(try reader.text() == "décrit")
        #expect(try reader.texts() == ["a", "", "bé"])
        #expect(try reader.array(of: UInt64.self).isEmpty)
        #expect(try reader.value(of: Int.self) == -7)
        #expect(throws: TableFault.self) { try reader.text() }
    }

    @Test("that end too early are refused, wherever they do")
    func truncated() {
        let bytes = writer.bytes
        for length in 0..<(bytes.count - 8) {
            #expect(throws: TableFault.self) {
                var reader = TableReader(LastingBytes(Array(bytes[..<length])))
                _ = try reader.array(of: UInt16.self)
                _ = try reader.text()
                _ = try reader.texts()
                _ = try reader.array(of: UInt64.self)
                _ = try reader.value(of: Int.self)
            }
        }
    }

    @Test("with a length that no memory has are refused", arguments: [UInt64.max, 1 << 60, 1 << 40])
    func lengths(count: UInt64) {
        var writer = TableWriter()
        writer.append([count, 0])
        // What was written as a value is read as a header.
        let bytes = Array(writer.bytes[16...])
        #expect(throws: TableFault.self) {
            var reader = TableReader(LastingBytes(bytes))
            _ = try reader.array(of: UInt64.self)
        }
    }

    @Test("of one value for a nonexistent piece have none")
    func pieces() {
        let bytes = LastingBytes([1, 2, 3])
        #expect(bytes.piece(1..<3)?.array == [2, 3])
        #expect(bytes.piece(1..<4) == nil)
        #expect(bytes.piece(3..<3)?.array == [])
    }
}
