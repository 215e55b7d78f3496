import Testing

@testable import QuotationAttribution

@Suite("Entities")
struct EntityResolverTests {
    @Test(
        "are found again by what abbreviates their name",
        arguments: [
            """
            « {Bruno Castel: Nous rouvrirons le marché} », a annoncé Bruno Castel. \
            « {Bruno Castel: La halle sera prête} », a ajouté Castel.
            """,
            """
            « {Bruno Castel: Nous rouvrirons le marché} », a annoncé Bruno Castel, maire de Vernoux. \
            « {Bruno Castel: La halle sera prête} », a ajouté M. Castel.
            """,
            // The headline has the short name, the text the full one.
            """
            « {Bruno Castel: La halle sera prête} », promet Castel

            Bruno Castel a visité le marché couvert.
            """,
            """
            « {Anne de La Tour: Nous rouvrirons le marché} », a annoncé Anne de La Tour. \
            « {Anne de La Tour: La halle sera prête} », a ajouté Mme de La Tour.
            """,
            // A family name of two words, first read beside another name.
            """
            Anne Van Houten et Luc Morin se sont rencontrés mardi. « {Anne Van Houten: La halle sera prête} », a dit \
            Van Houten. « {Luc Morin: Nous verrons bien} », a dit Morin.
            """,
            // The short name leaves out what stands behind the family name.
            """
            Anne Roux de Brécourt est venue. « {Anne Roux de Brécourt: La halle sera prête} », a dit Anne Roux.
            """,
        ])
    func abbreviations(sample: String) throws {
        let found = try Answers(sample: sample).speakers
        #expect(found == sample)
    }

    @Test(
        "are found again by the letters that begin their name",
        arguments: [
            """
            L’Agence maritime de Lorient contrôle le port. « {Agence maritime de Lorient: Le quai est fermé} », \
            a indiqué l’AML.
            """,
            // The accent stays away from the capitals.
            """
            L’École navale supérieure de Brest recrute. « {École navale supérieure de Brest: Tout va bien} », a dit l’ENSB.
            """,
            // Without parentheses, of people too, small words and hyphens counted or not.
            """
            Mourad ben Slimane a reçu la presse. « {Mourad ben Slimane: Tout va bien} », a dit MBS.
            """,
            """
            Paul-Henri Kervoal est venu avec sa sœur. « {Paul-Henri Kervoal: Tout va bien} », a dit PHK.
            """,
            // Initials alone, before the name and behind it.
            """
            Anaïs Portal, océanographe, est rentrée.

            A. P. : « {Anaïs Portal: La mer est chaude.} »
            """,
            """
            É. D. : « {Élodie Danglard: La mer est chaude.} »

            E. Danglard est rentrée. Élodie Danglard repartira.
            """,
            // Two letters are too few for a person, and a list knows whose the others are.
            """
            Paul Siméon est venu. « {PS: Tout va bien} », a dit le PS.
            """,
            """
            Paul Célestin Fabre est venu. « {PCF: Tout va bien} », a dit le PCF.
            """,
            // Other letters, another body.
            """
            L’Agence maritime de Lorient contrôle le port. « {AMB: Le quai est fermé} », a indiqué l’AMB.
            """,
        ])
    func initials(sample: String) throws {
        let found = try Answers(sample: sample).speakers
        #expect(found == sample)
    }

    @Test(
        "with the same family name and other first names are others",
        arguments: [
            """
            « {Jean Ferrand: Nous avons gagné} », a dit Jean Ferrand. « {Julie Ferrand: Nous avons perdu} », a dit Julie Ferrand.
            """,
            """
            « {Jean Ferrand: Nous avons gagné} », a dit Jean Ferrand. « {Luc Ferrand: Nous avons perdu} », a dit Luc Ferrand.
            """,
            """
            Jean Ferrand est venu ; Julie Ferrand attendait. « {Julie Ferrand: Nous avons perdu} », a dit Mme Ferrand. \
            « {Jean Ferrand: Nous avons gagné} », a dit M. Ferrand.
            """,
        ])
    func namesakes(sample: String) throws {
        let found = try Answers(sample: sample).speakers
        #expect(found == sample)
    }

    @Test("are found again by a title and the family name that two of them share, where both were named together")
    func namedTogether() throws {
        let sample = """
            Jean Ferrand et Julie Ferrand sont venus. « {Julie Ferrand: Nous avons perdu} », a dit Mme Ferrand. \
            « {Jean Ferrand: Nous avons gagné} », a dit M. Ferrand.
            """
        let found = try Answers(sample: sample).speakers
        #expect(found == sample)
    }

    @Test("have the fullest name, an initial or not")
    func initial() throws {
        let sample = "« {Bruno Castel: Nous rouvrirons le marché} », a annoncé B. Castel. Puis Bruno Castel est parti."
        let answers = try Answers(sample: sample)
        #expect(answers.analysis.speakers.map(\.mentions) == [2])
        #expect(answers.speakers == sample)
    }

    @Test("are found again by the short name that the text gives in parentheses")
    func acronyms() throws {
        let sample = """
            « {Agence des rivières du Nord: Nous surveillons les eaux} », a dit l’Agence des rivières du Nord (ARN). \
            « {Agence des rivières du Nord: Les crues sont finies} », a précisé l’ARN.
            """
        let found = try Answers(sample: sample)
        #expect(found.speakers == sample)
        #expect(found.analysis.speakers.map(\.type) == [.organisation])
        #expect(found.analysis.speakers.map(\.gender) == [nil])
    }

    @Test("have the fullest name, their function, and count their mentions and quotes")
    func speakers() throws {
        let found = try Answers(
            sample: """
                « Nous rouvrirons le marché », a annoncé M. Castel. Bruno Castel, maire de Vernoux, était ému. \
                « La halle sera prête », a-t-il ajouté.
                """)
        let speaker = try #require(found.analysis.speakers.first)
        #expect(found.analysis.speakers.count == 1)
        #expect(found.name(of: speaker) == "Bruno Castel")
        #expect(speaker.description.map(found.document.text) == "maire de Vernoux")
        #expect(speaker.type == .person)
        #expect(speaker.gender == .male)
        #expect(speaker.mentions == 3)
        #expect(speaker.quotes == 2)
    }

    @Test("without a name have the words that describe them")
    func unnamed() throws {
        let sample = "« {un habitant du quartier: Le bruit est insupportable ici} », a confié un habitant du quartier."
        let found = try Answers(sample: sample).speakers
        #expect(found == sample)
    }

    @Test("that speak together are one, whoever is named again")
    func together() throws {
        let sample = """
            « {Luc Morin et Claire Vasseur: Nous avons fini} », ont dit Luc Morin et Claire Vasseur. \
            « {Claire Vasseur: Enfin presque fini} », a corrigé Claire Vasseur.
            """
        let found = try Answers(sample: sample)
        #expect(found.speakers == sample)
        #expect(found.analysis.speakers.map(\.type) == [.group, .person])
    }
}
