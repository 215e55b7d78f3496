// One of the two files that import PCRE2; the import is internal, so no C type can leak into a signature.
internal import CPCRE2
internal import Synchronization
public import Tables

/// A compiled pattern over lines of 16-bit signs, shared freely between threads.
///
/// ```swift
/// let code = try PCRECode("(?<word>[a-z]++)")
/// let matcher = try PCREMatcher()
/// if try matcher.matches(code, in: Array("say it".utf16)) { print(matcher.span(ofGroup: 1)!) }   // 0..<3
/// ```
///
/// It becomes machine code when it has been asked often enough to be worth it, and of one that was saved even the
/// compiled form is laid out only when it is first asked.
// SAFETY: PCRE2 documents compiled code as safe to match from several threads. Nothing is written to code that others
// can see: what is made, the JIT's copy included, is made by one thread under the lock and published when it is ready.
@safe public final class PCRECode: @unchecked Sendable {
    /// How many short searches cost about as much as making machine code.
    private static let patience = 50
    /// In signs. The interpreter is not asked about more, so that for a long line it is the same limits that count
    /// whoever came before.
    private static let shortest = 1000
    /// In bytes: less than PCRE2's header, character tables and the shortest code.
    private static let leastSaved = 1100
    /// In place of an address, where the machine has no JIT.
    private static let none: UInt = 1

    private let saved: LastingBytes?
    /// The address of the compiled code, 0 before it is laid out.
    private let plain = Atomic<UInt>(0)
    /// The address of a copy with machine code, 0 before there is one.
    private let quick = Atomic<UInt>(0)
    private let searches = Atomic<Int>(0)
    private let lock = Mutex<Void>(())

    /// Compiles an expression. Spaces and `#` comments in it are free (`EXTENDED`), only named groups capture
    /// (`NO_AUTO_CAPTURE`) and a name may stand at two places (`DUPNAMES`).
    /// - Parameters:
    ///   - anchored: the match must begin where the search begins. Said here and not to the search, where it would
    ///     switch PCRE2's JIT off.
    /// - Throws: `PCREError` with the offset in UTF-16 units of `expression`.
    public init(_ expression: String, anchored: Bool = false) throws(PCREError) {
        saved = nil
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
        plain.store(UInt(bitPattern: compiled), ordering: .relaxed)
    }

    /// What `savedBytes()` of the same build of PCRE2 (`version`) gave. Nothing is done with it before the first search.
    public init(saved: LastingBytes) { self.saved = saved }

    deinit {
        for address in [plain.load(ordering: .relaxed), quick.load(ordering: .relaxed)] where address > Self.none {
            unsafe pcre2_code_free_16(OpaquePointer(bitPattern: address))
        }
    }

    /// PCRE2's version, unit and pointer width: what saved code depends on.
    public static var version: String {
        var words = [UInt16](repeating: 0, count: 64)
        let length = unsafe words.withUnsafeMutableBytes { buffer in
            unsafe pcre2_config_16(UInt32(PCRE2_CONFIG_VERSION), buffer.baseAddress)
        }
        return String(decoding: words.prefix(Int(max(length - 1, 0))), as: UTF16.self)
            + " \(MemoryLayout<Int>.size) \(UInt16(1).littleEndian)"
    }

    /// The compiled code, for another process on the same kind of machine.
    public func savedBytes() throws(PCREError) -> [UInt8] {
        var code: OpaquePointer? = unsafe try compiled()
        var bytes: UnsafeMutablePointer<UInt8>?
        var size = 0
        let count = unsafe pcre2_serialize_encode_16(&code, 1, &bytes, &size, nil)
        guard count == 1, let bytes = unsafe bytes else { throw PCREError(number: count, act: .save, offset: nil) }
        defer { unsafe pcre2_serialize_free_16(bytes) }
        return unsafe Array(UnsafeBufferPointer(start: bytes, count: size))
    }

    /// The compiled code.
    func compiled() throws(PCREError) -> OpaquePointer {
        if let known = unsafe OpaquePointer(bitPattern: plain.load(ordering: .acquiring)) { return unsafe known }
        let result = lock.withLock { _ in layOut() }
        guard let code = unsafe OpaquePointer(bitPattern: plain.load(ordering: .acquiring)) else {
            throw PCREError(number: result, act: .compile, offset: nil)
        }
        return unsafe code
    }

    /// - Returns: PCRE2's error number where there is one.
    private func layOut() -> Int32 {
        guard plain.load(ordering: .relaxed) == 0, let saved else { return 0 }
        // PCRE2 does not ask how long they are.
        guard saved.count >= Self.leastSaved else { return PCRE2_ERROR_BADSERIALIZEDDATA }
        var code: OpaquePointer?
        let count = unsafe saved.withUnsafeBytes { bytes in
            unsafe pcre2_serialize_decode_16(
                &code, 1, bytes.baseAddress?.assumingMemoryBound(to: UInt8.self), nil)
        }
        if count == 1 { plain.store(UInt(bitPattern: code), ordering: .releasing) }
        return count
    }

    /// The code with machine code, or nil as long as this search had better be the interpreter's.
    /// - Parameter length: of what is to be searched.
    func machineCode(forSearchOf length: Int) throws(PCREError) -> OpaquePointer? {
        let address = quick.load(ordering: .acquiring)
        if address > Self.none { return unsafe OpaquePointer(bitPattern: address) }
        if address == Self.none { return nil }
        if length <= Self.shortest, searches.add(1, ordering: .relaxed).newValue <= Self.patience { return nil }
        return unsafe try machineCode()
    }

    /// The same, made now where it is not yet; nil where the machine has no JIT.
    func machineCode() throws(PCREError) -> OpaquePointer? {
        let code = unsafe try compiled()
        let status = lock.withLock { _ in unsafe translate(code) }
        let address = quick.load(ordering: .acquiring)
        if address == 0 { throw PCREError(number: status, act: .jit, offset: nil) }
        return address == Self.none ? nil : unsafe OpaquePointer(bitPattern: address)
    }

    private func translate(_ code: OpaquePointer) -> Int32 {
        guard quick.load(ordering: .relaxed) == 0 else { return 0 }
        guard let copy = unsafe pcre2_code_copy_16(code) else { return PCRE2_ERROR_NOMEMORY }
        let status = unsafe pcre2_jit_compile_16(copy, UInt32(PCRE2_JIT_COMPLETE))
        var size = 0
        _ = unsafe pcre2_pattern_info_16(copy, UInt32(PCRE2_INFO_JITSIZE), &size)
        if status == 0, size > 0 {
            quick.store(UInt(bitPattern: copy), ordering: .releasing)
        } else {
            unsafe pcre2_code_free_16(copy)
            if status == 0 || status == PCRE2_ERROR_JIT_BADOPTION { quick.store(Self.none, ordering: .releasing) }
        }
        return status
    }

    /// Number of capture groups.
    public func groupCount() throws(PCREError) -> Int {
        var count: UInt32 = 0
        _ = unsafe pcre2_pattern_info_16(try compiled(), UInt32(PCRE2_INFO_CAPTURECOUNT), &count)
        return Int(count)
    }

    /// Names of the capture groups with their numbers, in PCRE2's (alphabetical) order; a name may recur.
    ///
    /// Each entry of PCRE2's name table (pcre2api, "Information about a compiled pattern"), in 16-bit units: the
    /// group's number, then the NUL-terminated name, padded to the entry size.
    public func groupNames() throws(PCREError) -> [(name: String, number: Int)] {
        let code = unsafe try compiled()
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
