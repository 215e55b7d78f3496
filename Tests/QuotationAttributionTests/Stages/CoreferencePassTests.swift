import Testing

@testable import QuotationAttribution

@Suite("Pronouns and noun phrases")
struct CoreferencePassTests {
    @Test(
        "designate the one of their gender who was spoken of",
        arguments: [
            """
            Mme Claire Vasseur est arrivée hier. « {Claire Vasseur: Le musée rouvrira au printemps} », a-t-elle promis.
            """,
            """
            Luc Morin a rencontré Claire Vasseur à la gare. « {Claire Vasseur: Je pars demain matin} », a-t-elle dit. \
            « {Luc Morin: Je reste ici encore un peu} », a-t-il répondu.
            """,
            """
            Claire Vasseur a rencontré Luc Morin à la gare. « {Claire Vasseur: Je pars demain matin} », a-t-elle dit. \
            « {Luc Morin: Je reste ici encore un peu} », a-t-il répondu.
            """,
        ])
    func gender(sample: String) throws {
        let found = try Answers(sample: sample).speakers
        #expect(found == sample)
    }

    @Test(
        "designate who bears the noun as title or function",
        arguments: [
            """
            Claire Vasseur, experte en forages, a visité le site avec Luc Morin. « {Luc Morin: Le puits est sec} », \
            a dit Luc Morin. « {Claire Vasseur: Il faut creuser plus loin} », a répondu l’experte.
            """,
            """
            Le maire Bruno Castel recevait l’architecte Paul Roche. « {Paul Roche: La halle sera prête} », a promis \
            l’architecte. « {Bruno Castel: Nous verrons bien} », a répondu le maire.
            """,
            """
            Paul Roche, maire de Vernoux, recevait Luc Morin, préfet du Nord. \
            « {Luc Morin: La route restera fermée} », a dit le préfet. « {Paul Roche: Nous attendrons} », a répondu l’élu.
            """,
        ])
    func functions(sample: String) throws {
        let found = try Answers(sample: sample).speakers
        #expect(found == sample)
    }

    @Test("designate whoever is known to bear a function that the text does not name")
    func figures() throws {
        let sample = """
            François Hollande a reçu Martine Aubry lundi soir. « {François Hollande: Nous tiendrons jusqu’en mai} », a \
            promis le chef de l’État. « {Martine Aubry: Lille attendra encore un peu} », a répondu la maire de Lille.
            """
        let found = try Answers(sample: sample).speakers
        #expect(found == sample)
    }

    @Test("that are a title's feminine designate who bears the title")
    func feminineTitle() throws {
        let sample = """
            La procureure de la République de Vernoux, Claire Vasseur, a reçu Anne Roche lundi.

            « {Claire Vasseur: L’enquête avance vite} », a déclaré la procureure.
            """
        let found = try Answers(sample: sample).speakers
        #expect(found == sample)
    }

    @Test("of another field designate someone else")
    func fields() throws {
        let sample = """
            Bruno Castel, maire de Vernoux, a fermé la place jeudi. Les riverains ont porté plainte.

            « {l’avocate des riverains: Nous irons jusqu’au bout} », prévient l’avocate des riverains.
            """
        let found = try Answers(sample: sample).speakers
        #expect(found == sample)
    }

    @Test("go on with who was named last as a source, whoever a pronoun between them means")
    func chained() throws {
        let sample = """
            Paul Roche a quitté la salle. Il est rentré chez lui. « {Luc Morin: Je le regrette beaucoup} », a déclaré Luc \
            Morin à Vernoux, où il vit. « {Luc Morin: Il reviendra peut-être} », a-t-il ajouté.
            """
        let found = try Answers(sample: sample).speakers
        #expect(found == sample)
    }

    @Test("that hold somebody's name designate someone else")
    func namedInside() throws {
        let sample = """
            Luc Morin a été jugé hier à Vernoux. « {l’avocat de Luc Morin: Il est innocent} », a plaidé l’avocat de Luc Morin. \
            « {Luc Morin: Je suis fatigué} », a dit le prévenu.
            """
        let found = try Answers(sample: sample).speakers
        #expect(found == sample)
    }

    @Test("that a text presents as new designate someone else")
    func indefinite() throws {
        let sample = """
            « {Bruno Castel: Nous rouvrirons le marché} », a annoncé Bruno Castel, maire de Vernoux. \
            « {un maire: Chez nous, rien ne change} », a soupiré un maire.
            """
        let found = try Answers(sample: sample).speakers
        #expect(found == sample)
    }

    @Test(
        "designate who bears the noun, not who stands nearer",
        arguments: [
            // A complement before the comma has no apposition: the noun phrase is the subject.
            """
            Le maire Bruno Castel est arrivé tôt. Face à Luc Morin, le maire a parlé du marché. \
            « {Bruno Castel: Nous rouvrirons au printemps} », a-t-il promis.
            """,
            """
            Les députés Paul Roche et Claire Vasseur sont venus. « {Paul Roche et Claire Vasseur: Nous voterons contre} », \
            ont annoncé les deux députés.
            """,
        ])
    func bearers(sample: String) throws {
        let found = try Answers(sample: sample).speakers
        #expect(found == sample)
    }

    @Test(
        "are no one whose name a thing bears",
        arguments: [
            """
            Luc Morin a quitté le circuit Paul Roche hier soir. « {Luc Morin: La piste était glissante} », a-t-il expliqué.
            """,
            """
            Luc Morin habite rue Jean Ferrand. « {Luc Morin: La rue est bruyante} », a-t-il dit.
            """,
        ])
    func things(sample: String) throws {
        let found = try Answers(sample: sample).speakers
        #expect(found == sample)
    }

    @Test("for the latest designate who was named last")
    func latest() throws {
        let sample = """
            Luc Morin attendait Paul Roche sur le quai. « {Paul Roche: Le train a du retard} », a expliqué ce dernier.
            """
        let found = try Answers(sample: sample).speakers
        #expect(found == sample)
    }

    @Test("may come before the name that they stand for")
    func ahead() throws {
        let sample = """
            « {Claire Vasseur: Le musée rouvrira au printemps} », a-t-elle promis. Claire Vasseur dirige le musée.
            """
        let found = try Answers(sample: sample).speakers
        #expect(found == sample)
    }

    @Test("that mean anybody designate nobody that the text names")
    func nobody() throws {
        let sample = "Luc Morin est parti. « {?: Rien ne sera plus comme avant} », dit-on."
        let found = try Answers(sample: sample).speakers
        #expect(found == sample)
    }
}
