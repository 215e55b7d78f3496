import Testing

@testable import quidit

@Suite("Did you mean")
struct SuggestionTests {
    @Test(
        "counts letters to insert, drop, replace or swap",
        arguments: [("", "abc", 3), ("abc", "abc", 0), ("fromat", "format", 1), ("jsn", "json", 1), ("ab", "xy", 2)])
    func distance(left: String, right: String, distance: Int) {
        #expect(Suggestion.distance(left, right) == distance)
        #expect(Suggestion.distance(right, left) == distance)
    }

    @Test("says nothing where nothing is near")
    func nothingNear() {
        #expect(Suggestion.nearest(to: "--xyzzy", among: ["--format", "--help"]) == nil)
    }
}
