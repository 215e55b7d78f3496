/// What can be seen of someone whom a pronoun or a noun phrase may take up. Each one's weight stands in `weights.txt`
/// under `antecedent-pronoun-` or `antecedent-noun-` and its name with hyphens.
enum AntecedentFeature: UInt8, CaseIterable, Sendable {
    // How far the last mention is: at least so many sentences.
    case sentence1, sentence2, sentence3, sentence5, sentence8, sentence13
    case sameParagraph, paragraphBefore
    /// The last of the entities that agree; of those that are surely persons with a name; that were a subject; whose
    /// noun or title is the same.
    case latest, latestPerson, latestAgreeingSubject, latestBearer
    case onlyOne

    // What the last mention was.
    case wasSubject, wasComplement, wasSource, openedParagraph
    /// A complement and the subject of the same sentence; the last subject of all; a subject, and so is the mention.
    case complementOfSentence, subjectOfSentence, latestSubject, bothSubject
    /// Who spoke last.
    case latestSource
    /// Who spoke last, was the last subject, and nobody who agrees was named since.
    case justSource, justSubject
    /// The last who was named as a source, and nobody else was named as a subject or source since; in this paragraph.
    case chained, chainedHere
    /// A source in this sentence or the one before; spoken of behind « pour » or « selon ».
    case nearSource, topic
    /// The last of those that agree, taken up by « ce dernier ».
    case latestByPronoun

    // What the entity is.
    case mentioned2, mentioned3, mentioned5, mentioned9, subject1, subject2, subject4
    case spokeBefore, speaksSomewhere
    case named, person, organisation, group, document, unknownType, unknownGender, several

    // What a noun phrase says of it.
    case sameRole, guessedRole, synonym, otherRole, onlyBearer, notBearer
    case sameWords, sameModifier, otherModifier, moreModifiers, sharedModifier, foreignModifier
    case takesUp
    /// A noun of the field of what it is known as; of another field.
    case sameField, otherField
    // What is known of somebody famous: is called so; and with such words, with other ones; is not called so; such words.
    case figureHead, figureWords, figureOtherWords, figureOtherHead, figureSharedWords
    /// The noun has words beside it, and nothing called the entity so.
    case uncalledModified

    // Someone who is named only behind the mention.
    case ahead, aheadFirst, aheadRole, aheadSentence, aheadParagraph, aheadNobodyYet

    // Nobody who is known: someone new, or no one.
    case new, newDemonstrative, newTakesUp, newModified, newLong, newPerson, newOrganisation, newGroup, newDocument
    case newRoleKnown

    /// As in `weights.txt`, without its prefix: `same-sentence`.
    var name: String {
        var name: [UInt8] = []
        for letter in "\(self)".utf8 {
            if 0x41...0x5A ~= letter { name += [0x2D, letter + 0x20] } else { name.append(letter) }
        }
        return String(decoding: name, as: UTF8.self)
    }
}

/// A set of features, one bit each.
struct AntecedentFeatures: Sendable {
    private var bits: (UInt64, UInt64) = (0, 0)

    mutating func insert(_ feature: AntecedentFeature) {
        if feature.rawValue < 64 {
            bits.0 |= 1 << UInt64(feature.rawValue)
        } else {
            bits.1 |= 1 << UInt64(feature.rawValue - 64)
        }
    }

    mutating func insert(_ feature: AntecedentFeature, if holds: Bool) {
        if holds { insert(feature) }
    }

    /// The numbers of the features, in order.
    func visit(_ body: (Int) -> Void) {
        for (var word, first) in [(bits.0, 0), (bits.1, 64)] {
            while word != 0 {
                body(first + word.trailingZeroBitCount)
                word &= word - 1
            }
        }
    }
}
