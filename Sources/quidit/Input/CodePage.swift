/// What the bytes from 0x80 on mean in encodings of one byte a character; those below are ASCII in all of them.
struct CodePage: Sendable {
    /// The characters of the bytes 0x80 to 0xFF, in UTF-8.
    private let characters: [[UInt8]]

    private init(_ characters: String) {
        self.characters = characters.unicodeScalars.map { Array(String($0).utf8) }
    }

    /// The table of an encoding that has one byte a character.
    init?(of encoding: Encoding) {
        switch encoding {
        case .utf8, .utf16: return nil
        case .windows1252: self = Self.windows1252
        case .iso8859x1: self = Self.iso8859x1
        case .iso8859x15: self = Self.iso8859x15
        case .macintosh: self = Self.macintosh
        case .cp850: self = Self.cp850
        }
    }

    /// The text in UTF-8.
    func utf8(from bytes: ArraySlice<UInt8>) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count + bytes.count / 16)
        for byte in bytes {
            if byte < 0x80 { text.append(byte) } else { text.append(contentsOf: characters[Int(byte) - 0x80]) }
        }
        return text
    }
}

// The tables, sixteen characters a line. Controls and characters without a shape of their own are written by number.
extension CodePage {
    /// ISO-8859-1: each byte is the code point of its number.
    private static let iso8859x1 = CodePage(String(String.UnicodeScalarView((0x80...0xFF).map { Unicode.Scalar($0) })))

    /// Windows-1252; the five bytes that it leaves open are the controls of the same number, as on the web.
    private static let windows1252 = CodePage(
        """
        €\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\
        \u{90}‘’“”•–—˜™š›œ\u{9D}žŸ\
        \u{A0}¡¢£¤¥¦§¨©ª«¬\u{AD}®¯\
        °±²³´µ¶·¸¹º»¼½¾¿\
        ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏ\
        ÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß\
        àáâãäåæçèéêëìíîï\
        ðñòóôõö÷øùúûüýþÿ
        """)

    /// ISO-8859-15, which is ISO-8859-1 with eight characters changed for the euro and for French.
    private static let iso8859x15 = CodePage(
        """
        \u{80}\u{81}\u{82}\u{83}\u{84}\u{85}\u{86}\u{87}\u{88}\u{89}\u{8A}\u{8B}\u{8C}\u{8D}\u{8E}\u{8F}\
        \u{90}\u{91}\u{92}\u{93}\u{94}\u{95}\u{96}\u{97}\u{98}\u{99}\u{9A}\u{9B}\u{9C}\u{9D}\u{9E}\u{9F}\
        \u{A0}¡¢£€¥Š§š©ª«¬\u{AD}®¯\
        °±²³Žµ¶·ž¹º»ŒœŸ¿\
        ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏ\
        ÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß\
        àáâãäåæçèéêëìíîï\
        ðñòóôõö÷øùúûüýþÿ
        """)

    /// Mac OS Roman, with the euro of 1998.
    private static let macintosh = CodePage(
        """
        ÄÅÇÉÑÖÜáàâäãåçéè\
        êëíìîïñóòôöõúùûü\
        †°¢£§•¶ß®©™´¨≠ÆØ\
        ∞±≤≥¥µ∂∑∏π∫ªºΩæø\
        ¿¡¬√ƒ≈∆«»…\u{A0}ÀÃÕŒœ\
        –—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ\
        ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\
        \u{F8FF}ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ
        """)

    /// Code page 850, of DOS in western Europe.
    private static let cp850 = CodePage(
        """
        ÇüéâäàåçêëèïîìÄÅ\
        ÉæÆôöòûùÿÖÜø£Ø×ƒ\
        áíóúñÑªº¿®¬½¼¡«»\
        ░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐\
        └┴┬├─┼ãÃ╚╔╩╦╠═╬¤\
        ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀\
        ÓßÔÒõÕµþÞÚÛÙýÝ¯´\
        \u{AD}±‗¾¶§÷¸°¨·¹³²■\u{A0}
        """)
}
