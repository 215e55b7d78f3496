import Testing

@testable import QuotationAttribution

@Suite("Offsets")
struct OffsetMapTests {
    /// One, two, three and four bytes a code point, over several blocks of the map.
    let text = String(repeating: "a é « 😀 » \u{202F}…", count: 200)

    @Test("every border of a code point, in each unit", arguments: OffsetUnit.allCases)
    func everyBorder(unit: OffsetUnit) {
        let map = OffsetMap(of: Array(text.utf8), in: unit)
        for index in text.unicodeScalars.indices + [text.endIndex] {
            let expected =
                switch unit {
                case .codepoint: text.unicodeScalars.distance(from: text.startIndex, to: index)
                case .utf8: text.utf8.distance(from: text.startIndex, to: index)
                case .utf16: text.utf16.distance(from: text.startIndex, to: index)
                }
            #expect(map.offset(of: text.utf8.distance(from: text.startIndex, to: index)) == expected)
        }
    }

    @Test("a text of exactly one block, and none at all", arguments: [0, 255, 256, 257])
    func ends(count: Int) {
        let map = OffsetMap(of: [UInt8](repeating: 0x61, count: count), in: .codepoint)
        #expect(map.offset(of: count) == count)
    }
}
