import Testing

@testable import QuotationAttribution

@Suite("JSON text")
struct JSONTextTests {
    private func written(indented: Bool = false, _ body: (inout JSONText) -> Void) -> String {
        var json = JSONText(after: [], indented: indented)
        body(&json)
        return String(decoding: json.bytes, as: UTF8.self)
    }

    @Test(
        "escapes what JSON demands, what a terminal obeys, and the line separators",
        arguments: [
            ("« é 😀 \u{A0}»", "« é 😀 \u{A0}»"),
            ("\"\\/", #"\"\\/"#),
            ("\n\r\t\u{8}\u{0}\u{1B}", #"\n\r\t\u0008\u0000\u001b"#),
            ("\u{7F}\u{80}\u{9B}\u{9F}\u{A0}", "\\u007f\\u0080\\u009b\\u009f\u{A0}"),
            ("a\u{2028}b\u{2029}", #"a\u2028b\u2029"#),
            ("\u{2027}\u{202A}", "\u{2027}\u{202A}"),
        ])
    func escapes(text: String, expected: String) {
        #expect(written { $0.string(text) } == "\"\(expected)\"")
    }

    @Test("whole numbers", arguments: [0, 7, 10, 1_234_567_890, -1, -10, -1234, Int.min, Int.max])
    func numbers(value: Int) {
        #expect(written { $0.number(value) } == "\(value)")
    }

    @Test(
        "fractions have one to three decimals",
        arguments: [
            (0, "0.0"), (1, "1.0"), (0.98, "0.98"), (0.5, "0.5"), (0.1234, "0.123"), (0.0006, "0.001"),
            (2, "1.0"), (-1, "0.0"), (.nan, "0.0"),
        ])
    func fractions(value: Double, expected: String) {
        #expect(written { $0.fraction(value) } == expected)
    }

    @Test(
        "decimals have a sign where they are less than nothing, and stay in their bounds",
        arguments: [
            (0, "0.0"), (-0.0004, "0.0"), (-0.25, "-0.25"), (12.3456, "12.346"), (-1, "-1.0"), (1e300, "1000000000.0"),
        ])
    func decimals(value: Double, expected: String) {
        #expect(written { $0.decimal(value) } == expected)
    }

    @Test("brackets, commas and indentation")
    func structure() {
        func body(_ json: inout JSONText) {
            json.beginObject()
            json.member("a")
            json.beginArray()
            json.element()
            json.number(1)
            json.element()
            json.null()
            json.endArray()
            json.member("b")
            json.emptyArray()
            json.endObject()
        }
        #expect(written(body) == #"{"a":[1,null],"b":[]}"#)
        #expect(
            written(indented: true, body) == """
                {
                  "a": [
                    1,
                    null
                  ],
                  "b": []
                }
                """)
    }
}
