/// The sections of the text files, from `[nom]` to the next, with their lines as templates.
struct Grammar: Sendable {
    private var numbers: [String: Int] = [:]
    private(set) var sections: [[Template]] = []

    /// A mistake in a text file, with its place.
    struct Mistake: Error, CustomStringConvertible {
        let description: String
    }

    /// - Parameter files: names and contents; `[nom]` begins a section, `#` a comment.
    /// - Throws: `Mistake` for a line that cannot be read or a section that is not there.
    init(files: [(name: String, text: String)]) throws {
        var mentioned: [(section: String, place: String)] = []
        for file in files {
            var current: Int?
            for (index, line) in file.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
                let place = "\(file.name):\(index + 1)"
                if line.isEmpty || line.hasPrefix("#") { continue }
                if line.hasPrefix("["), line.hasSuffix("]") {
                    current = number(of: String(line.dropFirst().dropLast()))
                    continue
                }
                guard let current else { throw Mistake(description: "\(place): a line before the first section") }
                sections[current].append(try template(String(line), place, &mentioned))
            }
        }
        for (section, place) in mentioned where sections[number(of: section)].isEmpty {
            throw Mistake(description: "\(place): no section [\(section)]")
        }
    }

    /// The templates of a section that must be there.
    func section(_ name: String) throws -> Int {
        guard let number = numbers[name], !sections[number].isEmpty else {
            throw Mistake(description: "no section [\(name)]")
        }
        return number
    }

    private mutating func number(of section: String) -> Int {
        if let number = numbers[section] { return number }
        numbers[section] = sections.count
        sections.append([])
        return sections.count - 1
    }

    private mutating func template(
        _ line: String, _ place: String, _ mentioned: inout [(section: String, place: String)]
    ) throws -> Template {
        var rest = Substring(line)
        var how: String?
        if let space = rest.firstIndex(of: " "), Gold.hows.contains(String(rest[..<space])) {
            how = String(rest[..<space])
            rest = rest[rest.index(after: space)...]
        }
        var nodes: [Template.Node] = []
        while let brace = rest.firstIndex(of: "{") {
            if brace > rest.startIndex { nodes.append(.text(Array(rest[..<brace].utf8))) }
            guard let end = rest[brace...].firstIndex(of: "}") else {
                throw Mistake(description: "\(place): { without }")
            }
            nodes.append(try node(String(rest[rest.index(after: brace)..<end]), place, &mentioned))
            rest = rest[rest.index(after: end)...]
        }
        if !rest.isEmpty { nodes.append(.text(Array(rest.utf8))) }
        return Template(nodes: nodes, how: how)
    }

    private mutating func node(
        _ slot: String, _ place: String, _ mentioned: inout [(section: String, place: String)]
    ) throws -> Template.Node {
        if slot == "»" { return .close }
        if slot.hasPrefix("«") {
            let parts = slot.dropFirst().split(separator: "/", maxSplits: 1)
            guard let speaker = parts.first?.first, parts[0].count == 1 else {
                throw Mistake(description: "\(place): {\(slot)} names no speaker")
            }
            return .open(speaker: speaker == "-" ? nil : speaker, how: parts.count > 1 ? String(parts[1]) : nil)
        }
        if let first = slot.first, "ABO".contains(first) {
            let tail = slot.dropFirst()
            if tail.hasPrefix(":") {
                let forms = tail.dropFirst().split(separator: "|", omittingEmptySubsequences: false)
                guard forms.count == 2 else { throw Mistake(description: "\(place): {\(slot)} needs two forms") }
                return .agreement(first, masculine: Array(forms[0].utf8), feminine: Array(forms[1].utf8))
            }
            if tail.isEmpty || tail.hasPrefix(".") {
                guard let aspect = Template.Aspect(rawValue: String(tail.dropFirst())) else {
                    throw Mistake(description: "\(place): {\(slot)} is unknown")
                }
                return .person(first, aspect)
            }
        }
        mentioned.append((slot, place))
        return .choice(section: number(of: slot))
    }
}
