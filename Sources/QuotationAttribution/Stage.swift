import PatternFiles

/// What patterns are tried for, by the name of the folder that they stand in.
enum Stage: String, CaseIterable, Sendable {
    /// Words that belong together become one sign.
    case groups
    /// Around a quotation: who speaks it.
    case cues
    /// Inside a quotation's own words: who speaks it.
    case incises
    /// Around a quotation: what announces a title or a name.
    case titles
}

extension PatternLibrary {
    func set(of stage: Stage) -> PatternSet { set(of: stage.rawValue) }
}

extension Pattern {
    /// Nil for one in a folder that no stage looks into.
    var tried: Stage? { Stage(rawValue: stage) }
}
