import QuotationAttribution

/// A document's answer as somebody reads it who knows the output contract and the text, and nothing else. Each function
/// returns what breaks a part of the contract, one line each.
struct ContractAnswer {
    let answer: JSONValue
    let text: SlicedText

    init(of analysis: Analysis, in unit: OffsetUnit, context: ContextExtent? = nil) throws {
        answer = try JSONValue(analysis.json(.document, offsets: unit, context: context))
        text = SlicedText(String(decoding: analysis.document.bytes, as: UTF8.self), in: unit)
    }

    var quotes: [JSONValue] { answer["quotes"].elements }
    var speakers: [JSONValue] { answer["speakers"].elements }

    /// What several parts of the contract are about, told with the quote's number.
    func breaches(_ check: (JSONValue) -> [String]) -> [String] {
        quotes.enumerated().flatMap { index, quote in check(quote).map { "quote \(index + 1): \($0)" } }
    }

    /// The range that an object's `start` and `end` give, where it is one.
    static func range(of object: JSONValue) -> Range<Int>? {
        guard let start = object["start"].int, let end = object["end"].int, start < end else { return nil }
        return start..<end
    }
}

// Keys.
extension ContractAnswer {
    static let quoteKeys = [
        "id", "text", "start", "end", "kind", "parts", "speaker", "speaker_id", "speaker_type", "speaker_gender",
        "source", "cue", "by", "confidence", "continues", "inside", "context",
    ]

    private static let documentKeys = [
        "document", "title", "fields", "error", "warnings", "offsets", "engine", "speakers", "quotes",
    ]

    /// Every key is always there, in the order in which the contract shows them.
    func breachesOfKeys() -> [String] {
        var breaches = expect(answer, Self.documentKeys, "the document")
        breaches += expect(answer["engine"], ["version", "patterns"], "engine")
        for warning in answer["warnings"].elements where warning["code"].string != "more-warnings" {
            breaches += expect(warning, ["code", "start", "end"], "a warning")
        }
        for speaker in speakers {
            let keys = ["id", "name", "type", "gender", "description", "mentions", "quotes"]
            breaches += expect(speaker, keys, "a speaker")
        }
        return breaches + self.breaches(breachesOfKeys(in:))
    }

    private func breachesOfKeys(in quote: JSONValue) -> [String] {
        var breaches = expect(quote, Self.quoteKeys, "the quote")
        breaches += expect(quote["by"], ["sieve", "pattern"], "by")
        for part in quote["parts"].elements { breaches += expect(part, ["start", "end"], "a part") }
        let orNull = [
            ("source", ["text", "start", "end", "form"]), ("cue", ["text", "lemma", "start", "end"]),
            ("context", ["text", "start", "end"]),
        ]
        for (key, keys) in orNull where quote[key] != .null { breaches += expect(quote[key], keys, key) }
        return breaches
    }

    private func expect(_ object: JSONValue, _ keys: [String], _ name: String) -> [String] {
        object.keys == keys ? [] : ["\(name) has the keys \(object.keys)"]
    }
}

// Offsets.
extension ContractAnswer {
    /// `text` equals the document's slice, for quotes, sources and contexts; a cue's may leave out its middle.
    func breachesOfSlices() -> [String] {
        let warnings = answer["warnings"].elements.filter { slice($0) == nil }.map { "no slice: \($0)" }
        return warnings
            + breaches { quote in
                var breaches: [String] = []
                let objects = [("the quote", quote), ("source", quote["source"]), ("context", quote["context"])]
                for (name, object) in objects where object != .null {
                    let slice = slice(object)
                    // Scalars, because a composed é and a decomposed one are equal strings but not equal slices.
                    if slice.map({ Array($0.utf8) }) != object["text"].string.map({ Array($0.utf8) }) {
                        breaches.append("\(name): text is \(object["text"]), its slice \(slice ?? "none")")
                    }
                }
                return breaches + breachesOfSlices(inCue: quote["cue"])
            }
    }

    private func breachesOfSlices(inCue cue: JSONValue) -> [String] {
        if cue == .null { return [] }
        guard let slice = slice(cue), let words = cue["text"].string?.split(separator: " ") else {
            return ["the cue has no slice"]
        }
        guard let first = words.first, let last = words.last, slice.hasPrefix(first), slice.hasSuffix(last) else {
            return ["the cue \(words) does not begin and end with its slice, \(slice)"]
        }
        var rest = Substring(slice)
        for word in words {
            guard let range = rest.firstRange(of: word) else { return ["the cue's \(word) is not in \(slice)"] }
            rest = rest[range.upperBound...]
        }
        return []
    }

    /// Marks, and the spaces just inside them, are outside; and something is inside.
    func breachesOfContents() -> [String] {
        breaches { quote in
            guard let range = Self.range(of: quote), let content = text.slice(range) else { return ["no content"] }
            var breaches: [String] = []
            for edge in [content.unicodeScalars.first, content.unicodeScalars.last] {
                if edge?.properties.isWhitespace != false { breaches.append("a space at the content's edge") }
            }
            var before = range.lowerBound
            while let scalar = scalar(endingAt: before), scalar.properties.isWhitespace { before = start(before) }
            if let scalar = scalar(endingAt: before), "«“”„\"‹‘’'»+".unicodeScalars.contains(scalar) { return breaches }
            return breaches + ["no mark stands before it"]
        }
    }

    private func slice(_ object: JSONValue) -> String? { Self.range(of: object).flatMap(text.slice) }

    /// Where the code point that ends at an offset begins.
    private func start(_ end: Int) -> Int {
        var start = end - 1
        while start > 0, !text.isBorder(start) { start -= 1 }
        return start
    }

