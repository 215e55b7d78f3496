internal import CSystem

/// An open file of ours, closed when its owner lets go.
struct Descriptor: ~Copyable {
    let number: Int32

    init(reading path: FilePath) throws(FileError) {
        let opened = unsafe path.withCString { path in System.retrying { unsafe csystem_open(path, O_RDONLY) } }
        guard let opened else { throw FileError(.open, path) }
        number = opened
    }

    /// - Parameter exclusively: whether a file that is there already is an error (it is emptied otherwise).
    init(writing path: FilePath, exclusively: Bool) throws(FileError) {
        let flags = O_WRONLY | O_CREAT | (exclusively ? O_EXCL : O_TRUNC)
        let opened = unsafe path.withCString { path in System.retrying { unsafe csystem_open(path, flags) } }
        guard let opened else { throw FileError(.create, path) }
        number = opened
    }

    deinit { close(number) }

    /// Keeps 0, 1 and 2 from being given to a file that we open later, where the caller closed one of them: else a
    /// message could land inside somebody's output. The root folder serves: it is always there and refuses writing.
    static func reserveStandardStreams() {
        for number in Int32(0)...2 where csystem_is_open(number) == 0 {
            _ = unsafe csystem_open("/", O_RDONLY)
        }
    }
}

extension Descriptor {
    /// Writes all bytes to an open file, in as many calls as the system wants.
    static func write(_ bytes: [UInt8], to number: Int32, path: FilePath) throws(FileError) {
        let failure: FileError? = unsafe bytes.withUnsafeBytes { buffer in
            var rest = unsafe buffer[...]
            while unsafe !rest.isEmpty {
                let lent = unsafe UnsafeRawBufferPointer(rebasing: rest)
                let written = System.retrying { unsafe CSystem.write(number, lent.baseAddress, lent.count) }
                guard let written else { return FileError(.write, path) }
                unsafe rest = rest.dropFirst(written)
            }
            return nil
        }
        if let failure { throw failure }
    }
}
