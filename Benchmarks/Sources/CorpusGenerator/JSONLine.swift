/// Writes articles and their answers as JSON lines.
struct JSONLine {
    private(set) var bytes: [UInt8] = []

    /// `{"id":…,"title":…,"text":…}`
    mutating func append(_ article: Article, id: String) {
        append("{\"id\":\"\(id)\",\"title\":")
        append(quoted: article.title)
        append(",\"text\":")
        append(quoted: article.text)
        append("}\n")
    }

    /// One line an answer, in the fields of the annotation guidelines; offsets count code points.
    mutating func append(goldOf article: Article) {
        for (index, gold) in article.gold.enumerated() {
            let (start, end) = (offset(gold.bytes.lowerBound, article), offset(gold.bytes.upperBound, article))
            append("{\"n\":\(index + 1),\"start\":\(start),\"end\":\(end),\"text\":")
            append(quoted: article.text[gold.bytes])
            append(",\"type\":\"\(gold.speaker == nil ? "other" : "speech")\",\"speaker\":")
            guard let speaker = gold.speaker else {
                append("null,\"also\":[],\"speaker_type\":null,\"speaker_gender\":null,\"named\":false")
                append(",\"source\":null,\"cue\":null,\"how\":\"none\"}\n")
                continue
            }
            append(quoted: speaker.name)
            append(",\"also\":[")
            append(quoted: speaker.lastName)
            append("],\"speaker_type\":\"\(speaker.isPerson ? "person" : "organisation")\",\"speaker_gender\":")
            append(speaker.isPerson ? (speaker.isFeminine ? "\"female\"" : "\"male\"") : "null")
            append(",\"named\":true,\"source\":null,\"cue\":null,\"how\":\"\(gold.how)\"}\n")
        }
    }

    private func offset(_ byte: Int, _ article: Article) -> Int { article.text[..<byte].count { $0 & 0xC0 != 0x80 } }

    private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

    private mutating func append(quoted text: some Collection<UInt8>) {
        bytes.append(0x22)
        for byte in text {
            switch byte {
            case 0x22, 0x5C: bytes.append(contentsOf: [0x5C, byte])
            case 0x0A: bytes.append(contentsOf: [0x5C, 0x6E])
            default: bytes.append(byte)
            }
        }
        bytes.append(0x22)
    }
}
