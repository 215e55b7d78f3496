/// How a file's bytes are compressed, told by its first ones and never by its name.
public enum CompressionFormat: CaseIterable, Sendable {
    case gzip, zstd, xz, bzip2

    /// How many bytes tell.
    static let headLength = 10

    /// The format that begins so; nil where it is none of ours.
    public init?(head: some Collection<UInt8>) {
        let head = Array(head.prefix(Self.headLength))
        if head.starts(with: [0x1F, 0x8B, 8]) {
            self = .gzip
        } else if head.starts(with: [0x28, 0xB5, 0x2F, 0xFD]) || Self.isSkippable(head) {
            self = .zstd
        } else if head.starts(with: [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0]) {
            self = .xz
        } else if Self.isBZip2(head) {
            self = .bzip2
        } else {
            return nil
        }
    }

    /// A frame of zstd that holds no data, as parallel compressors write them in front.
    private static func isSkippable(_ head: [UInt8]) -> Bool {
        head.count >= 4 && head[0] & 0xF0 == 0x50 && head[1...3].elementsEqual([0x2A, 0x4D, 0x18])
    }

    /// `BZh` could begin a text: the digit and the magic of a block, or of the end, have to follow.
    private static func isBZip2(_ head: [UInt8]) -> Bool {
        guard head.starts(with: Array("BZh".utf8)), head.count == headLength else { return false }
        let block: [UInt8] = [0x31, 0x41, 0x59, 0x26, 0x53, 0x59]
        let end: [UInt8] = [0x17, 0x72, 0x45, 0x38, 0x50, 0x90]
        return (0x31...0x39).contains(head[3]) && (head[4...].elementsEqual(block) || head[4...].elementsEqual(end))
    }
}

extension CompressionFormat {
    func decompressor() throws(DecompressionFault) -> any Decompressor {
        switch self {
        case .gzip: try GzipDecompressor()
        case .zstd: try ZstdDecompressor()
        case .xz: try XZDecompressor()
        case .bzip2: try BZip2Decompressor()
        }
    }
}
