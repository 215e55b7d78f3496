internal import CJansson

extension JSONValue {
    /// Reads one JSON text; of two members with the same key the last one counts.
    public init(reading text: some Collection<UInt8>) throws(JSONError) {
        let bytes = Array(text)
        var error = json_error_t()
        let root = unsafe bytes.withUnsafeBufferPointer { buffer in
            unsafe buffer.withMemoryRebound(to: CChar.self) { characters in
                // SAFETY: an empty array may have no address; jansson wants one even to read nothing.
                unsafe json_loadb(
                    characters.baseAddress ?? UnsafePointer(bitPattern: 1), characters.count,
                    Int(JSON_DECODE_ANY | JSON_ALLOW_NUL), &error)
            }
        }
        guard let root = unsafe root else {
            throw JSONError(line: max(1, Int(error.line)), message: Self.words(of: error))
        }
        defer { unsafe json_decref(root) }
        self = unsafe Self.copy(of: root)
    }

    private static func words(of error: json_error_t) -> String {
        unsafe withUnsafeBytes(of: error.text) { text in
            unsafe String(decoding: text.prefix { $0 != 0 }, as: UTF8.self)
        }
    }

    // SAFETY: what jansson lends stays until the root is let go, and all of it is copied. jansson refuses texts
    // that are nested more than 2,048 deep, so that the recursion ends.
    private static func copy(of value: UnsafeMutablePointer<json_t>) -> JSONValue {
        switch unsafe value.pointee.type {
        case JSON_OBJECT: return unsafe .object(members(of: value))
        case JSON_ARRAY:
            let count = unsafe json_array_size(value)
            return .array((0..<count).map { unsafe copy(of: json_array_get(value, $0)) })
        case JSON_STRING:
            let bytes = unsafe UnsafeRawBufferPointer(
                start: json_string_value(value), count: json_string_length(value))
            return unsafe .string(String(decoding: bytes, as: UTF8.self))
        case JSON_INTEGER: return .integer(Int(unsafe json_integer_value(value)))
        case JSON_REAL: return .real(unsafe json_real_value(value))
        case JSON_TRUE: return .bool(true)
        case JSON_FALSE: return .bool(false)
        default: return .null
        }
    }

    private static func members(of object: UnsafeMutablePointer<json_t>) -> [Member] {
        var members: [Member] = []
        var iterator = unsafe json_object_iter(object)
        while let place = unsafe iterator {
            let key = unsafe String(cString: json_object_iter_key(place))
            members.append(Member(key, unsafe copy(of: json_object_iter_value(place))))
            unsafe iterator = json_object_iter_next(object, place)
        }
        return members
    }
}
