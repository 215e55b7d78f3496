internal import JSON

/// One line of a file of JSON lines, an object whose members are asked for by name and kind.
struct Record {
    let path: String
    /// Counted from 1.
    let line: Int
    private let object: JSONValue

    init(_ object: JSONValue, path: String, line: Int) {
        self.object = object
        self.path = path
        self.line = line
    }

    /// The lines of a file that are not empty, each read or told to be wrong.
    static func lines(of file: [UInt8], path: String) -> [Result<Record, RecordMistake>] {
        var records: [Result<Record, RecordMistake>] = []
        let lines = file.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() where !line.allSatisfy({ $0 <= 0x20 }) {
            records.append(Result { () throws(RecordMistake) in try read(line, path: path, line: index + 1) })
        }
        return records
    }

    private static func read(
        _ line: ArraySlice<UInt8>, path: String, line number: Int
    ) throws(RecordMistake) -> Record {
        do throws(JSONError) {
            let value = try JSONValue(reading: line)
            if case .object = value { return Record(value, path: path, line: number) }
        } catch {
            throw RecordMistake(path: path, line: number, message: "is no JSON: \(error.message)")
        }
        throw RecordMistake(path: path, line: number, message: "is no JSON object")
    }

    func mistake(_ message: String) -> RecordMistake {
        RecordMistake(path: path, line: line, message: message)
    }
}

// Members. One that is missing is as one that is null.
extension Record {
    func string(_ key: String) throws(RecordMistake) -> String? {
        switch object[key] {
        case .string(let text): return text
        case nil, .null: return nil
        default: throw mistake("\(key) is neither a string nor null")
        }
    }

    /// A string that says something: an empty one is as good as none.
    func words(_ key: String) throws(RecordMistake) -> String? {
        try string(key).flatMap { $0.isEmpty ? nil : $0 }
    }

    func strings(_ key: String) throws(RecordMistake) -> [String] {
        guard let value = object[key], value != .null else { return [] }
        if case .array(let elements) = value {
            let strings = elements.compactMap { if case .string(let text) = $0 { text } else { nil } }
            if strings.count == elements.count { return strings }
        }
        throw mistake("\(key) is no array of strings")
    }

    func integer(_ key: String) throws(RecordMistake) -> Int? {
        switch object[key] {
        case .integer(let number): return number
        case nil, .null: return nil
        default: throw mistake("\(key) is no whole number")
        }
    }

    func number(_ key: String) throws(RecordMistake) -> Double? {
        switch object[key] {
        case .integer(let number): return Double(number)
        case .real(let number): return number
        case nil, .null: return nil
        default: throw mistake("\(key) is no number")
        }
    }

    func truth(_ key: String) throws(RecordMistake) -> Bool? {
        switch object[key] {
        case .bool(let truth): return truth
        case nil, .null: return nil
        default: throw mistake("\(key) is neither true nor false")
        }
    }

    func record(_ key: String) throws(RecordMistake) -> Record? {
        switch object[key] {
        case .some(let value):
            if case .object = value { return Record(value, path: path, line: line) }
            if value == .null { return nil }
            throw mistake("\(key) is neither an object nor null")
        case nil: return nil
        }
    }

    func records(_ key: String) throws(RecordMistake) -> [Record]? {
        guard let value = object[key], value != .null else { return nil }
        guard case .array(let elements) = value else { throw mistake("\(key) is no array") }
        return elements.map { Record($0, path: path, line: line) }
    }

    /// `start` and `end`: not empty, and inside a text of so many code points.
    func span(in length: Int) throws(RecordMistake) -> Range<Int> {
        guard let start = try integer("start"), let end = try integer("end") else {
            throw mistake("start or end is missing")
        }
        guard 0 <= start, start < end else { throw mistake("start \(start) and end \(end) are no span") }
        if end > length { throw mistake("end \(end) is outside of the text, which has \(length) code points") }
        return start..<end
    }
}
