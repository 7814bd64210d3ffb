/// Counts complaints and the different persons in any set of them, each person once.
///
/// Persons are numbered first, so that counting a set is a walk over whole numbers.
final class Census {
    private let complainants: [Int]
    private let respondents: [[Int]]
    private var complainantSeen: [Int]
    private var respondentSeen: [Int]
    private var round = 0

    init(_ counted: [Counted]) {
        var people: [String: Int] = [:]
        var others: [String: Int] = [:]
        complainants = counted.map { Self.number($0.complainant ?? "", in: &people) }
        respondents = counted.map { counted in
            if !counted.respondents.isEmpty {
                return counted.respondents.map { Self.number($0, in: &others) }
            }
            // Only a complaint about the organisation itself hides nobody. Behind every other one may stand
            // somebody, and nobody knows who: all of these may be the same person.
            let hidesNobody = counted.row.respondents == [.organisation]
            return [Self.number(hidesNobody ? "row \(counted.row.id)" : "", in: &others)]
        }
        complainantSeen = Array(repeating: 0, count: people.count)
        respondentSeen = Array(repeating: 0, count: others.count)
    }

    private static func number(_ name: String, in numbers: inout [String: Int]) -> Int {
        if let number = numbers[name] { return number }
        numbers[name] = numbers.count
        return numbers.count - 1
    }

    /// What stands behind these rows, by their places.
    func weight(of rows: [Int]) -> Weight {
        round += 1
        var weight = Weight(complaints: rows.count, complainants: 0, respondents: 0)
        for row in rows {
            let person = complainants[row]
            if complainantSeen[person] != round {
                complainantSeen[person] = round
                weight.complainants += 1
            }
            for other in respondents[row] where respondentSeen[other] != round {
                respondentSeen[other] = round
                weight.respondents += 1
            }
        }
        return weight
    }
}