    private func scalar(endingAt end: Int) -> Unicode.Scalar? {
        end > 0 ? text.slice(start(end)..<end)?.unicodeScalars.first : nil
    }
}

// Ranges.
extension ContractAnswer {
    /// Quotes and parts are in text order; parts lie in their quote, quotes in the one they stand in, and quotes that
    /// stand in the same one, or in none, do not touch. A quote's context holds it, and its source is not its words.
    func breachesOfRanges() -> [String] {
        var ends: [Int: Int] = [:]
        return breaches { quote in
            guard let range = Self.range(of: quote) else { return ["no range"] }
            var breaches: [String] = []
            let inside = quote["inside"].int ?? 0
            if range.lowerBound < ends[inside, default: 0] { breaches.append("it overlaps the one before") }
            ends[inside] = range.upperBound
            if inside > 0, let parent = self.quote(inside).flatMap(Self.range(of:)),
                !(parent.lowerBound <= range.lowerBound && range.upperBound <= parent.upperBound)
            {
                breaches.append("it does not lie in quote \(inside)")
            }
            if let context = Self.range(of: quote["context"]),
                !(context.lowerBound <= range.lowerBound && range.upperBound <= context.upperBound)
            {
                breaches.append("its context does not hold it")
            }
            return breaches + breachesOfParts(of: quote, in: range)
        }
    }

    private func breachesOfParts(of quote: JSONValue, in range: Range<Int>) -> [String] {
        let parts = quote["parts"].elements.compactMap(Self.range(of:))
        var breaches: [String] = []
        if parts.isEmpty || parts.count < quote["parts"].elements.count {
            breaches.append("a part is missing or empty")
        }
        var end = range.lowerBound
        for part in parts {
            if part.lowerBound < end || part.upperBound > range.upperBound {
                breaches.append("part \(part) is outside")
            }
            end = part.upperBound
        }
        if let source = Self.range(of: quote["source"]), parts.contains(where: source.overlaps) {
            breaches.append("its source is among its own words")
        }
        return breaches
    }

    private func quote(_ id: Int) -> JSONValue? { quotes.first { $0["id"].int == id } }
}

// Speakers.
extension ContractAnswer {
    /// Ids count from 1 in text order and refer to what is there; what a quote says of its speaker is what the list of
    /// speakers says.
    func breachesOfReferences() -> [String] {
        var breaches: [String] = []
        if quotes.map(\.["id"].int) != Array(1..<quotes.count + 1) { breaches.append("ids of quotes") }
        if speakers.map(\.["id"].int) != Array(1..<speakers.count + 1) { breaches.append("ids of speakers") }
        var seen: [Int] = []
        for id in quotes.compactMap(\.["speaker_id"].int) where !seen.contains(id) { seen.append(id) }
        if seen != Array(1..<speakers.count + 1) { breaches.append("speakers in the order of first quotes: \(seen)") }
        return breaches + speakers.flatMap(breaches(of:)) + self.breaches(breachesOfReferences(in:))
    }

    private func breaches(of speaker: JSONValue) -> [String] {
        var breaches: [String] = []
        let spoken = quotes.count { $0["speaker_id"] == speaker["id"] }
        if speaker["quotes"].int != spoken { breaches.append("a speaker of \(spoken) quotes: \(speaker)") }
        if (speaker["mentions"].int ?? 0) < 1 { breaches.append("a speaker without a mention: \(speaker)") }
        if (speaker["name"].string ?? "").isEmpty { breaches.append("a speaker without a name: \(speaker)") }
        let types: [JSONValue] =
            ["person", "group", "organisation", "document", "place"].map(JSONValue.string) + [.null]
        if !types.contains(speaker["type"]) { breaches.append("a speaker's type: \(speaker)") }
        if speaker["gender"] != .null, speaker["type"] != .string("person") {
            breaches.append("gender of what is no person: \(speaker)")
        }
        return breaches
    }

    private func breachesOfReferences(in quote: JSONValue) -> [String] {
        var breaches: [String] = []
        let speaker =
            quote["speaker_id"].int.map { speakers.indices.contains($0 - 1) ? speakers[$0 - 1] : .null } ?? .null
        for (key, other) in [("speaker", "name"), ("speaker_type", "type"), ("speaker_gender", "gender")]
        where quote[key] != speaker[other] {
            breaches.append("\(key) is not that of its speaker")
        }
        if quote["kind"] == .string("nonspeech"), quote["speaker"] != .null {
            breaches.append("nobody's words, by one")
        }
        for key in ["continues", "inside"] {
            if let other = quote[key].int, other < 1 || other >= quote["id"].int ?? 0 {
                breaches.append("\(key) \(other)")
            }
        }
        if let other = quote["continues"].int, self.quote(other)?["speaker_id"] != quote["speaker_id"] {
            breaches.append("it goes on with quote \(other), of another speaker")
        }
        return breaches
    }
}

// Values.
extension ContractAnswer {
    /// Each value is one of those that the contract lists.
    func breachesOfValues() -> [String] {
        var breaches: [String] = []
        for key in ["title", "fields", "error"] where answer[key] != .null { breaches.append("\(key) of plain text") }
        return breaches
            + self.breaches { quote in
                var breaches: [String] = []
                if !["direct", "mixed", "nonspeech"].contains(quote["kind"].string) { breaches.append("kind") }
                let form = quote["source"]["form"].string
                if quote["source"] != .null, !["name", "nominal", "pronoun"].contains(form) { breaches.append("form") }
                if !(0...1).contains(quote["confidence"].double ?? -1) { breaches.append("confidence") }
                if quote["speaker"] != .null, quote["by"]["sieve"] == .null { breaches.append("a speaker by no sieve") }
                return breaches
            }
    }
}
