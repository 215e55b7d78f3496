/// An expression without what it forbids and without what must stand before: it matches wherever the expression does, and
/// elsewhere too. Matching the first sign of a line, it tells with which signs a match can begin.
enum RelaxedExpression {
    /// Look-behinds and negative look-aheads are left out; atomic groups and possessive repetitions give back what they
    /// took.
    static func text(of expression: String) -> String {
        var units = Array(expression.utf16)[...]
        var relaxed: [UInt16] = []
        while let unit = units.first {
            if let length = ["(?!", "(?<!", "(?<="].first(where: { units.starts(with: $0.utf16) })?.utf16.count {
                units = rest(of: units.dropFirst(length))
            } else if units.starts(with: "(?>".utf16) {
                relaxed.append(contentsOf: "(?:".utf16)
                units = units.dropFirst(3)
            } else if unit == 0x5C {
                relaxed.append(contentsOf: units.prefix(2))
                units = units.dropFirst(2)
            } else if unit == 0x5B {
                let end = classEnd(units)
                relaxed.append(contentsOf: units[units.startIndex..<end])
                units = units[end...]
            } else if unit == 0x2B, let before = relaxed.last, [0x2A, 0x2B, 0x3F, 0x7D].contains(before) {
                units = units.dropFirst()
            } else {
                relaxed.append(unit)
                units = units.dropFirst()
            }
        }
        return String(decoding: relaxed, as: UTF16.self)
    }

    /// What stands behind the parenthesis that is open.
    private static func rest(of units: ArraySlice<UInt16>) -> ArraySlice<UInt16> {
        var units = units
        var depth = 1
        while let unit = units.first, depth > 0 {
            switch unit {
            case 0x5C: units = units.dropFirst(2)
            case 0x5B: units = units[classEnd(units)...]
            default:
                depth += unit == 0x28 ? 1 : unit == 0x29 ? -1 : 0
                units = units.dropFirst()
            }
        }
        return units
    }

    /// The index behind a class; a `]` that opens it is one of its members.
    private static func classEnd(_ units: ArraySlice<UInt16>) -> Int {
        var index = units.startIndex + 1
        if index < units.endIndex, units[index] == 0x5E { index += 1 }
        if index < units.endIndex, units[index] == 0x5D { index += 1 }
        while index < units.endIndex, units[index] != 0x5D { index += units[index] == 0x5C ? 2 : 1 }
        return min(index + 1, units.endIndex)
    }
}
