import Testing

@testable import Evaluation

@Suite("Speaker names")
struct SpeakerNameTests {
    private func span(_ speaker: String?, also: [String] = [], named: Bool) -> GoldSpan {
        GoldSpan(
            number: 1, content: 0..<1, isSpeech: true, speaker: speaker, also: also, hasProperName: named, gender: nil,
            source: nil, cue: nil, how: "name")
    }

    @Test(
        "a person is meant by a shorter name, and by one with title or function around",
        arguments: [
            ("Hélène Castaing", true), ("Castaing", true), ("Mme Castaing", true), ("hélène CASTAING", true),
            ("la maire Hélène Castaing", true), ("la maire de Valbrune, Hélène Castaing", true),
            ("H. Castaing", false), ("Hélène", false), ("Paul Castaing", false), ("Castaing-Morel", false), ("", false),
        ])
    func person(name: String, isRight: Bool) {
        #expect(span("Hélène Castaing", named: true).isNamed(by: name) == isRight)
    }

    @Test(
        "a description is meant by its first word and half of the shorter one's words",
        arguments: [
            ("un habitant du quartier", true), ("l’habitant du quartier", true), ("habitant", true),
            ("un habitant de la ville", false), ("un voisin du quartier", false), ("le quartier", false),
        ])
    func description(name: String, isRight: Bool) {
        #expect(span("un habitant du quartier", named: false).isNamed(by: name) == isRight)
    }

    @Test("other accepted names are as right, but not canonical")
    func also() {
        let gold = span("Organisation des Nations unies", also: ["ONU"], named: true)
        #expect(gold.isNamed(by: "l’ONU"))
        #expect(!gold.isCanonicallyNamed(by: "l’ONU"))
        #expect(gold.isCanonicallyNamed(by: "L'organisation des Nations Unies"))
    }

    @Test("titles and determiners fall, the last word never does")
    func titles() {
        #expect(SpeakerName("Mme la ministre").bare == ["ministre"])
        #expect(SpeakerName("Le Pen").words == ["pen"])
        #expect(SpeakerName("le").words == ["le"])
        #expect(SpeakerName("M. le Premier ministre Oscar Vidal").bare == ["oscar", "vidal"])
    }

    @Test("where the text does not say who speaks, nobody is right")
    func nobody() {
        #expect(!span(nil, named: false).isNamed(by: "Anne Petit"))
    }
}
