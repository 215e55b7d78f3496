import Testing

@testable import QuotationAttribution

@Suite("Who speaks")
struct LinkerTests {
    private func answer(_ attribution: Attribution, _ answers: Answers) -> String {
        let speaker = attribution.speaker.map { answers.name(of: answers.analysis.speakers[$0]) } ?? "nobody"
        return "\(speaker) by \(attribution.sieve ?? "none"), \(attribution.source?.form.rawValue ?? "no words")"
    }

    @Test(
        "is named at the quote",
        arguments: [
            // A name, a noun, a pronoun.
            "« {Luc Morin by cue, name: Nous partirons demain matin} », a dit Luc Morin.",
            "« {un habitant du quartier by cue, nominal: Le bruit nous rend fous} », a dit un habitant du quartier.",
            "Luc Morin est arrivé. « {Luc Morin by cue, pronoun: Nous partirons demain matin} », a-t-il dit.",
            // Before the quote, and inside it.
            "Selon Luc Morin, « {Luc Morin by cue, name: rien ne sera plus comme avant} ».",
            "« {Luc Morin by cue, name: Nous partirons, a dit Luc Morin, avant la nuit.} »",
        ])
    func named(sample: String) throws {
        let answers = try Answers(sample: sample)
        #expect(answers.quotes { answer($0, answers) } == sample)
    }

    @Test(
        "is known from elsewhere in the text",
        arguments: [
            // The cue between two pieces of a sentence stands beside both.
            """
            « {Luc Morin by cue, name: Nous partirons} », a dit Luc Morin, \
            « {Luc Morin by cue, name: avant la tombée de la nuit} ».
            """,
            // The next paragraph goes on.
            """
            « {Luc Morin by cue, name: Nous partirons demain matin} », a dit Luc Morin.

            « {Luc Morin by next-paragraph, no words: Rien ne nous retient plus ici. Nous avons tout vendu.} »
            """,
            // A headline says what the text says again.
            """
            « {Luc Morin by echo, no words: Nous partirons demain matin} »

            « {Luc Morin by cue, name: Nous partirons demain matin avec toute la famille} », a dit Luc Morin.
            """,
        ])
    func context(sample: String) throws {
        let answers = try Answers(sample: sample)
        #expect(answers.quotes { answer($0, answers) } == sample)
    }

    @Test(
        "may be whom the sentence before names, or the one who spoke before, without any words at the quote",
        arguments: [
            """
            « {Luc Morin: Nous partirons demain matin} », a dit Luc Morin. « {Luc Morin: Rien ne nous retient plus ici.} »
            """,
            "Luc Morin quitte la ville avec regret. « {Luc Morin: Je reviendrai un jour, quand tout sera fini.} »",
            "Le soleil brille. « {?: Rien ne sera plus comme avant.} »",
        ])
    func implicit(sample: String) throws {
        let answers = try Answers(sample: sample)
        #expect(answers.speakers == sample)
        #expect(answers.analysis.attributions.last?.sieve != "cue")
        #expect(answers.analysis.attributions.last?.cue == nil)
    }

    @Test(
        "is looked for among those who speak around the quote, where a pronoun names the source",
        arguments: [
            """
            Anne Petit connaît Luc Morin depuis dix ans. « {Anne Petit: Je pars demain matin} », a dit Anne Petit, en \
            colère. « {Anne Petit: Il ne reviendra pas} », a-t-elle ajouté.
            """,
            // A pronoun that means anybody has no antecedent.
            "« {Luc Morin: Nous partirons demain matin} », a dit Luc Morin. « {?: Rien ne va plus} », dit-on.",
        ])
    func antecedent(sample: String) throws {
        let answers = try Answers(sample: sample)
        #expect(answers.speakers == sample)
        #expect(answers.analysis.attributions.allSatisfy { $0.sieve == "cue" && $0.cue != nil })
    }

    @Test("goes on in the quote that goes on with another")
    func continues() throws {
        let answers = try Answers(
            sample: """
                « Nous partirons demain matin », a dit Luc Morin.

                « Rien ne nous retient plus ici. Nous avons tout vendu. »

                « Adieu », a dit Anne Petit.
                """)
        #expect(answers.analysis.attributions.map(\.continues) == [nil, 0, nil])
    }

    @Test("of an inner quote is not taken for the outer one's")
    func inside() throws {
        let answers = try Answers(
            sample: "« Le maire m'a dit “il faut partir demain” hier soir », a raconté Luc Morin.")
        #expect(answers.analysis.attributions.map(\.inside) == [nil, 0])
        #expect(
            answers.analysis.attributions[0].speaker.map { answers.name(of: answers.analysis.speakers[$0]) }
                == "Luc Morin")
        #expect(answers.analysis.attributions[0].speaker != answers.analysis.attributions[1].speaker)
    }

    @Test("of an inner quote is not found by an echo in the outer one, which holds its words anyhow")
    func innerEcho() throws {
        let answers = try Answers(
            sample: "« Sur le mur, on lisait “Rien ne change jamais ici.” », a répondu Anne Petit.")
        #expect(answers.analysis.attributions.map(\.inside) == [nil, 0])
        #expect(answers.analysis.attributions[1].sieve != "echo")
    }

    @Test("may be named inside the marks; the pieces around are the words, the cue and its verb are told")
    func parts() throws {
        let answers = try Answers(sample: "« Nous partirons, a dit Luc Morin, avant la nuit. »")
        let quote = try #require(answers.analysis.attributions.first)
        #expect(quote.parts.count == 2)
        #expect(quote.parts.first.map(answers.document.text) == "Nous partirons")
        #expect(quote.parts.last.map(answers.document.text) == "avant la nuit.")
        #expect(quote.cue.map { $0.pieces.map(answers.document.text) } == ["a dit"])
        #expect(quote.cue?.lemma == "dire")
    }
}
