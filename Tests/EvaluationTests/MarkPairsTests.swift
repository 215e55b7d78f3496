import Testing

@testable import Evaluation

@Suite("Mark pairs")
struct MarkPairsTests {
    private func contents(_ text: String) -> [String] {
        let scalars = Array(text.unicodeScalars)
        let marks = MarkPairs(in: scalars).marks.sorted { $0.value.opening < $1.value.opening }
        return marks.map { String(String.UnicodeScalarView(scalars[$0.key])) }
    }

    @Test(
        "each kind closes its own",
        arguments: [
            ("« a “b” c » et \"d\"", ["a “b” c", "b", "d"]), ("„a“ b", []), ("„a” b", ["a"]), ("« a “b » c”", ["a “b"]),
            ("\"a\n\nb\" c \"d\"", ["c"]), ("«  »", []),
            ("« a.\n\n« b »", ["a.\n\n« b"]), ("« a « b » c »", ["a « b » c", "b"]), ("a » b", []), ("‹ a ›", ["a"]),
        ] as [(String, [String])])
    func pairs(text: String, expected: [String]) {
        #expect(contents(text) == expected)
    }
}
