internal import QuotationAttribution

/// The way of one document, from its bytes to its lines of JSON. It shares nothing with other documents, so that
/// one extraction can serve many threads.
struct Extraction: Sendable {
    let decoder: DocumentDecoder
    let attributor: QuotationAttributor
    let writer: JSONWriter

    func answer(to input: InputDocument, appendingTo lines: inout [UInt8]) -> Answer {
        do throws(DocumentFailure) {
            let decoded = try decoder.decode(try input.content.get(), named: input.name)
            let analysis = try analysis(of: decoded.document)
            writer.append(analysis, warnings: decoded.warnings, to: &lines)
            let success = Answer.Success(
                quotes: analysis.attributions.count, encoding: decoded.encoding,
                isRepaired: !decoded.warnings.isEmpty)
            return Answer(name: input.name, result: .success(success))
        } catch {
            writer.append(error, document: input.name, to: &lines)
            return Answer(name: input.name, result: .failure(error))
        }
    }

    private func analysis(of document: Document) throws(DocumentFailure) -> Analysis {
        do throws(InternalFault) {
            return try attributor.analysis(of: document)
        } catch {
            let message = "met a fault of quidit's own: \(error.message); please report it"
            throw DocumentFailure(code: .fault, message: message)
        }
    }
}
