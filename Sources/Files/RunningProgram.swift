internal import CSystem

/// The running program as the system sees it: its arguments, its streams, its end.
public enum RunningProgram {
    /// The standard streams, by their numbers.
    public enum Stream: Int32, Sendable {
        case input = 0
        case output = 1
        case error = 2
    }

    /// To be called first: see `Descriptor.reserveStandardStreams`.
    public static func start() {
        Descriptor.reserveStandardStreams()
    }

    /// The arguments after the program's name, as bytes: a file's name need not be UTF-8.
    public static var arguments: [[UInt8]] {
        let count = csystem_argument_count()
        if count < 0 { return CommandLine.arguments.dropFirst().map { Array($0.utf8) } }
        return (0..<count).dropFirst().compactMap { index in
            // SAFETY: below the count stand NUL-terminated texts that stay as long as the program; they are copied.
            unsafe csystem_argument(index).map { start in
                unsafe Array(UnsafeRawBufferPointer(start: start, count: strlen(start)))
            }
        }
    }

    /// Whether a person may be at the other end of a stream.
    public static func isTerminal(_ stream: Stream) -> Bool {
        isatty(stream.rawValue) == 1
    }

    /// Writes to standard error at once. Where nobody listens there is nobody to tell, so failing is silent.
    public static func say(_ text: String) {
        try? Descriptor.write(Array(text.utf8), to: Stream.error.rawValue, path: FilePath("standard error"))
    }

    /// Ends as a program does whose reader has gone away, even where the caller had SIGPIPE ignored or blocked.
    public static func endByClosedPipe() -> Never {
        csystem_end_by_closed_pipe()
    }

    /// Ends the program at once with an exit code; what is buffered is lost.
    public static func end(_ code: Int32) -> Never {
        exit(code)
    }
}
