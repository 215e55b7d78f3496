/// Reads the text of an expression, as PCRE2 does, into a tree. What it does not know is an error: such a pattern is then
/// tried everywhere.
struct ExpressionParser {
    struct Unknown: Error {}

    private let units: [UInt16]
    private var position = 0
    /// Fragments are read once for all patterns that bring them along.
    private var fragments: ExpressionFragments

    /// - Returns: the tree of `text`; the fragments in front of it are added to `fragments`.
    static func tree(of text: String, adding fragments: inout ExpressionFragments) throws(Unknown) -> ExpressionTree {
        var parser = ExpressionParser(units: Array(text.utf16), fragments: fragments)
        let tree = try parser.choice()
        guard parser.position == parser.units.count else { throw Unknown() }
        fragments = parser.fragments
        return tree
    }

    private init(units: [UInt16], fragments: ExpressionFragments) {
        self.units = units
        self.fragments = fragments
    }

    private mutating func choice() throws(Unknown) -> ExpressionTree {
        var parts = [try sequence()]
        while take("|") { parts.append(try sequence()) }
        return parts.count == 1 ? parts[0] : .choice(parts)
    }

    private mutating func sequence() throws(Unknown) -> ExpressionTree {
        var parts: [ExpressionTree] = []
        skipSpaces()
        while position < units.count, units[position] != 0x7C, units[position] != 0x29 {
            if take("(?(DEFINE)") {
                try definitions()
            } else {
                let atom = try atom()
                parts.append(try repeated(atom))
            }
            skipSpaces()
        }
        return parts.count == 1 ? parts[0] : .sequence(parts)
    }

    private mutating func definitions() throws(Unknown) {
        skipSpaces()
        while take("(?<") {
            let name = try name(endingAt: ">")
            if fragments.trees[name] == nil {
                fragments.trees[name] = try choice()
            } else {
                try passOver()
            }
            guard take(")") else { throw Unknown() }
            skipSpaces()
        }
        guard take(")") else { throw Unknown() }
    }

    private mutating func atom() throws(Unknown) -> ExpressionTree {
        if take("(?&") { return .call(try name(endingAt: ")")) }
        for (opening, looksAhead, isNegative) in [
            ("(?=", true, false), ("(?!", true, true), ("(?<=", false, false), ("(?<!", false, true),
        ] where take(opening) {
            let body = try choice()
            guard take(")") else { throw Unknown() }
            return .assertion(ExpressionTree.Assertion(looksAhead: looksAhead, isNegative: isNegative, body: body))
        }
        if take("(?<") {
            _ = try name(endingAt: ">")
            return try group()
        }
        if take("(?:") || take("(?>") { return try group() }
        let unit = units[position]
        position += 1
        switch unit {
        case 0x28:
            guard position < units.count, units[position] != 0x3F, units[position] != 0x2A else { throw Unknown() }
            return try group()
        case 0x5B: return .signs(try signClass())
        case 0x5C: return .signs(one(try escaped()))
        case 0x2E: return .signs(.all)
        case 0x2A, 0x2B, 0x3F, 0x5E, 0x24, 0x29: throw Unknown()
        default: return .signs(one(unit))
        }
    }

    private mutating func group() throws(Unknown) -> ExpressionTree {
        let tree = try choice()
        guard take(")") else { throw Unknown() }
        return tree
    }

    /// An atom with what says how often. A count is no more than "some": the bound is PCRE2's to keep.
    private mutating func repeated(_ atom: ExpressionTree) throws(Unknown) -> ExpressionTree {
        skipSpaces()
        guard position < units.count else { return atom }
        let tree: ExpressionTree
        switch units[position] {
        case 0x2A: tree = .repeated(atom, canBeNone: true)
        case 0x2B: tree = .repeated(atom, canBeNone: false)
        case 0x3F: tree = .optional(atom)
        case 0x7B:
            guard let end = units[position...].firstIndex(of: 0x7D) else { throw Unknown() }
            let bounds = String(decoding: units[(position + 1)..<end], as: UTF16.self)
                .split(separator: ",", omittingEmptySubsequences: false)
            guard bounds.count <= 2, let least = Int(bounds[0]) else { throw Unknown() }
            switch (least, bounds.last == "1") {
            case (0, true): tree = .optional(atom)
            case (0, false): tree = .repeated(atom, canBeNone: true)
            case (1, true): tree = atom
            case (1, false): tree = .repeated(atom, canBeNone: false)
            default: tree = .sequence([atom, .repeated(atom, canBeNone: false)])
            }
            position = end
        default: return atom
        }
        position += 1
        skipSpaces()
        // Greedy, lazy or possessive.
        if position < units.count, units[position] == 0x2B || units[position] == 0x3F { position += 1 }
        return tree
    }

