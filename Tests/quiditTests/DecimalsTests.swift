import Testing

@testable import quidit

@Suite("Decimals")
struct DecimalsTests {
    @Test(
        "are rounded by the value that the machine holds, halves to the even one",
        arguments: [
            (0, "0.000"), (1, "1.000"), (0.5625, "0.562"), (0.4375, "0.438"), (0.0055, "0.005"), (0.0045, "0.004"),
            (0.0005, "0.001"), (0.00049, "0.000"), (0.00045, "0.000"), (0.9995, "1.000"), (0.9994, "0.999"),
            (2.0 / 3, "0.667"),
            (12.3456, "12.346"), (-0.25, "-0.250"), (-0.0001, "0.000"), (1e-300, "0.000"),
        ] as [(Double, String)])
    func rounded(value: Double, text: String) {
        #expect(Decimals.text(value) == text)
    }

    @Test("a sign is shown where it is asked for")
    func signed() {
        #expect(Decimals.text(0.5, isSigned: true) == "+0.500")
        #expect(Decimals.text(0, isSigned: true) == "+0.000")
        #expect(Decimals.text(-0.5, isSigned: true) == "-0.500")
    }
}
