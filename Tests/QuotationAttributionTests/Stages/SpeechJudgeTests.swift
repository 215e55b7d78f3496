import PatternFiles
import Testing

@testable import QuotationAttribution

@Suite("Speech and other uses of marks")
struct SpeechJudgeTests {
    @Test(
        "are told apart by what stands in and beside the marks",
        arguments: [
            "Elle a relu le roman « {nonspeech: Les Vagues du soir} » avant de dormir.",
            "Le film « {nonspeech: Les Vagues du soir} » sort mercredi.",
            "Il chante « {nonspeech: Les Vagues du soir} ».",
            "L’opération « {nonspeech: Été calme} » commence lundi.",
            "Marcel Duval, dit « {nonspeech: le Grand} », est revenu.",
            "Elle a publié un livre intitulé « {nonspeech: Ce que disent les arbres} ».",
            "Les enquêteurs ont saisi une drogue de synthèse appelée « {nonspeech: neige bleue} ».",
            "La loi dite « {nonspeech: anti-casseurs} » a été votée mardi.",
            "Elle a salué le succès de l’émission « {nonspeech: Questions du soir} ».",
            "La directrice a expliqué que le programme « {nonspeech: Lire ensemble} » touchait 40 classes.",
            "La mention « {nonspeech: fait maison} » est obligatoire sur la carte.",
            "« {direct: Nous partirons demain matin} », a dit Luc Morin.",
            "Luc Morin a répondu : « {direct: Nous partirons demain matin.} »",
            "Luc Morin a dénoncé une décision « {mixed: injuste et brutale} ».",
            "Le maire a appelé les habitants à la « {mixed: prudence} ».",
            "Les riverains disent leur « {mixed: ras-le-bol} ».",
            "Le groupe s’est félicité d’une année « {mixed: record} ».",
            "Ses voisins le décrivent comme un « {mixed: solitaire} ».",
            "Elle a défendu « {mixed: une politique de bon sens} ».",
            "Une banderole proclamait : « {direct: Non à la décharge} ».",
            "Selon Luc Morin, la décision est « {mixed: injuste et brutale} ».",
        ])
    func kinds(sample: String) throws {
        let found = try Answers(sample: sample).quotes { $0.kind.rawValue }
        #expect(found == sample)
    }

    @Test("that are nobody's words have no speaker, no source and no cue")
    func nobody() throws {
        let title = try #require(
            Answers(sample: "Luc Morin a dit avoir relu le roman « Les Vagues du soir ».").analysis.attributions.first)
        #expect(title.kind == .nonspeech)
        #expect(title.speaker == nil)
        #expect(title.source == nil)
        #expect(title.cue == nil)
        #expect(title.sieve == "judge")
    }

    /// The judge with these weights alone, and a pattern named `titre`.
    private func judge(_ weights: String) throws -> SpeechJudge {
        let text = weights + "pattern titre\n    ,\n+ oui,\n- non\n"
        let file = PatternFile(path: "titles/titre.txt", bytes: Array(text.utf8))
        return SpeechJudge(library: try PatternLibrary(files: [file]))
    }

    @Test("are weighed: the probability is that of the sum of the signs that hold")
    func weights() throws {
        let judge = try judge("weight speech-bias : -1\nweight speech-after-colon : 3\nweight speech-nested : -2\n")
        var evidence = SpeechEvidence()
        #expect(abs(judge.probability(of: evidence) - 0.268_941_42) < 1e-6)
        evidence.add(.afterColon)
        #expect(abs(judge.probability(of: evidence) - 0.880_797_08) < 1e-6)
        evidence.add(.nested, if: false)
        #expect(judge.signs(of: evidence).map(\.name) == ["speech-bias", "speech-after-colon"])
        evidence.add(.nested)
        #expect(judge.probability(of: evidence) == 0.5)
        #expect(judge.signs(of: evidence).map(\.weight) == [-1, 3, -2])
    }

    @Test("a pattern that matched is a sign by its name")
    func patterns() throws {
        let judge = try judge("weight speech-bias : 1\nweight speech-pattern-titre : -3\n")
        var evidence = SpeechEvidence()
        evidence.add(pattern: "titre")
        #expect(abs(judge.probability(of: evidence) - 0.119_202_92) < 1e-6)
        #expect(judge.signs(of: evidence).map(\.name) == ["speech-bias", "speech-pattern-titre"])
    }

    @Test("the probability stays in its bounds, whatever the sum")
    func bounds() {
        #expect(Logistic.probability(of: 0) == 0.5)
        for sum in [-1e9, -40, -1, 1, 40, 1e9] {
            let probability = Logistic.probability(of: sum)
            #expect(0...1 ~= probability)
            #expect((probability > 0.5) == (sum > 0))
        }
        for sum in stride(from: -20.0, to: 20, by: 0.5) {
            #expect(Logistic.probability(of: sum) < Logistic.probability(of: sum + 0.5))
        }
    }
}
