import Tables
import Testing

@Suite("Fingerprints")
struct FingerprintTests {
    private func fingerprint(_ texts: [String]) -> UInt64 {
        var fingerprint = Fingerprint()
        for text in texts { fingerprint.add(Array(text.utf8)) }
        return fingerprint.value
    }

    @Test("are the same for an array and for bytes that last")
    func forms() {
        var fingerprint = Fingerprint()
        fingerprint.add(LastingBytes(Array("lexicon humain".utf8)))
        #expect(fingerprint.value == self.fingerprint(["lexicon humain"]))
    }

    @Test("change with every byte, with the order and with what belongs together")
    func changes() {
        let text = String(repeating: "Le bois a mieux résisté. ", count: 5)
        var seen: Set = [fingerprint([text]), fingerprint([text, ""]), fingerprint(["", text])]
        #expect(seen.count == 3)
        let bytes = Array(text.utf8)
        for index in bytes.indices {
            var changed = bytes
            changed[index] ^= 1
            var print = Fingerprint()
            print.add(changed)
            #expect(seen.insert(print.value).inserted)
        }
        #expect(fingerprint(["ab", "c"]) != fingerprint(["a", "bc"]))
        #expect(fingerprint(["a", "b"]) != fingerprint(["b", "a"]))
    }
}
