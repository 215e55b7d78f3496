import PatternFiles

/// Tells speech from other uses of marks where no pattern does, and a whole utterance from a fragment.
struct SpeechJudge: Sendable {
    /// Whether the words look like an utterance: they end a sentence, or are too many for a name.
    func looksSpoken(_ quotation: Int, in reading: Reading) -> Bool {
        reading.endsWithSentence(quotation) || words(of: quotation, in: reading) >= 5
    }

    /// Whether the content is a whole utterance rather than a fragment of the writer's sentence.
    func isDirect(_ quotation: Int, in reading: Reading) -> Bool {
        let content = reading.quotations[quotation].content
        let first = reading.document.bytes[content.start]
        let hasCapital = 0x41...0x5A ~= first || first == 0xC3 || reading.endsWithSentence(quotation)
        return hasCapital && words(of: quotation, in: reading) >= 2
    }

    private func words(of quotation: Int, in reading: Reading) -> Int {
        let content = reading.quotations[quotation].content
        return reading.document.bytes[content.start..<content.end].count { $0 == 0x20 } + 1
    }
}
