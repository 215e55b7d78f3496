/// What became of a batch: its lines of output, and what is to be said and counted.
struct BatchAnswer: Sendable {
    /// One line on standard error.
    struct Remark: Sendable {
        let place: String
        let message: String
    }

    var number = 0
    var position = 0
    var output: [UInt8] = []
    var remarks: [Remark] = []
    var tally = Tally()
    var times = StageTimes()

    /// Makes ready for another batch; memory that a large document took is given back.
    mutating func empty() {
        if output.capacity > 1 << 20 { output = [] } else { output.removeAll(keepingCapacity: true) }
        remarks.removeAll()
        tally = Tally()
        times = StageTimes()
    }

    mutating func remark(_ place: String, _ message: String) {
        remarks.append(Remark(place: place, message: message))
    }
}
