import Testing

@testable import QuotationAttribution

@Suite("Contexts")
struct ContextFinderTests {
    /// The context of the first words between `[` and `]`, which are taken out; all such words are quotes.
    private func context(_ marked: String, _ extent: ContextExtent) -> String {
        var bytes: [UInt8] = []
        var quotes: [TextSpan] = []
        var start = 0
        for byte in marked.utf8 {
            switch byte {
            case UInt8(ascii: "["): start = bytes.count
            case UInt8(ascii: "]"): quotes.append(TextSpan(start, bytes.count))
            default: bytes.append(byte)
            }
        }
        let document = Document(name: "a", checked: bytes)
        let context = ContextFinder(of: document, around: quotes, extent: extent).context(of: quotes[0])
        return String(decoding: bytes[context.start..<context.end], as: UTF8.self)
    }

    @Test(
        "a sentence ends at its mark, before a space and a capital or an opening mark",
        arguments: [
            ("Un. « [Oui] », dit-il. Deux.", "« [Oui] », dit-il."),
            ("Un ! Il dit « [oui] ». Deux.", "Il dit « [oui] »."),
            ("Un… Elle : « [Oui. Non. Si.] » Deux.", "Elle : « [Oui. Non. Si.] »"),
            ("« [Oui ?] » demande Paul. Deux.", "« [Oui ?] » demande Paul."),
            ("“[Oui.]” Deux.", "“[Oui.]”"),
            ("\"[Oui.]\" Deux.", "\"[Oui.]\""),
            ("Un. \"[Oui]\" dit-il.", "\"[Oui]\" dit-il."),
            ("Il vaut 3.5 et M. Roy dit « [oui] » à J.-P. Li. Si.", "Il vaut 3.5 et M. Roy dit « [oui] » à J.-P. Li."),
            ("Un. À dix, « [oui] ». Élie.", "À dix, « [oui] »."),
            ("Titre\n\n« [Oui] » dit-il\n\nDeux", "« [Oui] » dit-il"),
            ("Un. « [Oui] », dit-il. « [Non] », dit-elle.", "« [Oui] », dit-il."),
            ("[Oui]", "[Oui]"),
        ])
    func sentence(text: String, expected: String) {
        #expect(context(text, .sentence) == expected.filter { $0 != "[" && $0 != "]" })
    }

    @Test(
        "a paragraph is a line, or what blank lines divide where there are any; no quote is cut",
        arguments: [
            ("Un.\nIl dit : « [oui] ».\nDeux.", "Il dit : « [oui] »."),
            ("Un.\n\nIl dit :\n« [oui] ».\n \nDeux.", "Il dit :\n« [oui] »."),
            ("Un.\r\nIl dit : « [oui] ».\r\nDeux.", "Il dit : « [oui] »."),
            ("Un.\n\nIl dit : « [oui,\n\n« et non] ». Si.\n\nDeux.", "Il dit : « [oui,\n\n« et non] ». Si."),
        ])
    func paragraph(text: String, expected: String) {
        #expect(context(text, .paragraph) == expected.filter { $0 != "[" && $0 != "]" })
    }

    @Test("an endless sentence is cut at a space")
    func endless() {
        let words = String(repeating: "mot ", count: 5000)
        let context = context(words + "« [oui] » " + words, .sentence)
        #expect(context.utf8.count <= 2 * 4096 + 3)
        #expect(context.hasPrefix("mot mot"))
        #expect(context.hasSuffix("mot mot"))
    }
}
