/// Person, gender and number of a form, as sets: a form may be both masculine and feminine.
public struct Features: OptionSet, Hashable, Sendable, BitwiseCopyable {
    /// A bit for each feature.
    public let rawValue: UInt8
    /// - Parameter rawValue: a bit for each feature, as below.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// First person.
    public static let first = Features(rawValue: 1)
    /// Second person.
    public static let second = Features(rawValue: 2)
    /// Third person.
    public static let third = Features(rawValue: 4)
    /// A word of both genders has both bits.
    public static let masculine = Features(rawValue: 8)
    /// A word of both genders has both bits.
    public static let feminine = Features(rawValue: 16)
    /// A word of both numbers has both bits.
    public static let singular = Features(rawValue: 32)
    /// A word of both numbers has both bits.
    public static let plural = Features(rawValue: 64)

    static let genders: Features = [.masculine, .feminine]
    static let numbers: Features = [.singular, .plural]

    /// The letters of a pattern file: `1` `2` `3`, `m` `f` `e` (both), `s` `p` `i` (both).
    /// - Returns: nil where a letter is none of these.
    public init?(letters: Substring) {
        guard !letters.isEmpty else { return nil }
        var features: Features = []
        for letter in letters {
            switch letter {
            case "1": features.insert(.first)
            case "2": features.insert(.second)
            case "3": features.insert(.third)
            case "m": features.insert(.masculine)
            case "f": features.insert(.feminine)
            case "e": features.formUnion(.genders)
            case "s": features.insert(.singular)
            case "p": features.insert(.plural)
            case "i": features.formUnion(.numbers)
            default: return nil
            }
        }
        self = features
    }

    /// The one gender that these features leave, or nil where they leave both or say none.
    public var gender: Features? {
        let genders = intersection(.genders)
        return genders == .genders || genders.isEmpty ? nil : genders
    }

    /// The one number that these features leave, or nil where they leave both or say none.
    public var number: Features? {
        let numbers = intersection(.numbers)
        return numbers == .numbers || numbers.isEmpty ? nil : numbers
    }

    /// Whether two forms can be of one person: neither gender nor number is contradicted.
    public func agrees(with other: Features) -> Bool {
        for axis in [Features.genders, .numbers] {
            let mine = intersection(axis)
            let theirs = other.intersection(axis)
            if !mine.isEmpty, !theirs.isEmpty, mine.isDisjoint(with: theirs) { return false }
        }
        return true
    }
}
