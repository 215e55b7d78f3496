internal import JSON

extension Evaluation {
    /// Reads what `EvaluationWriter` wrote earlier: the documents and their judgements, from which all figures are
    /// counted anew.
    /// - Parameter path: for messages.
    public init(reading file: [UInt8], path: String) throws(RecordMistake) {
        let value: JSONValue
        do throws(JSONError) {
            value = try JSONValue(reading: file)
        } catch {
            throw RecordMistake(path: path, line: error.line, message: "is no JSON: \(error.message)")
        }
        let record = Record(value, path: path, line: 1)
        guard let quotes = try record.records("quotes"), value["figures"] != nil else {
            throw record.mistake("is not what quidit evaluate --format json writes")
        }
        documents = try record.strings("documents")
        var judgements: [Judgement] = []
        for (index, quote) in quotes.enumerated() {
            do throws(RecordMistake) {
                judgements.append(try Judgement(quote))
            } catch {
                throw record.mistake("quote \(index + 1): \(error.message)")
            }
        }
        self.judgements = judgements
    }
}
