/// How a document's bytes spell its text.
enum Encoding: String, CaseIterable, Sendable {
    case utf8 = "utf-8"
    case utf16 = "utf-16"
    case windows1252 = "windows-1252"
    case iso8859x1 = "iso-8859-1"
    case iso8859x15 = "iso-8859-15"
    case macintosh
    case cp850

    /// The name for a reader's eye.
    var title: String {
        switch self {
        case .utf8: "UTF-8"
        case .utf16: "UTF-16"
        case .windows1252: "Windows-1252"
        case .iso8859x1: "ISO-8859-1"
        case .iso8859x15: "ISO-8859-15"
        case .macintosh: "Macintosh"
        case .cp850: "CP850"
        }
    }
}
