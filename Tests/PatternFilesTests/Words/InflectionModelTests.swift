import Testing

@testable import PatternFiles

@Suite("Inflection")
struct InflectionModelTests {
    /// The forms that a model with one row gives a lemma, or nil where the lemma is not the model's.
    private func forms(_ suffix: String, _ endings: String, of lemma: String) -> [String]? {
        var reader = PatternFileReader()
        reader.read(PatternFile(path: "a.txt", bytes: Array("model a : \(suffix)\n    fini 3s : \(endings)\n".utf8)))
        return reader.declarations.models[0].forms(of: lemma)?.map(\.text)
    }

    @Test("the end of the lemma is replaced by each ending in turn")
    func endings() {
        #expect(forms("er", "e, ait, èrent", of: "aimer") == ["aime", "aimait", "aimèrent"])
        #expect(forms("aller", "va, ira", of: "aller") == ["va", "ira"])
    }

    @Test("- is no letters, cut or put")
    func nothing() {
        #expect(forms("-", "-, s, e, es", of: "ami") == ["ami", "amis", "amie", "amies"])
        #expect(forms("re", "-, ait", of: "rendre") == ["rend", "rendait"])
    }

    @Test("* is the shortest run of letters that lets the lemma end so, and stands wherever an ending has it")
    func star() {
        #expect(forms("é*er", "è*e, é*ait", of: "céder") == ["cède", "cédait"])
        #expect(forms("é*er", "è*e", of: "célébrer") == ["célèbre"])
        #expect(forms("é*er", "è*e", of: "écer") == ["èce"])
        #expect(forms("e*er", "è*e, *e*", of: "élever") == ["élève", "élvev"])
        #expect(forms("e*er", "è*e", of: "peser") == ["pèse"])
    }

    @Test("a lemma that does not end so is not the model's")
    func refused() {
        #expect(forms("er", "e", of: "finir") == nil)
        #expect(forms("é*er", "è*e", of: "aimer") == nil)
        #expect(forms("é*er", "è*e", of: "créer") == nil)
        #expect(forms("*er", "*e", of: "er") == nil)
        #expect(forms("er", "e", of: "r") == nil)
    }

    @Test("a row's kind and features are those of its forms; both may be missing")
    func rows() throws {
        var reader = PatternFileReader()
        let text = "model a : er\n    passe fs : ée\n    infinitif : er\n    mp : s\n     : x\n"
        reader.read(PatternFile(path: "a.txt", bytes: Array(text.utf8)))
        #expect(reader.diagnostics.isEmpty)
        let forms = try #require(reader.declarations.models[0].forms(of: "aimer"))
        #expect(
            forms == [
                InflectionModel.Form(text: "aimée", category: "passe", features: [.feminine, .singular]),
                InflectionModel.Form(text: "aimer", category: "infinitif", features: []),
                InflectionModel.Form(text: "aims", category: nil, features: [.masculine, .plural]),
                InflectionModel.Form(text: "aimx", category: nil, features: []),
            ])
    }
}
