@testable import Register

/// Everything that a small neighbourhood let out, as far as the program allowed it.
///
/// | when        | what is asked                                   | goes out                        | asked by     |
/// |-------------|-------------------------------------------------|---------------------------------|--------------|
/// | spring 2026 | 2025, for the municipality and for publication  | always                          | all          |
/// | autumn 2026 | 2025 corrected: a batch, some more, one changed | where nothing can be subtracted | all          |
/// | spring 2027 | 2026, for both                                  | always                          | one in five  |
/// | summer 2027 | half of 2025; 2025 and 2026 together            | never: they overlap             | one in fifty |
struct Releases {
    /// A period, with what went out on it; a correction is none or both of its forms.
    struct Year {
        var before: [PeriodReport]
        var after: [PeriodReport] = []
        var relation = Attacker.Relation.same
    }

    /// Periods share nothing, so what is known of one tells nothing of another.
    private(set) var years: [Year]
    /// What was asked and should have gone out, or should not have.
    private(set) var mistakes: [Span] = []

    init(seed: Int) {
        var place = SmallNeighbourhood(seed: seed)
        let rows = place.year(2025, place.number(5...60))
        var first = Year(before: Self.letOut(Span(2025), rows, beside: []))
        let (corrected, relation) = place.corrected(rows, seed % 4)
        let after = Self.letOut(Span(2025), corrected, beside: first.before)
        if !after.isEmpty { (first.after, first.relation) = (after, relation) }
        years = [first]
        guard seed.isMultiple(of: 5) else { return }

        let next = place.year(2026, place.number(5...60))
        let second = Self.letOut(Span(2026), next, beside: first.before + first.after)
        if second.isEmpty { mistakes.append(Span(2026)) } else { years.append(Year(before: second)) }
        guard seed.isMultiple(of: 50) else { return }

        let half = Period(year: 2025, half: 1)
        mistakes += [Span(from: half, through: half), Span(2025, years: 2)].filter { span in
            !Self.letOut(span, corrected + next, beside: first.before + first.after + second).isEmpty
        }
    }

    /// Both forms, held against all earlier ones of their own form, as they are approved: together or not at all.
    private static func letOut(
        _ span: Span, _ rows: [Counted], beside earlier: [PeriodReport]
    ) -> [PeriodReport] {
        var out: [PeriodReport] = []
        for k in [Protection.municipality, Protection.publication] {
            let report = PeriodReport(span, of: rows, k: k)
            let same = earlier.filter { $0.k == k }
            guard Differencing.problems(of: report, against: same).isEmpty else { return [] }
            out.append(report)
        }
        return out
    }
}

extension SmallNeighbourhood {
    /// What a correction makes of a year, and what an attacker may know of it.
    fileprivate mutating func corrected(_ rows: [Counted], _ kind: Int) -> ([Counted], Attacker.Relation) {
        switch kind {
        case 0: (rows + late(year(2025, number(1...20))), .grew)
        case 1: (changed(rows), .oneMoved)
        default: (rows + batch(), .grew)
        }
    }

    /// A pile that was found in a drawer: all about one thing, each by somebody else.
    private mutating func batch() -> [Counted] {
        let one = year(2025, 1)[0]
        return (0..<number(10...20)).map { place in
            var other = one
            other.row.id = "batch-\(place)"
            other.row.respondents = [.organisation]
            (other.complainant, other.respondents) = ("b\(place)", [])
            return other
        }
    }

    private func late(_ rows: [Counted]) -> [Counted] {
        rows.map { counted in
            var late = counted
            late.row.id += "-late"
            return late
        }
    }

    private mutating func changed(_ rows: [Counted]) -> [Counted] {
        var rows = rows
        let place = number(0...(rows.count - 1))
        switch number(1...3) {
        case 1: rows[place].row.subjects = [pick(Subject.allCases)]
        case 2: rows[place].row.measures = [pick(Measure.allCases)]
        default: rows[place].row.channel = pick(Channel.allCases)
        }
        return rows
    }
}
