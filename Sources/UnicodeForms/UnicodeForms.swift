internal import CUTF8Proc

// Unicode's forms of one code point, of which Swift's standard library shows none.
extension Unicode.Scalar {
    /// Its compatibility decomposition (NFKD): `ﬁ` gives `f`, `i`; `é` gives `e` and the accent.
    public var compatibilityDecomposition: [Unicode.Scalar] {
        mapped([UTF8PROC_DECOMPOSE, UTF8PROC_COMPAT])
    }

    /// Its full case folding: `É` gives `é`, `ß` gives `s`, `s`.
    public var caseFolding: [Unicode.Scalar] {
        mapped([UTF8PROC_CASEFOLD])
    }

    private func mapped(_ options: [utf8proc_option_t]) -> [Unicode.Scalar] {
        let flags = utf8proc_option_t(rawValue: options.reduce(0) { $0 | $1.rawValue })
        // The longest one that Unicode has is 18 code points long.
        var points = [Int32](repeating: 0, count: 32)
        var boundary: Int32 = 0
        let count = unsafe points.withUnsafeMutableBufferPointer { buffer in
            unsafe utf8proc_decompose_char(Int32(value), buffer.baseAddress, buffer.count, flags, &boundary)
        }
        guard 1...points.count ~= count else { return [self] }
        return points[..<count].compactMap { Unicode.Scalar(UInt32(bitPattern: $0)) }
    }
}
