import PatternFiles

extension Quotation {
    /// Whether the content is a whole utterance rather than a fragment of the writer's sentence: it begins or ends as
    /// sentences do.
    /// - Parameter line: its words, between the marks.
    func isUtterance(_ line: TaggedLine, in bytes: [UInt8]) -> Bool {
        guard line.tokens.count > 3 else { return false }
        return line.tokens[1].shape != .lower || SentenceBreak.endsSentence(content, in: bytes)
    }
}
