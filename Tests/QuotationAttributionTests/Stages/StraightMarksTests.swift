import Testing

@testable import QuotationAttribution

@Suite("Straight marks of a paragraph")
struct StraightMarksTests {
    private func roles(_ sample: String) -> String {
        let bytes = Annotation.plain(sample)
        let marks = MarkScanner().marks(in: bytes)
        let straight = StraightMarks(marks[...], bytes: bytes)
        var annotation = Annotation(of: bytes)
        for mark in marks where mark.kind == .straight {
            annotation.name("\(straight.role(of: mark))", mark.span.start..<mark.span.end)
        }
        return annotation.text
    }

    @Test(
        "take turns where their number is even, whatever stands beside them",
        arguments: [
            "{opens: \"}Oui{closes: \"}, puis {opens: \"}non{closes: \"}.",
            "{opens: \"} Oui {closes: \"}, dit-il.",
            "Il dit{opens: \"}oui{closes: \"}sans espace.",
            "{opens: \"}Oui, {closes: \"}dit-il.",
            "({opens: \"}Oui{closes: \"})",
        ])
    func even(sample: String) {
        #expect(roles(sample) == sample)
    }

    @Test(
        "lose one where their number is odd: the one that the spaces show to have no partner",
        arguments: [
            "Un écran de 27{either: \"} et {opens: \"}rien d'autre{closes: \"}, dit-il.",
            "{opens: \"}Rien d'autre{closes: \"}, dit-il de l'écran de 27{either: \"}",
            "Il dit {either: \"}oui, puis {opens: \"}non{closes: \"}.",
            "Fin.{either: \"} {opens: \"}Oui{closes: \"}, dit-il.",
        ])
    func odd(sample: String) {
        #expect(roles(sample) == sample)
    }

    @Test("of which there is one alone may open, but not close")
    func alone() {
        #expect(roles("{opens: \"}Oui, dit-il.") == "{opens: \"}Oui, dit-il.")
        #expect(roles("Un écran de 5{either: \"}, dit-il.") == "Un écran de 5{either: \"}, dit-il.")
    }

    @Test("do not mind marks of other kinds")
    func others() {
        let sample = "« {opens: \"}Oui{closes: \"} » et “{opens: \"}non{closes: \"}”"
        #expect(roles(sample) == sample)
    }
}
