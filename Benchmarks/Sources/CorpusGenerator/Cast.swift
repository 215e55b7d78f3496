/// Who speaks in one article.
struct Cast {
    /// A person or, with its article in the name and no function, an organisation.
    struct Member {
        let name: [UInt8]
        let lastName: [UInt8]
        let isFeminine: Bool
        let isPerson: Bool
        let function: [UInt8]
        let shortFunction: [UInt8]
    }

    private let members: [Character: Member]

    init(_ members: [Character: Member]) { self.members = members }

    subscript(letter: Character) -> Member? { members[letter] }

    /// The same cast with A and B in each other's place.
    var swapped: Cast {
        var swapped = members
        swapped["A"] = members["B"]
        swapped["B"] = members["A"]
        return Cast(swapped)
    }
}
