/// Writes arrays of plain values one behind the other, as they stand in memory: `TableReader` reads them in the same order
/// on the same kind of machine.
public struct TableWriter {
    /// Where every array begins, for whoever wants to read it in place.
    static let alignment = 16

    /// The table as far as it is written.
    public private(set) var bytes: [UInt8] = []

    /// An empty table.
    public init() {}

    /// Values of a type without gaps in its layout, or the same table would not always have the same bytes.
    public mutating func append<Value: BitwiseCopyable>(_ values: [Value]) {
        unsafe values.withUnsafeBytes { unsafe append($0, count: values.count) }
    }

    /// Writes values as an array of them is written.
    public mutating func append<Value>(_ values: Column<Value>) {
        unsafe values.withContiguousStorageIfAvailable { buffer in
            unsafe append(UnsafeRawBufferPointer(buffer), count: buffer.count)
        }
    }

    private mutating func append(_ values: UnsafeRawBufferPointer, count: Int) {
        var count = UInt64(count)
        unsafe withUnsafeBytes(of: &count) { unsafe bytes.append(contentsOf: $0) }
        pad()
        unsafe bytes.append(contentsOf: values)
        pad()
    }

    /// Writes one value, as an array of one.
    public mutating func append<Value: BitwiseCopyable>(_ value: Value) { append([value]) }

    /// Writes a text, as an array of its bytes in UTF-8.
    public mutating func append(_ text: String) { append(Array(text.utf8)) }

    /// Writes texts: where each ends, then the bytes of all.
    public mutating func append(_ texts: [String]) {
        var ends: [UInt32] = []
        var all: [UInt8] = []
        for text in texts {
            all.append(contentsOf: text.utf8)
            ends.append(UInt32(truncatingIfNeeded: all.count))
        }
        append(ends)
        append(all)
    }

    private mutating func pad() {
        while bytes.count % Self.alignment != 0 { bytes.append(0) }
    }
}
