import JSON
import Testing

@Suite("JSON values")
struct JSONValueTests {
    @Test(
        "are the same again when they are written and read",
        arguments: [
            JSONValue.null, .bool(true), .bool(false), .integer(-12), .integer(.max), .real(0.25), .real(0.1 + 0.2),
            .real(1e-9),
            .string(""),
            .string("« é » \u{0}\n\"\\ 𝄞"), .array([]), .array([.integer(1), .array([.null])]), .object([]),
            .object([.init("b", .string("x")), .init("a", .object([.init("", .real(2))]))]),
        ])
    func roundTrip(value: JSONValue) throws {
        #expect(try JSONValue(reading: value.text.utf8) == value)
    }

    @Test("are one line, with short numbers")
    func text() {
        let value = JSONValue.object([
            .init("a", .array([.real(0.1), .real(1), .real(.nan)])), .init("b", .string("\n")),
        ])
        #expect(value.text == #"{"a":[0.1,1.0,null],"b":"\n"}"#)
    }

    @Test(
        "what is no JSON is told with its line",
        arguments: [("", 1), ("{\n\"a\": }", 2), ("[1] 2", 1), ("\"\u{1}\"", 1), ("nul", 1), ("[1,]", 1)])
    func mistakes(text: String, line: Int) {
        #expect {
            try JSONValue(reading: text.utf8)
        } throws: { error in
            (error as? JSONError)?.line == line
        }
    }

    @Test("bytes that are not UTF-8 and nesting without end are told, not followed")
    func broken() {
        #expect(throws: JSONError.self) { try JSONValue(reading: [0x22, 0xE9, 0x22]) }
        #expect(throws: JSONError.self) { try JSONValue(reading: String(repeating: "[", count: 1_000_000).utf8) }
    }

    @Test("of two members with one key the last one counts")
    func members() throws {
        let value = try JSONValue(reading: #"{"a": 1, "b": 2, "a": 3}"#.utf8)
        #expect(value["a"] == .integer(3))
        #expect(value["c"] == nil)
        #expect(JSONValue.null["a"] == nil)
    }
}
