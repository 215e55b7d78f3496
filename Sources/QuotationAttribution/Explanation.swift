/// An analysis with what speaks for and against each answer.
public struct Explanation: Sendable {
    public let analysis: Analysis
    /// One for each attribution, in the same order.
    public let evidence: [Evidence]

    /// What was seen of one quotation.
    public struct Evidence: Sendable {
        /// How probable it is that the quotation is somebody's words.
        public let speech: Double
        /// The signs that hold, with the weight of each; they add up to the logarithm of the odds for speech.
        public let signs: [Sign]
    }

    public struct Sign: Sendable {
        /// As in `weights.txt`.
        public let name: String
        public let weight: Double
    }
}
