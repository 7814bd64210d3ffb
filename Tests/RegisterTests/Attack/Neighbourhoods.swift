import Register

/// Small neighbourhoods from a seed: some complain a little, some a lot, about anything.
struct SmallNeighbourhood {
    private var state: UInt64

    init(seed: Int) {
        state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 0xD1B5_4A32_D192_ED03
    }

    mutating func number(_ range: ClosedRange<Int>) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return range.lowerBound + Int(state % UInt64(range.count))
    }

    /// Skewed on purpose: in a real neighbourhood one thing is common and the rest is rare.
    mutating func pick<Value>(_ values: [Value]) -> Value {
        let most = values.count - 1
        return values[min(number(0...most), number(0...most))]
    }

    /// The complaints of one year; now and then somebody complains twice, or several about one employee.
    mutating func year(_ year: Int, _ count: Int) -> [Counted] {
        (0..<count).map { index in
            let ending = number(0...9) == 0 ? nil : pick(Ending.allCases)
            let about = pick([RespondentKind.organisation, .employee, .partner])
            // A spreadsheet of before does not always say on which day it ended.
            let isOfBefore = number(0...4) == 0
            let isKept = ending != nil && (!isOfBefore || number(0...2) > 0)
            let row = RegisterRow(
                id: "\(year)-\(index)", period: Period(year: year, half: number(1...2)),
                channel: pick(Channel.allCases), respondents: [about], subjects: [pick(Subject.allCases)],
                ending: ending, judgments: ending == .judged ? [pick(Judgment.allCases)] : [],
                measures: number(0...1) == 0 ? [] : [pick(Measure.allCases)],
                daysToEnding: isKept ? number(10...60) : nil, version: isOfBefore ? "" : "2025")
            return Counted(
                row, complainant: number(0...19) == 0 ? nil : "p\(number(0...count))",
                respondents: about == .employee ? ["e\(number(0...max(3, count / 3)))"] : [])
        }
    }
}
