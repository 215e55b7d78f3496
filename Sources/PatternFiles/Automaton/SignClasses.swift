import Tables

/// Classes of signs, all their ranges in one array.
struct SignClasses: Sendable {
    let ends: Column<Int32>
    /// First sign, last sign, first sign …
    let bounds: Column<UInt16>

    init(_ classes: [SignRanges]) {
        var ends: [Int32] = [0]
        var bounds: [UInt16] = []
        for ranges in classes.map(\.ranges) {
            for range in ranges {
                bounds.append(UInt16(truncatingIfNeeded: range.lowerBound))
                bounds.append(UInt16(truncatingIfNeeded: range.upperBound))
            }
            ends.append(Int32(truncatingIfNeeded: bounds.count / 2))
        }
        self.ends = Column(ends)
        self.bounds = Column(bounds)
    }

    init(ends: Column<Int32>, bounds: Column<UInt16>) {
        self.ends = ends
        self.bounds = bounds
    }

    /// The classes that a sign is of, one bit each.
    func all(of sign: UInt16) -> [UInt64] {
        var all = ofNothing
        for number in 0..<(ends.count - 1) where contains(Int32(number), sign) {
            all[number >> 6] |= 1 << UInt64(number & 63)
        }
        return all
    }

    /// No class.
    var ofNothing: [UInt64] { Array(repeating: 0, count: (ends.count + 63) >> 6) }

    private func contains(_ number: Int32, _ sign: UInt16) -> Bool {
        // The last range that begins at the sign or before it.
        var low = Int(ends[Int(number)])
        let first = low
        var high = Int(ends[Int(number) + 1])
        while low < high {
            let middle = (low + high) / 2
            if bounds[2 * middle] <= sign { low = middle + 1 } else { high = middle }
        }
        return low > first && sign <= bounds[2 * low - 1]
    }
}
