internal import CPCRE2

/// The scratch memory of one search: match data, limits and a JIT stack. Cheap to keep, not to be shared
/// between threads (it is not `Sendable`); one for each thread serves all patterns.
@safe public final class PCREMatcher {
    /// What bounds a search. Reaching a bound is an error, never "no match".
    public struct Limits: Sendable {
        /// PCRE2's match limit (its own unit of backtracking).
        public var match: UInt32 = 1_000_000
        /// The largest JIT stack, in bytes.
        public var jitStack = 1 << 20
        /// The usual bounds.
        public init() {}
    }

    private let data: OpaquePointer
    private let context: OpaquePointer
    private let stack: OpaquePointer?
    private var pairs = 0

    /// - Parameter groups: the largest number of capture groups that any pattern of this matcher has.
    /// - Throws: `PCREError` with act `.allocate` where there is no memory.
    public init(groups: Int = 63, limits: Limits = Limits()) throws(PCREError) {
        guard let data = unsafe pcre2_match_data_create_16(UInt32(groups + 1), nil) else {
            throw PCREError(number: PCRE2_ERROR_NOMEMORY, act: .allocate, offset: nil)
        }
        guard let context = unsafe pcre2_match_context_create_16(nil) else {
            unsafe pcre2_match_data_free_16(data)
            throw PCREError(number: PCRE2_ERROR_NOMEMORY, act: .allocate, offset: nil)
        }
        _ = unsafe pcre2_set_match_limit_16(context, limits.match)
        // Where PCRE2 has no JIT there is no such stack, and the interpreter needs none.
        let stack = unsafe pcre2_jit_stack_create_16(32 << 10, limits.jitStack, nil)
        unsafe pcre2_jit_stack_assign_16(context, nil, stack.map { unsafe UnsafeMutableRawPointer($0) })
        unsafe self.data = data
        unsafe self.context = context
        unsafe self.stack = stack
    }

    deinit {
        unsafe pcre2_match_data_free_16(data)
        unsafe pcre2_match_context_free_16(context)
        if let stack = unsafe stack { unsafe pcre2_jit_stack_free_16(stack) }
    }

    /// Searches `subject` for the first match that begins at `start` or later and ends at `end` or before.
    ///
    /// Units before `start` are seen by look-behind; units from `end` on do not exist for the search.
    /// - Returns: whether there is a match; its groups are then in `span(ofGroup:)` until the next search.
    /// - Throws: `PCREError` where a limit was reached.
    public func matches(
        _ code: PCRECode, in subject: [UInt16], from start: Int = 0, to end: Int? = nil
    ) throws(PCREError) -> Bool {
        let length = min(end ?? subject.count, subject.count)
        guard start >= 0, start <= length else { return false }
        let quick = unsafe try code.machineCode(forSearchOf: length - start)
        var result = unsafe try search(code, subject, start, length, quick: quick)
        // Where the interpreter gives up, the machine code's limits decide.
        if PCREError.limitNumbers.contains(result), let quick = unsafe try code.machineCode() {
            result = unsafe try search(code, subject, start, length, quick: quick)
        }
        pairs = Int(max(result, 0))
        if result > 0 { return true }
        // 0: matched, but a pattern has more groups than `init` was told; as many as fit are set.
        if result == 0 {
            pairs = unsafe Int(pcre2_get_ovector_count_16(data))
            return true
        }
        if result == PCRE2_ERROR_NOMATCH { return false }
        throw PCREError(number: result, act: .match, offset: nil)
    }

    /// - Parameter quick: nil for the interpreter.
    /// - Returns: PCRE2's answer.
    private func search(
        _ code: PCRECode, _ subject: [UInt16], _ start: Int, _ length: Int, quick: OpaquePointer?
    ) throws(PCREError) -> Int32 {
        let plain = if let quick = unsafe quick { unsafe quick } else { unsafe try code.compiled() }
        // The subject is not UTF, so there is nothing for PCRE2 to validate at each call.
        return unsafe subject.withUnsafeBufferPointer { units in
            if let base = units.baseAddress {
                // SAFETY: what this entry leaves unchecked is true here: the code is compiled, the offset lies within
                // the length, and there are no options.
                if let quick = unsafe quick {
                    return unsafe pcre2_jit_match_16(quick, base, length, start, 0, data, context)
                }
                return unsafe pcre2_match_16(plain, base, length, start, 0, data, context)
            }
            // An empty array lends no address; PCRE2 wants one even for a length of 0.
            var nothing: UInt16 = 0
            return unsafe pcre2_match_16(plain, &nothing, 0, 0, 0, data, context)
        }
    }

    /// The units that group `number` took in the last match (0 is the whole match), or nil where it took none.
    public func span(ofGroup number: Int) -> Range<Int>? {
        guard number >= 0, number < pairs, let vector = unsafe pcre2_get_ovector_pointer_16(data) else { return nil }
        let (start, end) = unsafe (vector[2 * number], vector[2 * number + 1])
        // `\K` inside a look-around may put the start behind the end.
        guard cpcre2_is_unset(start) == 0, start <= end else { return nil }
        return start..<end
    }
}

extension PCREError {
    static let limitNumbers: Set<Int32> = [
        PCRE2_ERROR_MATCHLIMIT, PCRE2_ERROR_DEPTHLIMIT, PCRE2_ERROR_HEAPLIMIT, PCRE2_ERROR_JIT_STACKLIMIT,
    ]

    init(number: Int32, act: Act, offset: Int?) {
        var words = [UInt16](repeating: 0, count: 256)
        let length = unsafe words.withUnsafeMutableBufferPointer { buffer in
            unsafe pcre2_get_error_message_16(number, buffer.baseAddress, buffer.count)
        }
        let message = String(decoding: words.prefix(Int(max(length, 0))), as: UTF16.self)
        self.init(act: act, number: number, offset: offset, message: message)
    }
}
