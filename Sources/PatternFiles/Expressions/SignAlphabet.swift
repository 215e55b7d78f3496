/// The signs under which patterns see words: one 16-bit unit for each set of classes that some word can have.
///
/// Marks of punctuation are their own signs (`,` `:` `«` `»`). A word's sign says to which classes it belongs, and a
/// class is the set of signs of the words that belong to it; so a lookup costs each word once, and a pattern nothing,
/// whether a lexicon has 400 forms or 40,000.
struct SignAlphabet: Sendable {
    /// What a word can be beside its lexicons, by the roles that name these classes in a pattern folder.
    enum ShapeRole: String, CaseIterable {
        case unknown = "shape-unknown"
        case capital = "shape-capital"
        case acronym = "shape-acronym"
        case initial = "shape-initial"
        case number = "shape-number"
        case word = "shape-word"
    }

    /// One property by which some pattern tells words apart.
    private enum Atom: Hashable {
        case wordClass(Int)
        case shape(ShapeRole)

        /// A fixed order, so that the same files give the same signs.
        var rank: Int {
            switch self {
            case .shape(let role): ShapeRole.allCases.firstIndex(of: role) ?? 0
            case .wordClass(let number): ShapeRole.allCases.count + number
            }
        }
    }

    private var signs: [Set<Atom>: UInt16] = [:]
    /// By the name of a class, the class of signs as PCRE2 reads it.
    private var expressions: [String: String] = [:]
    /// `signature * shapes + shape` to sign.
    private(set) var table: [UInt16] = []
    /// Names of the classes that no lexicon makes: any word, any unknown one.
    private let unlexical: Set<String>

    /// - Parameters:
    ///   - names: the classes that expressions call; words that differ in no other way share a sign.
    ///   - shapes: the names of the shape classes, by role.
    ///   - unions: names that stand for several classes at once.
    init(
        vocabulary: Vocabulary, signatures: SignatureTable, calling names: Set<String>, shapes: [ShapeRole: String],
        unions: [String: Set<String>]
    ) {
        unlexical = Set([shapes[.word], shapes[.unknown]].compactMap { $0 })
        var atomsOfName: [String: Set<Atom>] = [:]
        var classAtoms: [Int: Atom] = [:]
        for (number, wordClass) in vocabulary.classes.enumerated() {
            for name in Set([wordClass.lexicon, wordClass.name]) where names.contains(name) {
                atomsOfName[name, default: []].insert(.wordClass(number))
                classAtoms[number] = .wordClass(number)
            }
        }
        var shapeAtoms: Set<ShapeRole> = []
        for (role, name) in shapes where names.contains(name) {
            atomsOfName[name, default: []].insert(.shape(role))
            shapeAtoms.insert(role)
        }
        var kinds: [Set<Atom>] = []
        for members in signatures.members {
            for shape in WordShape.allCases {
                var atoms: Set<Atom> = []
                for member in members where shape.allows(member) {
                    if let atom = classAtoms[member.wordClass] { atoms.insert(atom) }
                }
                for role in shape.roles(isKnown: members.contains { !$0.needsCapital }) where shapeAtoms.contains(role)
                {
                    atoms.insert(.shape(role))
                }
                kinds.append(atoms)
            }
        }
        signs = SignAlphabet.signs(for: kinds)
        table = kinds.map { signs[$0] ?? 0 }
        for (name, parts) in unions where parts.allSatisfy({ atomsOfName[$0] != nil }) {
            atomsOfName[name] = parts.reduce(into: []) { $0.formUnion(atomsOfName[$1] ?? []) }
        }
        var signsOfAtom: [Atom: [UInt16]] = [:]
        for (kind, sign) in signs { for atom in kind { signsOfAtom[atom, default: []].append(sign) } }
        for (name, atoms) in atomsOfName {
            let values = Set(atoms.flatMap { signsOfAtom[$0] ?? [] }).sorted()
            expressions[name] = SignAlphabet.expression(for: values)
        }
    }

    /// The first sign of the groups, behind those of the words.
    static let firstGroupSign: UInt16 = 0xF400

    /// Whether there are more kinds of words than signs.
    var isFull: Bool { signs.count > SignAlphabet.low.count + Int(SignAlphabet.firstGroupSign) - 0xE000 }

    /// The class of signs that a name stands for, as PCRE2 reads it, or nil where no class has the name.
    func expression(for name: String) -> String? { expressions[name] }

    /// The same for a class that tells some words from others; nil for any word, and for any unknown one.
    func telling(for name: String) -> String? { unlexical.contains(name) ? nil : expressions[name] }

    private static func expression(for values: [UInt16]) -> String {
        guard var start = values.first else { return "(?!)" }
        var expression = "["
        var last = start
        func close() -> String { "\\x{\(hex(start))}" + (last > start ? "-\\x{\(hex(last))}" : "") }
        for value in values.dropFirst() {
            if value != last + 1 {
                expression += close()
                start = value
            }
            last = value
        }
        return expression + close() + "]"
    }

    private static func hex(_ value: UInt16) -> String { String(value, radix: 16) }

    /// One sign for each distinct set. Sets that share what most of them have stand together, so that a class is few
    /// ranges of signs, and quickly tried.
    private static func signs(for kinds: [Set<Atom>]) -> [Set<Atom>: UInt16] {
        let distinct = Set(kinds)
        var counts: [Atom: Int] = [:]
        for kind in distinct { for atom in kind { counts[atom, default: 0] += 1 } }
        let order = counts.keys.sorted { (counts[$1]!, $0.rank) < (counts[$0]!, $1.rank) }
        let places = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
        let sorted = distinct.map { kind in (kind, kind.map { places[$0]! }.sorted()) }
            .sorted { $0.1.lexicographicallyPrecedes($1.1) }
        return Dictionary(uniqueKeysWithValues: sorted.enumerated().map { ($1.0, value(of: $0)) })
    }

    /// The first signs are values for which PCRE2 keeps a bit in each class; the others come from Unicode's private
    /// use area. None is a mark of punctuation, a space, or a letter of the expressions.
    private static func value(of number: Int) -> UInt16 {
        number < low.count ? low[number] : UInt16(truncatingIfNeeded: 0xE000 + number - low.count)
    }

    private static let low: [UInt16] =
        Array(0x01...0x08) + Array(0x0E...0x1F) + Array(0x7F...0x84) + Array(0x86...0x9F)
        + (Array(0xC0...0xFF).filter { $0 != 0xD7 && $0 != 0xF7 })
}

extension WordShape {
    /// Whether a word so written can be that entry.
    fileprivate func allows(_ member: SignatureTable.Member) -> Bool {
        switch self {
        case .lower: !member.needsCapital
        case .initial: false
        case .number, .capital, .initialCapital, .capitals: true
        }
    }

    /// - Parameter isKnown: whether the word has an entry in small letters.
    fileprivate func roles(isKnown: Bool) -> [SignAlphabet.ShapeRole] {
        switch self {
        case .lower: isKnown ? [.word] : [.word, .unknown]
        case .capital: [.word, .capital]
        case .initialCapital: isKnown ? [.word] : [.word, .capital]
        case .capitals: [.word, .acronym]
        case .initial: [.word, .initial]
        case .number: [.word, .number]
        }
    }
}
