import PatternFiles

/// Groups the names of a document into entities: full names first, then what abbreviates them.
struct EntityResolver: Sendable {
    func entities(of mentions: [Mention], in line: TaggedLine, _ bytes: [UInt8]) -> EntityBook {
        var table = NameTable()
        var book = EntityBook(mentionCount: mentions.count)
        let keys = mentions.map { mention in mention.names.map { table.key(of: $0, in: line, bytes) } }
        let single = mentions.indices.filter { keys[$0].count == 1 }
        // Longer names first, so that "Macron" in a headline finds "Emmanuel Macron" in the text below it.
        for isFull in [true, false] {
            for index in single where (keys[index][0].words.count > 1) == isFull {
                book.add(mentions[index], index, named: keys[index][0], line)
            }
        }
        for index in mentions.indices where keys[index].count > 1 {
            book.addTogether(mentions[index], index, named: keys[index], line)
        }
        book.sortMentions()
        return book
    }
}
