/// A path as the system keeps it: bytes, which need not be UTF-8.
public struct FilePath: Hashable, Sendable {
    /// The path without a NUL at its end.
    public let bytes: [UInt8]

    /// - Parameter bytes: a path as the system gives it, without a NUL.
    public init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// A path from its text in UTF-8.
    public init(_ text: String) {
        self.bytes = Array(text.utf8)
    }

    /// The path for a reader's eye; what is not UTF-8 shows as U+FFFD.
    public var text: String { String(decoding: bytes, as: UTF8.self) }

    /// The last component.
    public var name: [UInt8] { Array(bytes[(lastSlash.map { $0 + 1 } ?? 0)...]) }

    /// All before the last component: `.` where there is nothing.
    public var folder: FilePath {
        guard let lastSlash else { return FilePath(".") }
        return FilePath(bytes: lastSlash == 0 ? [slash] : Array(bytes[..<lastSlash]))
    }

    /// The path of what stands in this folder under a name.
    public func appending(_ name: [UInt8]) -> FilePath {
        FilePath(bytes: bytes.last == slash || bytes.isEmpty ? bytes + name : bytes + [slash] + name)
    }

    private var slash: UInt8 { UInt8(ascii: "/") }
    private var lastSlash: Int? { bytes.lastIndex(of: slash) }

    /// Lends the path to C, which wants a NUL at its end.
    func withCString<Answer>(_ body: (UnsafePointer<CChar>) -> Answer) -> Answer {
        let characters = bytes.map { CChar(bitPattern: $0) } + [0]
        return unsafe characters.withUnsafeBufferPointer { buffer in
            // SAFETY: the array holds the NUL at least, so there is a base address.
            unsafe body(buffer.baseAddress!)
        }
    }
}
