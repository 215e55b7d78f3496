internal import Files

/// A command's words, sorted into options and operands.
struct Arguments {
    /// What was given, by the option's name; an option without an argument has an empty one.
    private(set) var values: [String: [[UInt8]]] = [:]
    /// Words that are no option and no option's argument, in order.
    private(set) var operands: [FilePath] = []

    func has(_ option: Option) -> Bool { values[option.name] != nil }

    /// The option's argument as a word.
    func word(of option: Option) -> String? {
        values[option.name]?.last.map { String(decoding: $0, as: UTF8.self) }
    }

    /// The option's argument as a whole number; nil where it was not given.
    func number(of option: Option, atLeast least: Int) throws(UsageError) -> Int? {
        guard let word = word(of: option) else { return nil }
        guard let number = Int(word), number >= least else {
            throw UsageError("\(option.spelling) \(word)", "is no whole number from \(least) on")
        }
        return number
    }

    /// A probability: a number from 0 to 1.
    func probability(of option: Option) throws(UsageError) -> Double? {
        guard let word = word(of: option) else { return nil }
        guard let number = Double(word), (0...1).contains(number) else {
            throw UsageError("\(option.spelling) \(word)", "is no number from 0 to 1")
        }
        return number
    }

    /// All arguments of an option that may be given several times.
    func words(of option: Option) -> [String] {
        values[option.name, default: []].map { String(decoding: $0, as: UTF8.self) }
    }

    func path(of option: Option) -> FilePath? { paths(of: option).last }

    func paths(of option: Option) -> [FilePath] {
        values[option.name, default: []].map { FilePath(bytes: $0) }
    }
}

// Reading.
extension Arguments {
    /// Understands `--option value`, `--option=value`, `-o value`, `-ovalue`, several letters in one word, `--`
    /// (operands only from here on) and `-` (an operand).
    /// - Parameter command: whose options are known.
    init(reading words: ArraySlice<[UInt8]>, for command: Command) throws(UsageError) {
        var rest = words
        while let word = rest.popFirst() {
            if word == Array("--".utf8) {
                operands += rest.map { FilePath(bytes: $0) }
                break
            } else if word.starts(with: Array("--".utf8)) {
                try readLong(word, &rest, for: command)
            } else if word.first == UInt8(ascii: "-"), word.count > 1 {
                try readShort(word, &rest, for: command)
            } else {
                operands.append(FilePath(bytes: word))
            }
        }
    }

    private mutating func readLong(
        _ word: [UInt8], _ rest: inout ArraySlice<[UInt8]>, for command: Command
    ) throws(UsageError) {
        let parts = word.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
        let spelling = String(decoding: parts[0], as: UTF8.self)
        guard let option = Option.of(command).first(where: { $0.spelling == spelling }) else {
            throw UnknownOption.error(spelling, for: command)
        }
        try take(option, attached: parts.count > 1 ? Array(parts[1]) : nil, spelling, &rest)
    }

    private mutating func readShort(
        _ word: [UInt8], _ rest: inout ArraySlice<[UInt8]>, for command: Command
    ) throws(UsageError) {
        var letters = word.dropFirst()
        while let letter = letters.popFirst() {
            let spelling = "-\(Unicode.Scalar(letter))"
            guard let option = Option.of(command).first(where: { $0.letter == Character(Unicode.Scalar(letter)) })
            else { throw UnknownOption.error(spelling, for: command) }
            if option.takesArgument, !letters.isEmpty {
                return try take(option, attached: Array(letters), spelling, &rest)
            }
            try take(option, attached: nil, spelling, &rest)
        }
    }

    private mutating func take(
        _ option: Option, attached: [UInt8]?, _ spelling: String, _ rest: inout ArraySlice<[UInt8]>
    ) throws(UsageError) {
        guard let placeholder = option.placeholder else {
            if attached != nil { throw UsageError(spelling, "takes no value; write it without one") }
            values[option.name] = [[]]
            return
        }
        guard let value = attached ?? rest.popFirst(), !value.isEmpty else {
            throw UsageError(spelling, "needs a value; write \(spelling) \(placeholder)")
        }
        let checked = try Self.checked(value, of: option, spelling)
        values[option.name] = (option.repeats ? values[option.name, default: []] : []) + [checked]
    }

    /// The value as the table spells it, where the table lists what there is.
    private static func checked(
        _ value: [UInt8], of option: Option, _ spelling: String
    ) throws(UsageError) -> [UInt8] {
        guard case .choice(let words) = option.argument else { return value }
        let word = String(decoding: value, as: UTF8.self).lowercased()
        if words.contains(word) { return Array(word.utf8) }
        let list = words.joined(separator: ", ")
        if let nearest = Suggestion.nearest(to: word, among: words) {
            throw UsageError("\(spelling) \(word)", "is none of \(list); did you mean \(nearest)?")
        }
        throw UsageError("\(spelling) \(word)", "is none of \(list); choose one of them")
    }
}
