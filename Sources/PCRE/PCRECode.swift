// One of the two files that import PCRE2; the import is internal, so no C type can leak into a signature.
internal import CPCRE2

/// A compiled pattern over lines of 16-bit signs: immutable once made, and so shared freely between threads.
///
/// ```swift
/// let code = try PCRECode("(?<word>[a-z]++)")
/// let matcher = try PCREMatcher()
/// if try matcher.matches(code, in: Array("say it".utf16)) { print(matcher.span(ofGroup: 1)!) }   // 0..<3
/// ```
// SAFETY: PCRE2 documents compiled code as safe to match from several threads. JIT compilation is the only
// later write, and it happens inside `init`, before anyone else can hold the object.
@safe public final class PCRECode: @unchecked Sendable {
    let pointer: OpaquePointer
    /// Whether there is machine code for it.
    let isQuick: Bool
    /// Number of capture groups.
    public let groupCount: Int
    /// Names of the capture groups with their numbers, in PCRE2's (alphabetical) order; a name may recur.
    public let groupNames: [(name: String, number: Int)]

    /// Compiles and JIT-compiles an expression. Spaces and `#` comments in it are free (`EXTENDED`), only named
    /// groups capture (`NO_AUTO_CAPTURE`) and a name may stand at two places (`DUPNAMES`).
    /// - Parameters:
    ///   - anchored: the match must begin where the search begins. Said here and not to the search, where it would
    ///     switch PCRE2's JIT off.
    /// - Throws: `PCREError` with the offset in UTF-16 units of `expression`.
    public init(_ expression: String, anchored: Bool = false) throws(PCREError) {
        var flags = UInt32(PCRE2_EXTENDED) | UInt32(PCRE2_NO_AUTO_CAPTURE) | UInt32(PCRE2_DUPNAMES)
        if anchored { flags |= UInt32(PCRE2_ANCHORED) }
        var number: Int32 = 0
        var offset = 0
        // The closing NUL lends an address even to an empty expression.
        let units = Array(expression.utf16) + [0]
        let compiled = unsafe units.withUnsafeBufferPointer { buffer in
            unsafe pcre2_compile_16(buffer.baseAddress!, buffer.count - 1, flags, &number, &offset, nil)
        }
        guard let compiled = unsafe compiled else {
            throw PCREError(number: number, act: .compile, offset: offset)
        }
        let status = unsafe pcre2_jit_compile_16(compiled, UInt32(PCRE2_JIT_COMPLETE))
        guard status == 0 || status == PCRE2_ERROR_JIT_BADOPTION else {
            unsafe pcre2_code_free_16(compiled)
            throw PCREError(number: status, act: .jit, offset: nil)
        }
        unsafe pointer = compiled
        var size = 0
        _ = unsafe pcre2_pattern_info_16(compiled, UInt32(PCRE2_INFO_JITSIZE), &size)
        isQuick = size > 0
        var count: UInt32 = 0
        _ = unsafe pcre2_pattern_info_16(compiled, UInt32(PCRE2_INFO_CAPTURECOUNT), &count)
        groupCount = Int(count)
        groupNames = unsafe PCRECode.names(of: compiled)
    }

    deinit { unsafe pcre2_code_free_16(pointer) }

    /// Each entry of PCRE2's name table (pcre2api, "Information about a compiled pattern"), in 16-bit units: the
    /// group's number, then the NUL-terminated name, padded to the entry size.
    private static func names(of code: OpaquePointer) -> [(name: String, number: Int)] {
        var count: UInt32 = 0
        var size: UInt32 = 0
        var table: UnsafePointer<UInt16>?
        _ = unsafe pcre2_pattern_info_16(code, UInt32(PCRE2_INFO_NAMECOUNT), &count)
        _ = unsafe pcre2_pattern_info_16(code, UInt32(PCRE2_INFO_NAMEENTRYSIZE), &size)
        _ = unsafe pcre2_pattern_info_16(code, UInt32(PCRE2_INFO_NAMETABLE), &table)
        guard let table = unsafe table else { return [] }
        return (0..<Int(count)).map { index in
            let entry = unsafe table + index * Int(size)
            return unsafe (name: String(decodingCString: entry + 1, as: UTF16.self), number: Int(entry[0]))
        }
    }
}
