/// Answers in the order of their confidence: how well it tells right ones from wrong ones.
struct ConfidenceRanking: Sendable {
    struct Answer: Sendable {
        let document: Int
        let confidence: Double
        let isRight: Bool
    }

    private let answers: [Answer]

    init(of answers: [Answer]) {
        self.answers = answers.sorted { $0.confidence < $1.confidence }
    }

    /// How probable it is that of a right and a wrong answer, drawn at random, the right one has more confidence; as much
    /// counts half. It is the area under the receiver operating characteristic (Hanley and McNeil 1982).
    /// - Parameter weights: how often each document is counted.
    /// - Returns: nil where there are not both right and wrong answers.
    func area(weighing weights: [Int]) -> Double? {
        var right = 0.0
        var wrong = 0.0
        var wins = 0.0
        var index = 0
        while index < answers.count {
            var (rightHere, wrongHere) = (0.0, 0.0)
            let confidence = answers[index].confidence
            while index < answers.count, answers[index].confidence == confidence {
                let weight = Double(weights[answers[index].document])
                if answers[index].isRight { rightHere += weight } else { wrongHere += weight }
                index += 1
            }
            wins += rightHere * (wrong + wrongHere / 2)
            right += rightHere
            wrong += wrongHere
        }
        return right > 0 && wrong > 0 ? wins / (right * wrong) : nil
    }
}
