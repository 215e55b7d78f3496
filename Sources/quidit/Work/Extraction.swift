internal import Files
internal import QuotationAttribution
internal import Streams

/// The way of a batch, from bytes to lines of JSON. Each thread has one of its own.
struct Extraction {
    private let options: ExtractOptions
    private let attributor: QuotationAttributor
    private let writer: JSONWriter
    private let decoder: DocumentDecoder
    private var records: RecordDecoder
    /// What `--verbose` says of the patterns.
    private let patterns: String
    private var watch: Stopwatch

    init(_ options: ExtractOptions, attributor: QuotationAttributor, engine: EngineStamp) {
        self.options = options
        self.attributor = attributor
        writer = JSONWriter(
            layout: options.layout, offsets: options.offsets, context: options.context, engine: engine,
            leastConfidence: options.leastConfidence)
        decoder = DocumentDecoder(encoding: options.encoding)
        records = RecordDecoder(options.fields, encoding: options.encoding, longest: options.longest)
        patterns = "patterns \(engine.patterns) (\(options.patterns.name))"
        watch = Stopwatch(isRunning: options.givesStatistics)
    }

    mutating func work(_ batch: borrowing Batch, into answer: inout BatchAnswer) {
        answer.number = batch.number
        answer.position = batch.position
        _ = watch.lap()
        for path in batch.files { workFile(path, &answer) }
        if !batch.origin.isEmpty { workLines(batch.lines, of: batch.origin, &answer) }
    }

    /// The document's answer, or the fault of ours that prevents it.
    private mutating func extract(
        _ document: Document, _ warnings: [Warning], _ fields: [UInt8]?, _ answer: inout BatchAnswer
    ) throws(DocumentFailure) {
        do throws(InternalFault) {
            let analysis = try attributor.analysis(of: document)
            answer.times[.attributing] += watch.lap()
            writer.append(analysis, warnings: warnings, fields: fields, to: &answer.output)
            answer.times[.writing] += watch.lap()
            answer.tally.add(analysis, leastConfidence: options.leastConfidence)
        } catch {
            throw DocumentFailure(of: error)
        }
    }
}

// Files that are a document each.
extension Extraction {
    private mutating func workFile(_ path: Result<FilePath, FileError>, _ answer: inout BatchAnswer) {
        let file = Self.file(at: path, upTo: options.longest)
        answer.times[.reading] += watch.lap()
        do throws(DocumentFailure) {
            let decoded = try decoder.decode(try file.content.get(), named: file.name)
            answer.times[.decoding] += watch.lap()
            remark(on: decoded, of: file.name, &answer)
            try extract(decoded.document, decoded.warnings, nil, &answer)
        } catch {
            writer.append(error, document: file.name, to: &answer.output)
            answer.remark(InputPaths.title(of: file.name), error.message)
            answer.tally.add(error)
        }
    }

    private static func file(at path: Result<FilePath, FileError>, upTo limit: Int) -> DocumentFile {
        switch path {
        case .success(let path): DocumentFile(at: path, upTo: limit)
        case .failure(let error): DocumentFile(error)
        }
    }

    private func remark(on decoded: DocumentDecoder.Decoded, of name: String, _ answer: inout BatchAnswer) {
        let place = InputPaths.title(of: name)
        if options.isVerbose { answer.remark(place, "\(decoded.encoding.title), plain text; \(patterns)") }
        if decoded.encoding == .windows1252, options.encoding == nil {
            answer.remark(place, "is not UTF-8 and was read as Windows-1252; --encoding says otherwise")
        } else if !decoded.warnings.isEmpty {
            answer.remark(place, "is broken UTF-16 and was repaired with U+FFFD; look at its warnings")
        }
    }
}

// Lines that are a document each.
extension Extraction {
    private mutating func workLines(_ lines: LineBatch, of origin: String, _ answer: inout BatchAnswer) {
        var start = 0
        var number = lines.firstLine
        while let line = lines.line(at: start) {
            // A byte order mark stands in front of the first record, not in it.
            let hasMark = number == 1 && lines.buffer.bytes[line].starts(with: [0xEF, 0xBB, 0xBF])
            let record = hasMark ? line.dropFirst(3) : line
            workRecord(record.startIndex..<record.endIndex, of: lines.buffer.bytes, "\(origin):\(number)", &answer)
            start = line.upperBound + 1
            number += 1
        }
        switch lines.ending {
        case nil: break
        case .tooLong: refuse(RecordDecoder.tooLong(at: "\(origin):\(number)"), at: "\(origin):\(number)", &answer)
        case .failure(let error):
            refuse(RecordDecoder.Refusal(name: origin, failure: DocumentFailure(of: error)), at: origin, &answer)
        }
    }

    private mutating func workRecord(
        _ line: Range<Int>, of bytes: [UInt8], _ place: @autoclosure () -> String, _ answer: inout BatchAnswer
    ) {
        do throws(RecordDecoder.Refusal) {
            guard let decoded = try records.decode(line, of: bytes, at: place()) else { return }
            answer.times[.decoding] += watch.lap()
            if options.isVerbose { answer.remark(place(), "\(options.encoding?.title ?? "UTF-8"), JSON; \(patterns)") }
            if !decoded.warnings.isEmpty {
                answer.remark(place(), "has half a character, read as U+FFFD; look at its warnings")
            }
            do throws(DocumentFailure) {
                try extract(decoded.document, decoded.warnings, decoded.fields, &answer)
            } catch {
                throw RecordDecoder.Refusal(name: decoded.document.name, fields: decoded.fields, failure: error)
            }
        } catch {
            refuse(error, at: place(), &answer)
        }
    }

    private func refuse(_ refusal: RecordDecoder.Refusal, at place: String, _ answer: inout BatchAnswer) {
        writer.append(
            refusal.failure, document: refusal.name, title: refusal.title.map { $0[...] }, fields: refusal.fields,
            to: &answer.output)
        answer.remark(InputPaths.title(of: place), refusal.failure.message)
        answer.tally.add(refusal.failure)
    }
}
