/// Makes articles out of the grammar's lines: somebody is presented, speaks again, is answered; between them the
/// article tells, or marks words that are nobody's.
struct ArticleWriter {
    private let grammar: Grammar
    private var dice: Dice
    private let presented, again, answer, other, title: Int
    private let function, lastName, feminineName, masculineName, feminineBody, masculineBody: Int

    init(grammar: Grammar, seed: UInt64) throws {
        self.grammar = grammar
        dice = Dice(seed: seed)
        presented = try grammar.section("présente")
        again = try grammar.section("reprend")
        answer = try grammar.section("répond")
        other = try grammar.section("autre")
        title = try grammar.section("titre")
        function = try grammar.section("fonction")
        lastName = try grammar.section("nom-de-famille")
        feminineName = try grammar.section("prénom-f")
        masculineName = try grammar.section("prénom-m")
        feminineBody = try grammar.section("organisation-f")
        masculineBody = try grammar.section("organisation-m")
    }

    mutating func next() -> Article {
        var article = Article()
        var cast = newCast()
        let style = MarkStyle.allCases[dice.roll(MarkStyle.allCases.count)]
        article.title = plain(section: title)
        append(section: other, to: &article, cast, style)
        append(section: presented, to: &article, cast, style)
        for _ in 0..<dice.roll(4) { append(section: again, to: &article, cast, style) }
        append(section: other, to: &article, cast, style)
        if dice.roll(2) == 0 {
            append(section: answer, to: &article, cast, style)
            cast = cast.swapped
            for _ in 0..<dice.roll(3) { append(section: again, to: &article, cast, style) }
            append(section: other, to: &article, cast, style)
        }
        return article
    }

    // MARK: - Paragraphs

    private mutating func append(section: Int, to article: inout Article, _ cast: Cast, _ style: MarkStyle) {
        if !article.text.isEmpty { article.text.append(contentsOf: [0x0A, 0x0A]) }
        let template = drawn(from: section)
        append(template, to: &article, cast, style, how: template.how ?? "none")
    }

    private mutating func append(
        _ template: Template, to article: inout Article, _ cast: Cast, _ style: MarkStyle, how: String
    ) {
        for node in template.nodes {
            switch node {
            case .text(let bytes): article.text.append(contentsOf: bytes)
            case .choice(let section): append(drawn(from: section), to: &article, cast, style, how: how)
            case .person(let letter, let aspect):
                if let member = cast[letter] { append(aspect, of: member, to: &article.text) }
            case .agreement(let letter, let masculine, let feminine):
                article.text.append(contentsOf: cast[letter]?.isFeminine == true ? feminine : masculine)
            case .open(let speaker, let ownHow):
                article.text.append(contentsOf: style.opening)
                article.gold.append(
                    Gold(
                        bytes: article.text.count..<article.text.count, speaker: speaker.flatMap { cast[$0] },
                        how: speaker == nil ? "none" : ownHow ?? how))
            case .close:
                let last = article.gold.count - 1
                article.gold[last].bytes = article.gold[last].bytes.lowerBound..<article.text.count
                article.text.append(contentsOf: style.closing)
            }
        }
    }

    private func append(_ aspect: Template.Aspect, of member: Cast.Member, to text: inout [UInt8]) {
        switch aspect {
        case .name: text.append(contentsOf: member.name)
        case .lastName: text.append(contentsOf: member.lastName)
        case .function: text.append(contentsOf: member.function)
        case .shortFunction: text.append(contentsOf: member.shortFunction)
        case .capitalFunction: appendCapital(member.function, to: &text)
        case .capitalShortFunction: appendCapital(member.shortFunction, to: &text)
        }
    }

    /// Functions begin with their article, thus with an ASCII letter.
    private func appendCapital(_ words: [UInt8], to text: inout [UInt8]) {
        text.append(words[0] & 0xDF)
        text.append(contentsOf: words.dropFirst())
    }

    private mutating func drawn(from section: Int) -> Template {
        grammar.sections[section][dice.roll(grammar.sections[section].count)]
    }

    /// The words of a section that holds no quotation and no person.
    private mutating func plain(section: Int) -> [UInt8] {
        var article = Article()
        append(drawn(from: section), to: &article, Cast([:]), .plain, how: "none")
        return article.text
    }

    // MARK: - Cast

    private mutating func newCast() -> Cast {
        let first = person(nil)
        return Cast(["A": first, "B": person(first), "O": organisation()])
    }

    /// - Parameter first: who must not be confused with this one: another last name, another function.
    private mutating func person(_ first: Cast.Member?) -> Cast.Member {
        let isFeminine = dice.roll(2) == 0
        while true {
            let last = plain(section: lastName)
            let name = plain(section: isFeminine ? feminineName : masculineName) + [0x20] + last
            // Masculine, feminine, then the short forms.
            let forms = plain(section: function).split(separator: 0x7C).map { Array($0) }
            let short = forms[isFeminine ? 3 : 2]
            if let first, first.lastName == last || first.shortFunction.dropFirst(3) == short.dropFirst(3) { continue }
            if let first, first.shortFunction == forms[2] || first.shortFunction == forms[3] { continue }
            return Cast.Member(
                name: name, lastName: last, isFeminine: isFeminine, isPerson: true,
                function: forms[isFeminine ? 1 : 0], shortFunction: short)
        }
    }

    private mutating func organisation() -> Cast.Member {
        let isFeminine = dice.roll(2) == 0
        let name = plain(section: isFeminine ? feminineBody : masculineBody)
        return Cast.Member(
            name: name, lastName: name, isFeminine: isFeminine, isPerson: false, function: name, shortFunction: name)
    }
}
