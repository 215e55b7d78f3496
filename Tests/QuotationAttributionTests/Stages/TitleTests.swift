import Testing

@testable import QuotationAttribution

@Suite("A title in front of the text")
struct TitleTests {
    private func analysis(_ text: String, title: String?) throws -> Analysis {
        try French.attributor.analysis(of: Document(name: "essai", text: text, title: title))
    }

    private func answers(_ text: String, title: String?) throws -> [String] {
        let analysis = try analysis(text, title: title)
        return analysis.attributions.map { quote in
            let speaker = quote.speaker.map { analysis.document.text(of: analysis.speakers[$0].name) }
            return "\(speaker ?? "nobody"): \(analysis.document.text(of: quote.content))"
        }
    }

    private func json(_ text: String, title: String?, context: ContextExtent? = nil) throws -> String {
        let writer = JSONWriter(
            layout: .document, context: context, engine: EngineStamp(version: "1.0.0", patterns: "3f9c21ab"))
        var output: [UInt8] = []
        writer.append(try analysis(text, title: title), to: &output)
        return String(decoding: output, as: UTF8.self)
    }

    @Test("its quotes are not listed")
    func unlisted() throws {
        let answers = try answers("« Rien ne bouge », a dit Luc Morin.", title: "« Nous partirons », promet Anne Petit")
        #expect(answers == ["Luc Morin: Rien ne bouge"])
    }

    @Test("its words help to find who says them again")
    func echo() throws {
        let text = "Le village se vide. « Nous partirons demain matin avec toute la famille. »"
        let answers = try answers(text, title: "« Nous partirons demain matin », promet Anne Petit")
        #expect(answers == ["Anne Petit: Nous partirons demain matin avec toute la famille."])
    }

    @Test("its quotes do not tell how plainly the text says who speaks")
    func trust() throws {
        let text = "« Nous partirons demain matin », a dit Luc Morin. « Nous reviendrons », a-t-il ajouté."
        let title = "« Rien » « Jamais » « Personne » « Nulle part » « Un été sans fin »"
        func signs(_ title: String?) throws -> [[String]] {
            let document = Document(name: "essai", text: text, title: title)
            let evidence = try French.attributor.explanation(of: document).evidence
            let ofDocument = ["trust-much-nonspeech", "trust-few-cues", "trust-many-cues"]
            return evidence.map { $0.trustSigns.map(\.name).filter(ofDocument.contains) }
        }
        #expect(try signs(nil) == [["trust-many-cues"], ["trust-many-cues"]])
        #expect(try signs(title) == signs(nil))
    }

    @Test("its full name is the speaker's")
    func name() throws {
        let text = "« Nous partirons demain matin », a dit M. Morin."
        #expect(try answers(text, title: "Luc Morin quitte la ville") == ["Luc Morin: Nous partirons demain matin"])
    }

    @Test("offsets count from the text, in every unit, and contexts do not reach into it")
    func offsets() throws {
        let text = "« Nous partirons », a dit Luc Morin."
        let plain = try json(text, title: nil, context: .sentence)
        let titled = try json(text, title: "Un « été\n\nsans\" fin", context: .sentence)
        // How surely words are somebody's depends on what marks are mostly for, in the title too.
        func quotes(_ json: String) -> String {
            String(json[json.firstRange(of: #""quotes":["#)!.lowerBound...])
                .replacing(/"confidence":[0-9.]+/, with: "")
        }
        #expect(quotes(titled) == quotes(plain))
        #expect(
            titled.hasPrefix(
                #"{"document":"essai","title":"Un « été\n\nsans\" fin","fields":null,"error":null,"warnings":[],"#))
    }

    @Test("a title of spaces, or an empty one, is as good as none", arguments: ["", " \n"])
    func empty(title: String) throws {
        let text = "« Nous partirons », a dit Luc Morin."
        #expect(try answers(text, title: title) == answers(text, title: nil))
    }

    @Test("a mark that never closes in it leaves the text alone")
    func unclosed() throws {
        let text = "« Nous partirons », a dit Luc Morin.\n\n« Rien ne bouge », a dit Anne Petit."
        #expect(try answers(text, title: "« Tout va bien") == answers(text, title: nil))
    }

    @Test("it does not change how the text's lines are read")
    func lines() throws {
        let text = "Une ligne.\nUne « deuxième » ligne.\nUne troisième."
        let bytes = Document(name: "a", text: text, title: "Titre").bytes
        #expect(Paragraphs(of: bytes, textStart: 7).spans.count == 4)
        #expect(Paragraphs(of: Array(text.utf8)).spans.count == 3)
    }
}
