import Tables

/// Puts the entries of lexicons into a vocabulary, inflected by their models.
struct VocabularyBuilder {
    private(set) var vocabulary = Vocabulary()
    private(set) var signatures = SignatureTable()
    private(set) var diagnostics: [PatternDiagnostic] = []
    private(set) var summaries: [String: LexiconSummary] = [:]
    private let models: [String: InflectionModel]
    private var classNumbers: [WordClass: Int] = [:]
    private var last: Int?
    private var waitingPhrases: [(text: [UInt8], reading: WordReading)] = []
    private var folded: [UInt8] = []
    /// For each form its last reading, and for each reading the one before.
    private var lastReading: [Int32] = []
    private var readingList: [(reading: WordReading, before: Int32)] = []

    init(models: [String: InflectionModel]) {
        self.models = models
    }

    mutating func add(_ lexicon: LexiconDeclaration) {
        var forms = 0
        for entry in lexicon.entries { forms += add(entry, to: lexicon.name) }
        // A lexicon without a good entry still has its name, so that calling it is no second mistake.
        if !vocabulary.classes.contains(where: { $0.lexicon == lexicon.name }) {
            _ = number(of: WordClass(lexicon: lexicon.name, category: nil))
        }
        let before = summaries[lexicon.name]
        summaries[lexicon.name] = LexiconSummary(
            name: lexicon.name, place: before?.place ?? lexicon.line.place,
            entries: (before?.entries ?? 0) + lexicon.entries.count, forms: (before?.forms ?? 0) + forms)
    }

    /// Phrases are cut into the words that all lexicons together know, so they come last.
    mutating func finish() {
        var cutter = WordCutter(vocabulary: vocabulary)
        var pieces: [WordCutter.Piece] = []
        let phrases = waitingPhrases.map { phrase in
            pieces.removeAll(keepingCapacity: true)
            cutter.append(phrase.text, 0..<phrase.text.count, to: &pieces)
            return pieces.map { piece in
                var folded: [UInt8] = []
                WordFolding.fold(phrase.text, piece.range, into: &folded)
                return folded
            }
        }
        for (words, phrase) in zip(phrases, waitingPhrases) { addPhrase(words, phrase.reading) }
        waitingPhrases = []
        layOutReadings()
    }

    /// Puts the readings of each form side by side, once all are known.
    private mutating func layOutReadings() {
        vocabulary.readings.reserveCapacity(readingList.count)
        vocabulary.readingStarts.reserveCapacity(lastReading.count + 1)
        for last in lastReading {
            var index = last
            while index >= 0 {
                vocabulary.readings.append(readingList[Int(index)].reading)
                index = readingList[Int(index)].before
            }
            vocabulary.readingStarts.append(Int32(truncatingIfNeeded: vocabulary.readings.count))
        }
        readingList = []
        lastReading = []
    }

    /// Adds one entry (`lemma` or `lemma: item, item`) and returns its number of forms.
    private mutating func add(_ line: SourceLine, to lexicon: String) -> Int {
        let colon = line.text.utf8.firstIndex(of: 0x3A)
        let entry = line.text[..<(colon ?? line.text.endIndex)]
        let lemma = VocabularyBuilder.lemma(of: entry.trimmed)
        guard !lemma.isEmpty else {
            diagnostics.append(line.mistake("an entry begins with its lemma"))
            return 0
        }
        vocabulary.lemmas.append(lemma.utf8)
        let items =
            colon.map { colon in
                line.text[line.text.utf8.index(after: colon)...].split(separator: ",", omittingEmptySubsequences: false)
            } ?? [entry]
        var count = 0
        for item in items { count += add(item.trimmed, line, to: lexicon) }
        return count
    }

    private mutating func add(_ item: Substring, _ line: SourceLine, to lexicon: String) -> Int {
        var words = item
        var features: Features = []
        if let slash = item.utf8.lastIndex(of: 0x2F) {
            let letters = item[item.utf8.index(after: slash)...]
            guard let parsed = Features(letters: letters) else {
                diagnostics.append(
                    line.mistake(
                        "`\(letters)` are no features", column: line.column(of: letters),
                        hint: "features are letters of 1 2 3, m f e, s p i"))
                return 0
            }
            features = parsed
            words = item[..<slash].trimmed
        }
        guard !words.isEmpty else {
            diagnostics.append(
                line.mistake(
                    "a form is missing here", column: line.column(of: item), hint: "forms are separated by one comma"))
            return 0
        }
        guard let equals = words.utf8.firstIndex(of: 0x3D) else {
            insert(Array(words.utf8), number(of: WordClass(lexicon: lexicon, category: nil)), features)
            return 1
        }
        return inflect(words, at: equals, features: features, line, lexicon: lexicon)
    }

