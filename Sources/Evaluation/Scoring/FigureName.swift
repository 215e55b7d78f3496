extension Figure {
    /// The key in JSON, and what orders figures of one kind.
    public var name: String {
        switch self {
        case .exactSpans: "exact_spans"
        case .speechPrecision: "speech_precision"
        case .speechRecall: "speech_recall"
        case .speechF1: "speech_f1"
        case .attributionPrecision: "attribution_precision"
        case .attributionRecall: "attribution_recall"
        case .attributionF1: "attribution_f1"
        case .canonical: "canonical"
        case .genderGiven: "gender_given"
        case .genderRight: "gender_right"
        case .source: "source"
        case .cue: "cue"
        case .how(let how): how
        case .decider(let decider): decider.name
        case .calibrationError: "calibration_error"
        case .areaUnderCurve: "area_under_curve"
        case .sureShare: "sure_share"
        case .sureRight: "sure_right"
        case .bin(let bin): "\(bin)"
        }
    }
}
