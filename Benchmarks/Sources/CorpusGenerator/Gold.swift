/// The answer to one quotation of a made-up article, in the fields of the annotation guidelines.
struct Gold {
    static let hows: Set<String> = ["name", "nominal", "pronoun", "continuation", "heading", "implicit", "none"]

    /// Byte offsets of the content.
    var bytes: Range<Int>
    let speaker: Cast.Member?
    let how: String
}
