internal import Files
internal import FrenchPatterns
internal import PatternFiles

/// Where the patterns come from: the program or a folder, and folders put on top.
struct PatternSources {
    /// Nil for the patterns inside the program.
    let base: FilePath?
    let additions: [FilePath]

    init(base: FilePath?, additions: [FilePath]) {
        self.base = base
        self.additions = additions
    }

    init(_ arguments: Arguments) {
        self.init(base: arguments.path(of: .patterns), additions: arguments.paths(of: .addPatterns))
    }

    /// For messages: `built-in patterns + newsroom`
    var name: String {
        ([base?.text ?? "built-in patterns"] + additions.map(\.text)).joined(separator: " + ")
    }

    func files() throws(UsageError) -> [PatternFile] {
        var files: [PatternFile] = []
        if let base { files += try Self.files(in: base) } else { files += FrenchPatterns.files }
        for folder in additions { files += try Self.files(in: folder) }
        return files
    }

    /// - Throws: `UsageError` where a folder cannot be read, `PatternsUnusable` where its files have mistakes.
    func library() throws -> PatternLibrary {
        do {
            if base == nil, additions.isEmpty { return try FrenchPatterns.library() }
            return try PatternLibrary(files: files())
        } catch let mistakes as PatternMistakes {
            throw PatternsUnusable(mistakes.diagnostics)
        }
    }

    /// - Throws: as `library()`.
    func inventory() throws -> PatternInventory {
        do {
            return try PatternInventory(files: files())
        } catch let mistakes as PatternMistakes {
            throw PatternsUnusable(mistakes.diagnostics)
        }
    }

    private static func files(in folder: FilePath) throws(UsageError) -> [PatternFile] {
        var files: [PatternFile] = []
        do throws(FileError) {
            for path in DirectoryWalk(folder) {
                let path = try path.get()
                guard path.name.suffix(4) == Array(".txt".utf8)[...] else { continue }
                let name = String(path.text.dropFirst(folder.text.count).drop { $0 == "/" })
                let bytes = try DocumentFile.bytes(at: path, upTo: .max)
                files.append(PatternFile(path: path.text, name: name, bytes: bytes))
            }
        } catch {
            throw UsageError(error.path.text, Advice.message(for: error))
        }
        if files.isEmpty {
            throw UsageError(folder.text, "holds no pattern file (.txt); quidit patterns export DIR writes some")
        }
        return files
    }
}
