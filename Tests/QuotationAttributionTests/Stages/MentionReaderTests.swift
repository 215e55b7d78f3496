import PatternFiles
import Testing

@testable import QuotationAttribution

@Suite("Mentions")
struct MentionReaderTests {
    @Test(
        "have form, kind, gender and number as their words tell",
        arguments: [
            "« Oui », a dit {name person fs: Anne Petit}, maire de Lyon.",
            "« Oui », a dit {nominal person fs: la maire de Lyon}.",
            "« Oui », a dit {nominal person ms: le maire de Lyon}.",
            "« Oui », ont dit {nominal person fp: les habitantes}.",
            "« Oui », a dit {name person ms: M. Petit}.",
            "« Oui », a dit {name person fs: Mme Petit}.",
            "« Oui », a dit {nominal person ?s: l’architecte}.",
            "« Oui », a dit {nominal person fs: une jeune architecte}.",
            "« Oui », a-t-{pronoun ? fs: elle} dit.",
            "« Oui », ont-{pronoun ? mp: ils} dit.",
            "« Oui », a dit {pronoun ? ms: ce dernier}.",
            "« Oui », a dit {name organisation ?s: l'Agence des rivières du Nord}.",
            "« Oui », dit {nominal document ms: le rapport}.",
            "« Oui », ont dit {name group ?p: Paul Durand et Anne Petit}.",
        ])
    func told(sample: String) throws {
        let mentions = try Mentions(sample: sample)
        #expect(mentions.mentions { "\($0.form) \($0.type?.rawValue ?? "?") \($0.agreement)" } == sample)
    }

    @Test(
        "have the gender of their title, also where the family name is a first name, too",
        arguments: ["« Oui », a dit {name person fs: Mme Martin}.", "« Oui », a dit {name person ms: M. Claire}."])
    func titleAndFirstName(sample: String) throws {
        let mentions = try Mentions(sample: sample)
        #expect(mentions.mentions { "\($0.form) \($0.type?.rawValue ?? "?") \($0.agreement)" } == sample)
    }

    @Test(
        "have a name without title and function, the noun that says what they are, and the words of the function",
        arguments: [
            ("Anne Petit, maire de Lyon", "name Anne Petit, head maire, description maire de Lyon"),
            ("la maire de Lyon, Anne Petit", "name Anne Petit, head maire, description maire de Lyon"),
            ("le maire de Lyon", "head maire"),
            ("M. Petit", "name Petit, head M."),
            ("Jean de La Tour", "name Jean de La Tour"),
            (
                "l'Agence des rivières du Nord (ARN)",
                "name Agence des rivières du Nord, head Agence, alias ARN"
            ),
            ("Paul Durand et Anne Petit", "name Paul Durand, name Anne Petit"),
            ("elle", ""),
        ])
    func parts(words: String, parts: String) throws {
        let mentions = try Mentions(sample: "« Oui », a dit \(words).".replacing("a dit elle", with: "a-t-elle dit"))
        let mention = try #require(mentions.found.mentions.last)
        func text(_ tokens: Range<Int>) -> String { mentions.text(of: mentions.line.span(of: tokens)) }
        let found =
            mention.names.map { "name \(text($0))" } + (mention.head.map { ["head \(text($0..<($0 + 1)))"] } ?? [])
            + (mention.description.map { ["description \(mentions.text(of: $0))"] } ?? [])
            + (mention.alias.map { ["alias \(text($0))"] } ?? [])
        #expect(found.joined(separator: ", ") == parts)
    }

    @Test(
        "are presented as known, as new, or neither",
        arguments: [
            ("le maire", Mention.Determiner.definite), ("l’architecte", .definite), ("cet homme", .demonstrative),
            ("sa voisine", .possessive), ("un habitant", .indefinite), ("Anne Petit", .none),
        ])
    func determiners(words: String, determiner: Mention.Determiner) throws {
        let mention = try #require(Mentions(sample: "« Oui », a dit \(words).").found.mentions.last)
        #expect(mention.determiner == determiner)
    }

    @Test("may take up whom the text has named, or whom it named last")
    func takenUp() throws {
        for (words, isAnaphoric, isLatest) in [
            ("cet homme", true, false), ("ce dernier", false, true), ("le voisin", false, false),
        ] {
            let mention = try #require(Mentions(sample: "« Oui », a dit \(words).").found.mentions.last)
            #expect(mention.isAnaphoric == isAnaphoric)
            #expect(mention.isLatest == isLatest)
        }
    }

    @Test("know the lemma of their noun, and the longer words beside it")
    func lemma() throws {
        let mention = try #require(Mentions(sample: "« Oui », a dit sa jeune voisine de Vernoux.").found.mentions.last)
        #expect(mention.lemma.map { French.library.vocabulary.lemmas[$0] } == "voisin")
        #expect(mention.modifiers.count == 1)
    }
}
