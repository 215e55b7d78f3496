/// A class of signs, as ranges in order that neither touch nor overlap.
struct SignRanges: Hashable, Sendable {
    private(set) var ranges: [ClosedRange<Int>] = []

    static let none = SignRanges()
    static let all = SignRanges(0...0xFFFF)

    private init() {}

    init(_ range: ClosedRange<Int>) { ranges = [range] }

    init(_ parts: [ClosedRange<Int>]) {
        for part in parts.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if let last = ranges.last, part.lowerBound <= last.upperBound + 1 {
                ranges[ranges.count - 1] = last.lowerBound...max(last.upperBound, part.upperBound)
            } else {
                ranges.append(part)
            }
        }
    }

    var isEmpty: Bool { ranges.isEmpty }

    func union(_ other: SignRanges) -> SignRanges {
        if other.isEmpty { return self }
        return isEmpty ? other : SignRanges(ranges + other.ranges)
    }

    var inverted: SignRanges {
        var gaps: [ClosedRange<Int>] = []
        var next = 0
        for range in ranges {
            if range.lowerBound > next { gaps.append(next...(range.lowerBound - 1)) }
            next = range.upperBound + 1
        }
        if next <= 0xFFFF { gaps.append(next...0xFFFF) }
        return SignRanges(gaps)
    }
}
