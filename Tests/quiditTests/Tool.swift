import Foundation

/// The tool that was built, run for real.
enum Tool {
    /// What a run left behind.
    struct Outcome {
        let output: Data
        let errors: String
        /// The exit code, or minus the signal's number.
        let code: Int32

        var text: String { String(decoding: output, as: UTF8.self) }

        /// The lines of the output, each as JSON.
        func objects() throws -> [[String: Any]] {
            try text.split(separator: "\n").map { line in
                try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any] ?? [:]
            }
        }

        func object() throws -> [String: Any] {
            try JSONSerialization.jsonObject(with: output) as? [String: Any] ?? [:]
        }
    }

    /// Beside the test bundle, where the build put it.
    static var path: URL {
        let runner = URL(fileURLWithPath: CommandLine.arguments[0])
        let executable = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        let candidates = [runner, Bundle.main.bundleURL, executable]
        let found = candidates.lazy.map { $0.deletingLastPathComponent().appendingPathComponent("quidit") }
            .first { FileManager.default.isExecutableFile(atPath: $0.path) }
        return found ?? URL(fileURLWithPath: ".build/debug/quidit")
    }

    static func process(_ arguments: [String], in folder: URL) -> Process {
        let process = Process()
        process.executableURL = path
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.standardInput = FileHandle.nullDevice
        return process
    }

    /// - Parameters:
    ///   - input: standard input; `/dev/null` where nil.
    ///   - sink: where standard output goes instead of `Outcome.output`.
    static func run(
        _ arguments: String..., in folder: Folder, input: Data? = nil, sink: FileHandle? = nil
    ) throws -> Outcome {
        try run(arguments, in: folder, input: input, sink: sink)
    }

    static func run(
        _ arguments: [String], in folder: Folder, input: Data? = nil, sink: FileHandle? = nil
    ) throws -> Outcome {
        let process = process(arguments, in: folder.url)
        // Through files, not pipes: nobody has to read while the tool writes.
        let scratch = try Folder()
        let output = try scratch.handle("output")
        let errors = try scratch.handle("errors")
        process.standardOutput = sink ?? output
        process.standardError = errors
        if let input {
            try scratch.write(input, to: "input")
            process.standardInput = try FileHandle(forReadingFrom: scratch.url.appendingPathComponent("input"))
        }
        try process.run()
        process.waitUntilExit()
        return Outcome(
            output: try scratch.data("output"), errors: String(decoding: try scratch.data("errors"), as: UTF8.self),
            code: process.code)
    }
}

extension Process {
    var code: Int32 { terminationReason == .uncaughtSignal ? -terminationStatus : terminationStatus }
}

/// A fresh folder, gone with its owner.
final class Folder {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent("quidit-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    func write(_ data: Data, to name: String) throws {
        let place = url.appendingPathComponent(name)
        try FileManager.default.createDirectory(
            at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
        try data.write(to: place)
    }

    func write(_ text: String, to name: String) throws {
        try write(Data(text.utf8), to: name)
    }

    func data(_ name: String) throws -> Data {
        try Data(contentsOf: url.appendingPathComponent(name))
    }

    func handle(_ name: String) throws -> FileHandle {
        try write(Data(), to: name)
        return try FileHandle(forWritingTo: url.appendingPathComponent(name))
    }

    /// All names, hidden ones too, in order.
    func names() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: url.path).sorted()
    }
}
