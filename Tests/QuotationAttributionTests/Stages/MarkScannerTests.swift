import Testing

@testable import QuotationAttribution

@Suite("Marks")
struct MarkScannerTests {
    /// The text with each mark named by its role, and by `name` where only some kinds count.
    private func scanned(_ sample: String, _ name: (QuotationMark) -> String?) -> String {
        var annotation = Annotation(of: Annotation.plain(sample))
        for mark in MarkScanner().marks(in: annotation.bytes) {
            if let name = name(mark) { annotation.name(name, mark.span.start..<mark.span.end) }
        }
        return annotation.text
    }

    @Test(
        "tell which side they stand on, whatever the spaces beside them",
        arguments: [
            "{opens: «} Oui {closes: »}",
            "{opens: «}\u{A0}Oui\u{202F}{closes: »}, dit-il.",
            "{opens: «}Oui{closes: »}",
            "{opens: “}Oui{closes: ”}",
            "{opens: „}Oui{closes: ”}",
            "{opens: ‹} Oui {closes: ›}",
            "{opens: ‘}Oui{closes: ’}",
        ])
    func sides(sample: String) {
        #expect(scanned(sample) { "\($0.role)" } == sample)
    }

    @Test("that look the same on both sides are told by the next stage")
    func straight() {
        let sample = "{either: \"}Oui{either: \"} et 5{either: \"}"
        #expect(scanned(sample) { "\($0.role)" } == sample)
    }

    @Test("are of a kind that pairs with itself only")
    func kinds() {
        let sample = """
            {guillemet: «} a {guillemet: »} {curly: “}b{curly: ”} {curly: „}c{curly: “} {straight: "}d{straight: "} \
            {angle: ‹} e {angle: ›} {single: ‘}f{single: ’} {plus: +}g{plus: +}
            """
        #expect(scanned(sample) { "\($0.kind)" } == sample)
    }

    @Test(
        "between two letters are apostrophes",
        arguments: ["L’été n’a qu’un temps.", "aujourd’hui", "l’Élysée", "L'eau d'ici", "l’œuvre"])
    func apostrophes(text: String) {
        #expect(scanned(text) { "\($0.role)" } == text)
    }

    @Test(
        "of AFP stand tight against the words inside them",
        arguments: [
            "Il a crié {opens: +}au feu{closes: +} deux fois",
            "Il a crié {opens: +}on est là{closes: +} deux fois",
            "Puis {opens: +}Oui…{closes: +}",
            "({opens: +}Oui{closes: +})",
            "{opens: +}État d'urgence{closes: +}.",
        ])
    func plus(sample: String) {
        #expect(scanned(sample) { "\($0.role)" } == sample)
    }

    @Test("with figures or spaces beside them are sums", arguments: ["2 + 2", "2+2", "+3 %", "Bac +5", "Bac+5", "50+"])
    func sums(text: String) {
        #expect(scanned(text) { "\($0.role)" } == text)
    }

    @Test("are not looked for in what only shares a byte with them", arguments: ["à\u{A0}â «", "…—–", "\u{C2}", "€"])
    func otherBytes(text: String) {
        let marks = MarkScanner().marks(in: Array(text.utf8))
        #expect(marks.count == text.count { $0 == "«" })
    }

    @Test("at the end of the text are whole, and a text cut inside a mark has none there")
    func end() {
        #expect(scanned("Oui {closes: »}") { "\($0.role)" } == "Oui {closes: »}")
        #expect(MarkScanner().marks(in: [0x4F, 0xC2]).isEmpty)
        #expect(MarkScanner().marks(in: [0xE2, 0x80]).isEmpty)
        #expect(MarkScanner().marks(in: []).isEmpty)
    }
}
