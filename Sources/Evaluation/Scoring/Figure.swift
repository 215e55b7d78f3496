/// A figure that is computed from counts.
public enum Figure: Hashable, Sendable {
    /// Spans found with exactly the annotated boundaries.
    case exactSpans
    /// Telling somebody's words from other uses of marks.
    case speechPrecision, speechRecall, speechF1
    /// Of the speakers given, those that are right; of those that the text gives, those found; both in one.
    case attributionPrecision, attributionRecall, attributionF1
    /// Of the right speakers, those with the name that the annotation prefers.
    case canonical
    /// Of the right speakers of known gender, those with a gender; of these, those with the right one.
    case genderGiven, genderRight
    /// How much of the source's and the cue's words was found.
    case source, cue
    /// Of the speakers that a reader finds in this way, those found.
    case how(String)
    /// Of the answers that it signed, the right ones.
    case decider(Decider)
    /// How far confidence is from the share of right answers, over ten bins.
    case calibrationError
    case areaUnderCurve
    /// Of the speakers given, those with a confidence of 0.9 or more; of these, the right ones.
    case sureShare, sureRight
    /// Of the speakers given with a confidence in this tenth, the right ones.
    case bin(Int)

    /// Those that there are whatever was annotated and answered.
    public static let general: [Figure] = [
        .exactSpans, .speechPrecision, .speechRecall, .speechF1, .attributionPrecision, .attributionRecall,
        .attributionF1, .canonical, .genderGiven, .genderRight, .source, .cue,
    ]

    /// Whether it is a share of something that can be counted.
    public var isShare: Bool {
        switch self {
        case .speechF1, .attributionF1, .calibrationError, .areaUnderCurve: false
        default: true
        }
    }

    /// Those of confidence.
    public static let calibration: [Figure] = [.calibrationError, .areaUnderCurve, .sureShare, .sureRight]
}

/// A figure's value and what it is a share of.
public struct Quantity: Equatable, Sendable {
    /// How many of the whole it is.
    public let part: Double
    /// How many there are to take a share of.
    public let whole: Double

    /// 0 where there is nothing to take a share of.
    public var value: Double { isDefined ? part / whole : 0 }
    var isDefined: Bool { whole > 0 }

    init(_ part: Double, of whole: Double) {
        self.part = part
        self.whole = whole
    }
}

extension Figure {
    func quantity(in totals: Totals) -> Quantity {
        switch self {
        case .exactSpans: Quantity(totals[.exactSpans], of: totals[.spans])
        case .speechPrecision: Self.speech(totals).precision
        case .speechRecall: Self.speech(totals).recall
        case .speechF1: Self.speech(totals).f1
        case .attributionPrecision: Self.attribution(totals).precision
        case .attributionRecall: Self.attribution(totals).recall
        case .attributionF1: Self.attribution(totals).f1
        case .canonical: Quantity(totals[.canonical], of: totals[.attributionRight])
        case .genderGiven: Quantity(totals[.genderGiven], of: totals[.genderKnown])
        case .genderRight: Quantity(totals[.genderRight], of: totals[.genderGiven])
        case .source: Quantity(totals[.sourceOverlap], of: totals[.sources])
        case .cue: Quantity(totals[.cueOverlap], of: totals[.cues])
        case .how(let how): Quantity(totals[.howRight(how)], of: totals[.how(how)])
        case .decider(let decider): Quantity(totals[.decidedRight(decider)], of: totals[.decided(decider)])
        case .calibrationError: Calibration(totals).error
        case .areaUnderCurve: Quantity(totals.area ?? 0, of: totals.area == nil ? 0 : 1)
        case .sureShare: Calibration(totals).sureShare
        case .sureRight: Calibration(totals).sureRight
        case .bin(let bin): Quantity(totals[.weighedRight(bin: bin)], of: totals[.weighed(bin: bin)])
        }
    }

    private static func speech(_ totals: Totals) -> Detection {
        Detection(
            right: totals[.speechRight], false: totals[.speechFalse], missed: totals[.speechMissed])
    }

    private static func attribution(_ totals: Totals) -> Detection {
        Detection(
            right: totals[.attributionRight], false: totals[.attributionFalse], missed: totals[.attributionMissed])
    }
}

/// What was found of what is there.
private struct Detection {
    let right: Double
    let `false`: Double
    let missed: Double

    var precision: Quantity { Quantity(right, of: right + `false`) }
    var recall: Quantity { Quantity(right, of: right + missed) }
    /// The harmonic mean of precision and recall.
    var f1: Quantity { Quantity(2 * right, of: 2 * right + `false` + missed) }
}
