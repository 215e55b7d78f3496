/// A text with brackets and named braces put in where something was found: `Il dit : « [Oui] », {cue: dit}-elle.`
///
/// A test writes what it expects in the sample itself, takes the marks out, asks a stage, and puts the stage's answers
/// back in: the two texts must be the same.
struct Annotation {
    let bytes: [UInt8]
    private var opening: [Int: [String]] = [:]
    private var closing: [Int: [String]] = [:]

    init(of bytes: [UInt8]) { self.bytes = bytes }

    /// Puts `[` and `]` around some bytes. Of two ranges that begin together, the longer one comes first.
    mutating func bracket(_ range: Range<Int>) { put("[", "]", around: range) }

    /// Puts `{name: ` and `}` around some bytes.
    mutating func name(_ name: String, _ range: Range<Int>) { put("{\(name): ", "}", around: range) }

    private mutating func put(_ open: String, _ close: String, around range: Range<Int>) {
        opening[range.lowerBound, default: []].append(open)
        closing[range.upperBound, default: []].insert(close, at: 0)
    }

    var text: String {
        var text: [UInt8] = []
        for offset in 0...bytes.count {
            for mark in (closing[offset] ?? []) + (opening[offset] ?? []) { text.append(contentsOf: mark.utf8) }
            if offset < bytes.count { text.append(bytes[offset]) }
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// A sample without its marks.
    static func plain(_ sample: String) -> [UInt8] {
        var rest = Substring(sample)
        var text = ""
        while let character = rest.popFirst() {
            switch character {
            case "[", "]", "}": break
            case "{": rest = rest.drop { $0 != ":" }.dropFirst(2)
            default: text.append(character)
            }
        }
        return Array(text.utf8)
    }
}
