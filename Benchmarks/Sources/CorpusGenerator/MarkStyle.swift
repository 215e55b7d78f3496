/// How an article writes its quotation marks.
enum MarkStyle: Int, CaseIterable {
    case noBreak, narrow, plain, tight, curved, straight

    var opening: [UInt8] {
        switch self {
        case .noBreak: Array("«\u{A0}".utf8)
        case .narrow: Array("«\u{202F}".utf8)
        case .plain: Array("« ".utf8)
        case .tight: Array("«".utf8)
        case .curved: Array("“".utf8)
        case .straight: [0x22]
        }
    }

    var closing: [UInt8] {
        switch self {
        case .noBreak: Array("\u{A0}»".utf8)
        case .narrow: Array("\u{202F}»".utf8)
        case .plain: Array(" »".utf8)
        case .tight: Array("»".utf8)
        case .curved: Array("”".utf8)
        case .straight: [0x22]
        }
    }
}
