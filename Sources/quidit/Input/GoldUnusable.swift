internal import Evaluation

/// Annotations or a run that cannot be used: every mistake, with its place.
struct GoldUnusable: Error {
    struct Mistake {
        let place: String
        let message: String

        init(place: String, message: String) {
            self.place = place
            self.message = message
        }

        init(_ mistake: RecordMistake) {
            self.init(place: "\(mistake.path):\(mistake.line)", message: mistake.message)
        }
    }

    let mistakes: [Mistake]

    init(_ mistakes: [Mistake]) { self.mistakes = mistakes }

    init(_ mistakes: RecordMistakes) { self.init(mistakes.mistakes.map(Mistake.init)) }
}
