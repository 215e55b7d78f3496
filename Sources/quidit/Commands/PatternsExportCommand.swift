internal import Files
internal import FrenchPatterns
internal import PatternFiles

/// `quidit patterns export DIR`: writes out what is inside the program.
struct PatternsExportCommand {
    private let folder: FilePath

    init(_ arguments: Arguments) throws(UsageError) {
        guard let folder = arguments.operands.first else {
            throw UsageError("patterns export", "needs a folder; write quidit patterns export DIR")
        }
        if arguments.operands.count > 1 {
            throw UsageError(arguments.operands[1].text, "is one folder too many; name one")
        }
        self.folder = folder
    }

    func run() throws -> ExitCode {
        if let status = try? FileStatus(of: folder) {
            guard status.kind == .directory else {
                throw UsageError(folder.text, "is no folder; choose another name")
            }
            guard try Directory.names(in: folder).isEmpty else {
                throw UsageError(folder.text, "is not empty and was left alone; choose a new or an empty folder")
            }
        }
        let files = FrenchPatterns.files
        for file in files {
            let path = folder.appending(Array(file.path.utf8))
            try Directory.make(path.folder)
            let copy = try ReplacedFile(at: path)
            try copy.output.write(file.bytes)
            try copy.commit()
        }
        let output = BufferedOutput.standardOutput()
        try output.write("\(Printable.text(folder.text)): \(files.count) files written\n")
        try output.flush()
        return .done
    }
}
