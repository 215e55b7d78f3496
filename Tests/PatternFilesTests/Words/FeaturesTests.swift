import Testing

@testable import PatternFiles

@Suite("Features")
struct FeaturesTests {
    @Test(
        "letters",
        arguments: [
            ("ms", [.masculine, .singular]), ("fp", [.feminine, .plural]), ("3s", [.third, .singular]),
            ("12p", [.first, .second, .plural]), ("e", [.masculine, .feminine]), ("i", [.singular, .plural]),
            ("ei", [.masculine, .feminine, .singular, .plural]), ("mm", [.masculine]),
        ] as [(Substring, Features)])
    func letters(text: Substring, expected: Features) { #expect(Features(letters: text) == expected) }

    @Test("what is no feature", arguments: ["", "x", "4", "m s", "M", "ms,", "é"] as [Substring])
    func refused(text: Substring) { #expect(Features(letters: text) == nil) }

    @Test("gender and number are known where there is one")
    func known() throws {
        let features = try #require(Features(letters: "3fs"))
        #expect(features.gender == .feminine)
        #expect(features.number == .singular)
        let open = try #require(Features(letters: "ei"))
        #expect(open.gender == nil)
        #expect(open.number == nil)
        #expect(Features.third.gender == nil)
        #expect(Features.third.number == nil)
    }

    @Test(
        "what contradicts neither gender nor number agrees, whatever the person",
        arguments: [
            ("ms", "ms", true), ("ms", "fs", false), ("ms", "mp", false), ("m", "s", true), ("e", "f", true),
            ("i", "p", true), ("1s", "3s", true), ("ms", "e", true), ("fi", "ms", false),
        ] as [(Substring, Substring, Bool)])
    func agreement(one: Substring, other: Substring, expected: Bool) throws {
        let (left, right) = (try #require(Features(letters: one)), try #require(Features(letters: other)))
        #expect(left.agrees(with: right) == expected)
        #expect(right.agrees(with: left) == expected)
        #expect(left.agrees(with: []))
    }
}
