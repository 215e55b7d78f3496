/// Takes the escapes out of a JSON string that was checked before.
public enum StringDecoder {
    /// Appends the text of a string.
    /// - Parameter range: the string's inside, without its quotation marks.
    /// - Returns: where in `text` the first U+FFFD begins that stands for a lone surrogate; nil where there is none.
    @discardableResult
    public static func append(_ range: Range<Int>, of bytes: [UInt8], to text: inout [UInt8]) -> Int? {
        var replaced: Int?
        var index = range.lowerBound
        while index < range.upperBound {
            let end = StringScan.endOfRun(in: bytes.span, from: index, to: range.upperBound)
            text.append(contentsOf: bytes[index..<end])
            if end == range.upperBound { break }
            index = end + 2
            switch bytes[end + 1] {
            case UInt8(ascii: "n"): text.append(0x0A)
            case UInt8(ascii: "t"): text.append(0x09)
            case UInt8(ascii: "r"): text.append(0x0D)
            case UInt8(ascii: "b"): text.append(0x08)
            case UInt8(ascii: "f"): text.append(0x0C)
            case UInt8(ascii: "u"):
                index += 4
                let start = text.count
                if !appendCharacter(in: bytes, &index, range.upperBound, to: &text), replaced == nil {
                    replaced = start
                }
            case let byte: text.append(byte)
            }
        }
        return replaced
    }

    /// - Parameter index: behind the first four digits; moved behind the second half of a pair.
    /// - Returns: whether it is one, or only half of one.
    private static func appendCharacter(
        in bytes: [UInt8], _ index: inout Int, _ end: Int, to text: inout [UInt8]
    ) -> Bool {
        let unit = Hexadecimal.unit(in: bytes, at: index - 4)
        var scalar = Unicode.Scalar(UInt32(unit))
        if UTF16.isLeadSurrogate(unit), let trail = trail(in: bytes, at: index, end) {
            scalar = Unicode.Scalar(0x10000 + (UInt32(unit) - 0xD800) << 10 + UInt32(trail) - 0xDC00)
            index += 6
        }
        text.append(contentsOf: UTF8.encode(scalar ?? "\u{FFFD}")!)
        return scalar != nil
    }

    private static func trail(in bytes: [UInt8], at index: Int, _ end: Int) -> UInt16? {
        guard index + 6 <= end, bytes[index] == UInt8(ascii: "\\"), bytes[index + 1] == UInt8(ascii: "u") else {
            return nil
        }
        let unit = Hexadecimal.unit(in: bytes, at: index + 2)
        return UTF16.isTrailSurrogate(unit) ? unit : nil
    }
}

extension StringDecoder {
    /// Appends a value as it stands, but for lone surrogates, which many readers refuse: they become U+FFFD.
    /// - Parameter range: a value that was checked before.
    public static func appendRaw(_ range: Range<Int>, of bytes: [UInt8], to json: inout [UInt8]) {
        var index = json.count
        json.append(contentsOf: bytes[range])
        while let slash = json[index...].firstIndex(of: UInt8(ascii: "\\")) {
            index = slash + 2
            guard json[slash + 1] == UInt8(ascii: "u") else { continue }
            index += 4
            let unit = Hexadecimal.unit(in: json, at: slash + 2)
            if UTF16.isLeadSurrogate(unit), trail(in: json, at: index, json.count) != nil {
                index += 6
            } else if UTF16.isSurrogate(unit) {
                json.replaceSubrange(slash + 2..<index, with: "fffd".utf8)
            }
        }
    }
}