    private mutating func signClass() throws(Unknown) -> SignRanges {
        let isNegative = take("^")
        var ranges: [ClosedRange<Int>] = []
        var isFirst = true
        while position < units.count, units[position] != 0x5D || isFirst {
            isFirst = false
            let start = try member()
            var end = start
            if position + 1 < units.count, units[position] == 0x2D, units[position + 1] != 0x5D {
                position += 1
                end = try member()
            }
            guard start <= end else { throw Unknown() }
            ranges.append(Int(start)...Int(end))
        }
        guard take("]") else { throw Unknown() }
        let signs = SignRanges(ranges)
        return isNegative ? signs.inverted : signs
    }

    private mutating func member() throws(Unknown) -> UInt16 {
        let unit = units[position]
        position += 1
        if unit == 0x5B, position < units.count, [0x3A, 0x2E, 0x3D].contains(units[position]) { throw Unknown() }
        return unit == 0x5C ? try escaped() : unit
    }

    /// `\x{2026}`, `\(`
    private mutating func escaped() throws(Unknown) -> UInt16 {
        if take("x{") {
            var value = 0
            while position < units.count, units[position] != 0x7D {
                switch units[position] {
                case 0x30...0x39: value = value << 4 + Int(units[position]) - 0x30
                case 0x61...0x66: value = value << 4 + Int(units[position]) - 0x57
                default: throw Unknown()
                }
                position += 1
                guard value <= 0xFFFF else { throw Unknown() }
            }
            guard take("}") else { throw Unknown() }
            return UInt16(value)
        }
        guard position < units.count, let scalar = Unicode.Scalar(units[position]), scalar.isASCII,
            !scalar.properties.isAlphabetic, scalar.properties.numericType == nil
        else { throw Unknown() }
        position += 1
        return UInt16(scalar.value)
    }

    private mutating func name(endingAt end: Character) throws(Unknown) -> String {
        guard let end = end.utf16.first, let close = units[position...].firstIndex(of: end) else { throw Unknown() }
        defer { position = close + 1 }
        return String(decoding: units[position..<close], as: UTF16.self)
    }

    /// Goes to the parenthesis that closes what is open.
    private mutating func passOver() throws(Unknown) {
        var depth = 0
        while position < units.count {
            switch units[position] {
            case 0x28: depth += 1
            case 0x29:
                if depth == 0 { return }
                depth -= 1
            case 0x5C: position += 1
            case 0x5B:
                position += 1
                if position < units.count, units[position] == 0x5E { position += 1 }
                if position < units.count, units[position] == 0x5D { position += 1 }
                while position < units.count, units[position] != 0x5D {
                    position += units[position] == 0x5C ? 2 : 1
                }
            case 0x23:
                skipSpaces()
                continue
            default: break
            }
            position += 1
        }
        throw Unknown()
    }

    private mutating func take(_ text: String) -> Bool {
        var end = position
        for unit in text.utf8 {
            guard end < units.count, units[end] == UInt16(unit) else { return false }
            end += 1
        }
        position = end
        return true
    }

    /// Spaces and comments.
    private mutating func skipSpaces() {
        while position < units.count {
            switch units[position] {
            case 0x20, 0x09...0x0D: position += 1
            case 0x23: position = units[position...].firstIndex(of: 0x0A) ?? units.count
            default: return
            }
        }
    }

    private func one(_ unit: UInt16) -> SignRanges { SignRanges(Int(unit)...Int(unit)) }
}
