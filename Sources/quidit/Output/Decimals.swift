/// Numbers with three decimals, as C's `%.3f` writes them.
enum Decimals {
    /// - Parameter isSigned: whether a plus stands before what is not negative.
    static func text(_ value: Double, isSigned: Bool = false) -> String {
        let thousandths = Self.thousandths(of: value.magnitude)
        let sign = value < 0 && thousandths > 0 ? "-" : isSigned ? "+" : ""
        let decimals = "\(1000 + thousandths % 1000)".dropFirst()
        return "\(sign)\(thousandths / 1000).\(decimals)"
    }

    /// Rounded to the nearest, halves to the even one, by the value that the machine holds and not by its product with a
    /// thousand, which may have been rounded already.
    /// - Parameter value: from 0 to a million.
    private static func thousandths(of value: Double) -> Int {
        // Less than half a thousandth, and of a shift that 64 bits have no room for.
        if value.exponent < -11 { return 0 }
        // value = significand / 2^shift; a thousand significands fit into 64 bits.
        let shift = 52 - Int(value.exponent)
        let product = (value.significandBitPattern | 1 << 52) * 1000
        let whole = Int(product >> UInt64(shift))
        let rest = product & (1 << UInt64(shift) - 1)
        let half: UInt64 = 1 << UInt64(shift - 1)
        return rest > half || (rest == half && whole % 2 == 1) ? whole + 1 : whole
    }
}
