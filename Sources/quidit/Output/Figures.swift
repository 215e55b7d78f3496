/// Numbers for a reader's eye.
enum Figures {
    /// `34,051`
    static func grouped(_ number: Int) -> String {
        var digits = Array(String(number))
        var index = digits.count - 3
        while index > 0 {
            digits.insert(",", at: index)
            index -= 3
        }
        return String(digits)
    }

    /// `1 document`, `34,051 documents`
    static func count(_ number: Int, _ noun: String) -> String {
        "\(grouped(number)) \(noun)\(number == 1 ? "" : "s")"
    }

    /// With one digit behind the point: `8.1`
    static func decimal(_ number: Double) -> String {
        let tenths = Int(number * 10 + 0.5)
        return "\(grouped(tenths / 10)).\(tenths % 10)"
    }

    /// `40 s`, `2 min`, `3 h`
    static func span(_ seconds: Double) -> String {
        switch seconds {
        case ..<90: "\(Int(seconds) + 1) s"
        case ..<5400: "\(Int(seconds / 60) + 1) min"
        default: "\(Int(seconds / 3600) + 1) h"
        }
    }
}
