internal import Files
internal import PatternFiles
internal import QuotationAttribution

/// `quidit explain`: each quote with its answer and what speaks for and against it.
struct ExplainCommand {
    private let inputs: [FilePath]
    private let quote: Int?
    private let layout: ExplanationWriter.Layout
    private let encoding: Encoding?
    private let patterns: PatternSources
    private let longest: Int

    init(_ arguments: Arguments) throws(UsageError) {
        inputs = arguments.operands
        encoding = arguments.word(of: .encoding).flatMap(Encoding.init)
        patterns = PatternSources(arguments)
        longest = try arguments.number(of: .maxDocumentBytes, atLeast: 1) ?? DocumentFile.usualLimit
        layout = arguments.word(of: .explanationFormat) == "json" ? .json : .text
        quote = try arguments.number(of: .quote, atLeast: 1)
    }

    func run() throws -> ExitCode {
        let library = try patterns.library()
        let attributor = QuotationAttributor(library: library)
        let writer = ExplanationWriter(
            layout: layout, engine: EngineStamp(version: Quidit.version, patterns: library.hash), number: quote)
        let decoder = DocumentDecoder(encoding: encoding)
        let target = try OutputTarget(nil)
        var code = ExitCode.done
        for path in InputPaths(inputs, leavingOut: nil) {
            let input = document(at: path)
            var lines: [UInt8] = []
            do {
                let decoded = try decoder.decode(try input.content.get(), named: input.name)
                let explanation = try attributor.explanation(of: decoded.document)
                let count = explanation.analysis.attributions.count
                if let quote, quote > count {
                    Message.say(input.name, "has no quote \(quote); it has \(count)")
                    code = max(code, .incomplete)
                    continue
                }
                writer.append(explanation, to: &lines)
            } catch let failure as DocumentFailure {
                Message.say(input.name, failure.message)
                code = max(code, .incomplete)
            } catch let fault as InternalFault {
                Message.say(input.name, DocumentFailure(of: fault).message)
                code = .fault
            }
            try target.output.write(lines)
        }
        try target.finish()
        return code
    }

    private func document(at path: Result<FilePath, FileError>) -> DocumentFile {
        do throws(FileError) {
            return DocumentFile(at: try path.get(), upTo: longest)
        } catch {
            return DocumentFile(error)
        }
    }
}
