/// Finds the wanted fields of a record: one JSON object (RFC 8259) on a line. The whole line is checked, and nothing of
/// it is decoded or copied: a field is a range of the line.
///
/// Of a key that occurs twice the last value counts, as with Python, jq and JavaScript.
///
///     var reader = RecordReader(FieldPaths(["text", "meta.author"]))
///     try reader.read(0..<line.count, of: line)
///     let author = reader.values[1]       // nil where the record has none
public struct RecordReader: Sendable {
    private let paths: FieldPaths
    /// The values found, by the number of their path.
    public private(set) var values: [FieldValue?]
    /// Which brackets are open in a value that nobody looks into; kept for the next one.
    private var open: [UInt8] = []

    /// - Parameter paths: the fields to look for, in the order of `values`.
    public init(_ paths: FieldPaths) {
        self.paths = paths
        values = Array(repeating: nil, count: paths.count)
    }

    /// - Parameter line: where the record stands in `bytes`, with or without its line break.
    public mutating func read(_ line: Range<Int>, of bytes: [UInt8]) throws(JSONFault) {
        for index in values.indices { values[index] = nil }
        if let broken = UTF8Scan.firstInvalidByte(in: bytes.span, line) {
            throw JSONFault(reason: .encoding, offset: broken - line.lowerBound)
        }
        var scanner = JSONScanner(bytes, line)
        scanner.skipSpaces()
        if scanner.byte != UInt8(ascii: "{") { throw scanner.fault(.notAnObject) }
        try readObject(0, &scanner)
        scanner.skipSpaces()
        if !scanner.isAtEnd { throw scanner.fault(.more) }
    }

    /// An object that holds wanted fields. It calls itself as often as a path has dots, whatever the record.
    private mutating func readObject(_ node: Int, _ scanner: inout JSONScanner) throws(JSONFault) {
        scanner.advance()
        scanner.skipSpaces()
        if scanner.take(UInt8(ascii: "}")) { return }
        repeat {
            scanner.skipSpaces()
            let key = try scanner.key()
            scanner.skipSpaces()
            if let child = child(of: node, key, scanner.bytes) {
                try readField(child, &scanner)
            } else {
                _ = try scanner.skipValue(&open)
            }
            scanner.skipSpaces()
        } while scanner.take(UInt8(ascii: ","))
        if !scanner.take(UInt8(ascii: "}")) { throw scanner.fault(.commaOrBrace) }
    }

    private mutating func readField(_ node: Int, _ scanner: inout JSONScanner) throws(JSONFault) {
        let start = scanner.index
        let kind: FieldValue.Kind
        if scanner.byte == UInt8(ascii: "{"), !paths.nodes[node].keys.isEmpty {
            kind = .object
            try readObject(node, &scanner)
        } else {
            kind = try scanner.skipValue(&open)
        }
        for field in paths.nodes[node].fields {
            values[field] = FieldValue(kind: kind, range: start..<scanner.index)
        }
    }

    private func child(of node: Int, _ key: JSONScanner.Key, _ bytes: [UInt8]) -> Int? {
        if !key.isEscaped { return paths.child(of: node, bytes[key.range]) }
        var decoded: [UInt8] = []
        StringDecoder.append(key.range, of: bytes, to: &decoded)
        return paths.child(of: node, decoded[...])
    }
}
