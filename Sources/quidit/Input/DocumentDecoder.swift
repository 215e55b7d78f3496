internal import QuotationAttribution

/// Turns bytes into a document: finds the encoding, or takes the one that was asked for.
struct DocumentDecoder: Sendable {
    /// A document, how it was spelled, and what had to be repaired.
    struct Decoded {
        let document: Document
        let encoding: Encoding
        var warnings: [Warning] = []
    }

    /// Nil: what a byte order mark says, else UTF-8, else Windows-1252.
    let encoding: Encoding?

    func decode(_ bytes: [UInt8], named name: String) throws(DocumentFailure) -> Decoded {
        if encoding == .utf16 || (encoding == nil && UTF16Text.hasMark(bytes)) {
            return try utf16(bytes, named: name)
        }
        try refuseBinary(bytes)
        if let encoding, let page = CodePage(of: encoding) {
            return Decoded(document: document(name, page.utf8(from: bytes[...])), encoding: encoding)
        }
        do throws(InvalidUTF8) {
            return Decoded(document: try Document(name: name, bytes: bytes), encoding: .utf8)
        } catch {
            if encoding == nil { return windows1252(bytes, invalidAt: error.offset, named: name) }
            throw DocumentFailure(
                code: .encoding,
                message: "is not UTF-8 at byte \(error.offset); leave out --encoding or name another one")
        }
    }

    /// What is not UTF-8 is Windows-1252, with a warning at the first character that tells.
    private func windows1252(_ bytes: [UInt8], invalidAt offset: Int, named name: String) -> Decoded {
        // SAFETY of `!`: the table of this encoding is there.
        let page = CodePage(of: .windows1252)!
        let start = page.utf8(from: bytes[..<offset]).count
        let end = start + page.utf8(from: bytes[offset...offset]).count
        let warning = Warning(code: .encoding, span: TextSpan(start, end))
        return Decoded(
            document: document(name, page.utf8(from: bytes[...])), encoding: .windows1252, warnings: [warning])
    }

    /// A lone surrogate or half a unit is U+FFFD with a warning, or an error where UTF-16 was asked for.
    private func utf16(_ bytes: [UInt8], named name: String) throws(DocumentFailure) -> Decoded {
        let text = UTF16Text(bytes)
        var decoded = Decoded(document: document(name, text.utf8), encoding: .utf16)
        guard let broken = text.broken else { return decoded }
        if encoding == .utf16 {
            throw DocumentFailure(
                code: .encoding,
                message: "is not UTF-16 at byte \(broken.byte); leave out --encoding or name another one")
        }
        decoded.warnings = [Warning(code: .encoding, span: TextSpan(broken.start, broken.start + 3))]
        return decoded
    }

    /// Text has no NUL; 8 KiB are enough to tell.
    private func refuseBinary(_ bytes: [UInt8]) throws(DocumentFailure) {
        guard let offset = bytes.prefix(8192).firstIndex(of: 0) else { return }
        throw DocumentFailure(
            code: .binary,
            message: "is no text (a NUL at byte \(offset)); leave it out, or name its encoding with --encoding utf-16")
    }

    /// A document of bytes that our own tables made: they are UTF-8.
    private func document(_ name: String, _ utf8: [UInt8]) -> Document {
        (try? Document(name: name, bytes: utf8)) ?? Document(name: name, text: String(decoding: utf8, as: UTF8.self))
    }
}