    /// `faire=faire savoir`: the word before `=` is inflected by the model behind it, the others stay.
    private mutating func inflect(
        _ words: Substring, at equals: Substring.Index, features: Features, _ line: SourceLine, lexicon: String
    ) -> Int {
        let head = words[..<equals]
        let start = head.utf8.lastIndex(of: 0x20).map { words.utf8.index(after: $0) } ?? words.startIndex
        let behind = words[words.utf8.index(after: equals)...]
        let end = behind.utf8.firstIndex(of: 0x20) ?? behind.endIndex
        let name = behind[..<end]
        guard let model = models[String(name)] else {
            let known = Spelling.nearest(to: String(name), in: models.keys)
            diagnostics.append(
                line.mistake(
                    "there is no model \(name)", column: line.column(of: name),
                    hint: known.map { "did you mean \($0)?" }))
            return 0
        }
        guard let (stem, run) = model.cut(String(words[start..<equals])) else {
            diagnostics.append(
                line.mistake(
                    "\(words[start..<equals]) does not end in \(model.suffix), which model \(name) replaces",
                    column: line.column(of: name)))
            return 0
        }
        var text = Array(words[..<start].utf8) + Array(stem.utf8)
        let (stemEnd, others) = (text.count, Array(behind[end...].utf8))
        var count = 0
        for row in model.rows {
            let wordClass = number(of: WordClass(lexicon: lexicon, category: row.category))
            for ending in row.endings {
                text.removeSubrange(stemEnd...)
                text.append(contentsOf: InflectionModel.filled(ending, run).utf8)
                text.append(contentsOf: others)
                insert(text, wordClass, row.features.union(features))
                count += 1
            }
        }
        return count
    }

    private mutating func insert(_ text: [UInt8], _ wordClass: Int, _ features: Features) {
        let reading = WordReading(
            wordClass: wordClass, features: features, lemma: vocabulary.lemmas.count - 1,
            needsCapital: VocabularyBuilder.needsCapital(text))
        if text.first == 0x2A {
            let form = addForm(text, reading)
            vocabulary.suffixes.append((Array(text.dropFirst()), form))
        } else if text.contains(0x20) {
            waitingPhrases.append((text, reading))
        } else {
            folded.removeAll(keepingCapacity: true)
            WordFolding.fold(text, 0..<text.count, into: &folded)
            _ = addForm(folded, reading)
        }
    }

    private mutating func addPhrase(_ words: [[UInt8]], _ reading: WordReading) {
        let numbers = words.map { number(ofForm: $0) }
        let form = addForm(Array(words.joined(separator: [0x20])), reading)
        vocabulary.phrases.insert(numbers, form: form)
    }

    private mutating func number(ofForm folded: [UInt8]) -> Int {
        let form = vocabulary.forms.insert(folded, 0..<folded.count)
        if form == lastReading.count {
            lastReading.append(-1)
            vocabulary.signatureOfForm.append(0)
        }
        return form
    }

    private mutating func addForm(_ folded: [UInt8], _ reading: WordReading) -> Int {
        let form = number(ofForm: folded)
        readingList.append((reading, lastReading[form]))
        lastReading[form] = Int32(readingList.count - 1)
        let member = SignatureTable.Member(wordClass: reading.wordClass, needsCapital: reading.needsCapital)
        let signature = signatures.signature(Int(vocabulary.signatureOfForm[form]), adding: member)
        vocabulary.signatureOfForm[form] = UInt16(truncatingIfNeeded: signature)
        return form
    }

    private mutating func number(of wordClass: WordClass) -> Int {
        // Entries of one lexicon follow each other.
        if let last, vocabulary.classes[last] == wordClass { return last }
        let number = classNumbers[wordClass] ?? vocabulary.classes.count
        if number == vocabulary.classes.count {
            classNumbers[wordClass] = number
            vocabulary.classes.append(wordClass)
        }
        last = number
        return number
    }

    /// The lemma without the models and features that follow its words.
    private static func lemma(of entry: Substring) -> String {
        guard entry.utf8.contains(0x3D) || entry.utf8.contains(0x2F) else { return String(entry) }
        let words = entry.utf8.prefix { $0 != 0x2F }.split(separator: 0x20)
        return String(
            decoding: Array(words.map { word in word.prefix { $0 != 0x3D } }.joined(separator: [0x20])), as: UTF8.self)
    }

    /// A word needs the capital that it has anywhere, a phrase the one at its beginning.
    private static func needsCapital(_ text: [UInt8]) -> Bool {
        // Most words are small letters of Latin-1, which one look at the bytes tells: U+00DF…U+00FF end in 9F…BF.
        if text.allSatisfy({ 0x61...0x7A ~= $0 || $0 < 0x41 || $0 == 0xC3 || 0x9F...0xBF ~= $0 }) { return false }
        let text = String(decoding: text, as: UTF8.self)
        let letters = text.unicodeScalars.prefix { $0 != " " }
        let isPhrase = letters.count < text.unicodeScalars.count
        return letters.prefix(isPhrase ? 1 : letters.count).contains { CodePoint.lowercased($0.value) != $0.value }
    }
}

/// How many entries and forms a lexicon has, and where it begins.
public struct LexiconSummary: Sendable {
    /// As patterns call it.
    public let name: String
    /// Where it is opened first.
    public let place: FilePlace
    /// Lines of all files that open it.
    public let entries: Int
    /// What the entries are inflected to.
    public let forms: Int
}
