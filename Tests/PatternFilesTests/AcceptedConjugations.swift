/// Where our conjugation and verbecc's table may differ, and why.
enum AcceptedConjugations {
    /// The other spelling of a form. The table gives one of a verb's spellings; newspapers write both that of before 1990
    /// and that of the 1990 reform.
    static func respellings(of form: String) -> [String] {
        var spellings: [String] = []
        // il connaît, il connait; il plaît, il plait
        if form.contains("ît") { spellings.append(form.replacing("ît", with: "it")) }
        // il renouvelle, il renouvèle; il étiquette, il étiquète
        for letter in ["l", "t"] where form.contains("e\(letter)\(letter)e") {
            spellings.append(form.replacing("e\(letter)\(letter)e", with: "è\(letter)e"))
        }
        // il cédera, il cèdera
        if let parts = form.firstMatch(of: /^(.*)([éè])([^aeiouéè]+u?er(?:ai|a|ons|ont|ais|ait|ions|aient))$/) {
            spellings.append("\(parts.1)\(parts.2 == "é" ? "è" : "é")\(parts.3)")
        }
        return spellings
    }

    /// As `ConjugatedVerb.differences(from:)` writes them.
    static let differences = Set(reasons.flatMap(\.differences))

    private static let reasons: [(why: String, differences: [String])] = [
        (
            "slips of the table",
            ["1p -lésrions", "1p -blasphémrions", "1s -accroîs", "1s +accrois", "1s -décroîs", "1s +décrois"]
        ),
        (
            "participles that never agree, to which the table gives the forms of those that do",
            [
                "passe fs -crûe", "passe mp -crûs", "passe fp -crûes", "passe fs -déplue", "passe mp -déplus",
                "passe fp -déplues", "passe fs -plue", "passe mp -plus", "passe fp -plues", "passe fs -suffie",
                "passe mp -suffis", "passe fp -suffies", "passe fs -faillie", "passe mp -faillis", "passe fp -faillies",
                "passe fs -pue", "passe mp -pus", "passe fp -pues", "passe fs -rie", "passe mp -ris", "passe fp -ries",
                "passe fs -sourie", "passe mp -souris", "passe fp -souries",
            ]
        ),
        (
            "participles that agree, of which the table has the masculine only (elles se sont enfuies)",
            [
                "passe fs +fuie", "passe mp +fuis", "passe fp +fuies", "passe fs +enfuie", "passe mp +enfuis",
                "passe fp +enfuies",
            ]
        ),
        (
            "tenses that the table says are not used, and newspapers use (il dissolut l'Assemblée)",
            [
                "1s +dissolus", "3s +dissolut", "1p +dissolûmes", "3p +dissolurent", "1s +dissolusse", "3s +dissolût",
                "1p +dissolussions", "3p +dissolussent", "1p +closons", "1p +éclosons", "3s +clot", "3s +éclôt",
            ]
        ),
        (
            "old forms that newspapers do not use: asseyera, il faut of faillir, dissolu",
            [
                "1s -asseyerai", "3s -asseyera", "1p -asseyerons", "3p -asseyeront", "1s -asseyerais", "3s -asseyerait",
                "1p -asseyerions", "3p -asseyeraient", "1s -faux", "3s -faut", "1p -faillons", "3p -faillent",
                "1s -faillais", "3s -faillait", "1p -faillions", "3p -faillaient", "3s -faillisse", "present -faillant",
                "passe ms -dissolu", "passe fs -dissolue", "passe mp -dissolus", "passe fp -dissolues",
            ]
        ),
        (
            "fleurir in the figurative sense",
            [
                "1s -florissais", "3s -florissait", "1p -florissions", "3p -florissaient", "present -florissant",
            ]
        ),
    ]

    /// Verbs too young for the table, with one of the table's that is conjugated the same.
    static let analogues: [String: String] = [
        "argüer": "parler", "bloguer": "parler", "buguer": "parler", "cofonder": "parler",
        "contre-argumenter": "parler", "coécrire": "écrire", "diaboliser": "parler", "déconfiner": "parler",
        "délocaliser": "parler", "floquer": "parler", "instrumentaliser": "parler", "plussoyer": "employer",
        "positiver": "parler", "précommander": "parler", "raidir": "applaudir", "recadrer": "parler",
        "reconfiner": "parler", "recontextualiser": "parler", "refaire": "faire", "refonder": "parler",
        "relocaliser": "parler", "reposter": "parler", "requalifier": "parler", "retweeter": "parler",
        "revisiter": "parler", "réexpliquer": "parler", "rétropédaler": "parler", "réécrire": "écrire",
        "surligner": "parler", "surtitrer": "parler", "tacler": "parler", "taguer": "parler", "tweeter": "parler",
        "twitter": "parler",
        "télécharger": "manger", "télétravailler": "parler",
    ]
}
