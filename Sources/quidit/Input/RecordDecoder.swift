internal import JSONRecords
internal import QuotationAttribution

/// Turns the lines of a file into documents. It keeps its memory from line to line, so that each thread has its own.
struct RecordDecoder {
    /// What a line holds.
    struct Decoded {
        let document: Document
        let fields: [UInt8]?
        let warnings: [Warning]
    }

    /// What is known of a record that has no text, or is no record.
    struct Refusal: Error {
        let name: String
        var title: [UInt8]?
        var fields: [UInt8]?
        let failure: DocumentFailure
    }

    private let fields: RecordFields
    private let keys: [[UInt8]]
    /// What the bytes from 0x80 on mean; nil for UTF-8.
    private let page: CodePage?
    private let longest: Int
    private var reader: RecordReader
    /// A name on its way into a string.
    private var scratch: [UInt8] = []

    init(_ fields: RecordFields, encoding: Encoding?, longest: Int) {
        self.fields = fields
        keys = fields.kept.map { JSONWriter.quoted($0) }
        page = encoding.flatMap(CodePage.init)
        self.longest = longest
        reader = RecordReader(fields.paths)
    }

    /// - Parameters:
    ///   - place: the file and the line, the name of a record that has none.
    /// - Returns: nil for an empty line.
    mutating func decode(
        _ line: Range<Int>, of bytes: [UInt8], at place: @autoclosure () -> String
    ) throws(Refusal) -> Decoded? {
        if bytes[line].allSatisfy(Self.isSpace) { return nil }
        if line.count > longest { throw Self.tooLong(at: place()) }
        let (line, bytes) =
            page.map { page in
                let converted = page.utf8(from: bytes[line])
                return (converted.indices, converted)
            } ?? (line, bytes)
        do throws(JSONFault) {
            try reader.read(line, of: bytes)
        } catch {
            throw Refusal(name: place(), failure: Self.failure(error))
        }
        let name = name(in: bytes) ?? place()
        let kept = keptFields(of: bytes)
        guard let text = reader.values[fields.textIndices].lazy.compactMap({ $0 }).first(where: { $0.kind == .string })
        else {
            let failure = DocumentFailure(code: .noText, message: missingText)
            throw Refusal(name: name, title: title(in: bytes), fields: kept, failure: failure)
        }
        return document(name, text, kept, bytes)
    }

    static func tooLong(at place: String) -> Refusal {
        let message = "is too long for one document; shorten it, or raise \(Option.maxDocumentBytes.spelling)"
        return Refusal(name: place, failure: DocumentFailure(code: .tooLong, message: message))
    }

    private func document(_ name: String, _ text: FieldValue, _ kept: [UInt8]?, _ bytes: [UInt8]) -> Decoded {
        var content: [UInt8] = []
        content.reserveCapacity(text.range.count + (titleValue?.range.count ?? 0))
        var titleLength: Int?
        if let titleValue {
            StringDecoder.append(titleValue.inside, of: bytes, to: &content)
            titleLength = content.count
            content.append(contentsOf: Document.titleEnd)
        }
        let replaced = StringDecoder.append(text.inside, of: bytes, to: &content)
        let warnings = replaced.map { [Warning(code: .encoding, span: TextSpan($0, $0 + 3))] } ?? []
        return Decoded(
            document: Document(name: name, checked: content, title: titleLength), fields: kept, warnings: warnings)
    }
}

// The fields of the record that was read last.
extension RecordDecoder {
    private var titleValue: FieldValue? { reader.values[fields.titleIndex].flatMap { $0.kind == .string ? $0 : nil } }

    private func title(in bytes: [UInt8]) -> [UInt8]? {
        titleValue.map { value in
            var title: [UInt8] = []
            StringDecoder.append(value.inside, of: bytes, to: &title)
            return title
        }
    }

    private mutating func name(in bytes: [UInt8]) -> String? {
        for case let value? in reader.values[fields.idIndices] {
            switch value.kind {
            case .number: return String(decoding: bytes[value.range], as: UTF8.self)
            case .string:
                scratch.removeAll(keepingCapacity: true)
                StringDecoder.append(value.inside, of: bytes, to: &scratch)
                return String(decoding: scratch, as: UTF8.self)
            default: continue
            }
        }
        return nil
    }

    /// An object with every field that was asked for, null where the record has none.
    private func keptFields(of bytes: [UInt8]) -> [UInt8]? {
        if keys.isEmpty { return nil }
        var json = [UInt8(ascii: "{")]
        for (key, value) in zip(keys, reader.values[fields.firstKeptIndex...]) {
            if json.count > 1 { json.append(UInt8(ascii: ",")) }
            json.append(contentsOf: key)
            json.append(UInt8(ascii: ":"))
            if let value {
                StringDecoder.appendRaw(value.range, of: bytes, to: &json)
            } else {
                json.append(contentsOf: "null".utf8)
            }
        }
        json.append(UInt8(ascii: "}"))
        return json
    }

    private var missingText: String {
        "has no text in \(fields.texts.joined(separator: ", ")); name its field with \(Option.textField.spelling)"
    }

    private static func failure(_ fault: JSONFault) -> DocumentFailure {
        if fault.reason == .encoding {
            return DocumentFailure(
                code: .encoding,
                message: "is not UTF-8 at byte \(fault.offset) of its line; name its encoding with --encoding")
        }
        return DocumentFailure(
            code: .malformed,
            message: "is no JSON object at byte \(fault.offset) of its line (\(fault.reason.rawValue)); mend or drop it"
        )
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D || byte == 0x0A }
}

extension FieldValue {
    /// A string's bytes without its quotation marks.
    fileprivate var inside: Range<Int> { range.lowerBound + 1..<range.upperBound - 1 }
}
