import Procedure
import Texts

/// A date as it was typed in three fields: `op-dag`, `op-maand`, `op-jaar`; nothing of it is lost when it is
/// wrong.
struct TypedDate: Sendable, Equatable {
    let name: String
    var day = ""
    var month = ""
    var year = ""

    /// The fields of a form.
    init(_ form: FormData, _ name: String) {
        self.name = name
        day = form.line("\(name)-dag")
        month = form.line("\(name)-maand")
        year = form.line("\(name)-jaar")
    }

    /// Empty fields.
    init(_ name: String) {
        self.name = name
    }

    /// What stands in the fields before anybody typed.
    init(_ name: String, _ value: Day?) {
        self.name = name
        guard let value else { return }
        let date = value.civil
        (day, month, year) = ("\(date.day)", "\(date.month)", "\(date.year)")
    }

    /// The same for a moment that is known less precisely.
    init(_ name: String, _ moment: When) {
        self.init(name)
        switch moment {
        case .on(let day): self = TypedDate(name, day)
        case .inMonth(let year, let month): (self.month, self.year) = ("\(month)", "\(year)")
        case .inYear(let year): self.year = "\(year)"
        case .ongoing, .unknown: break
        }
    }

    var isEmpty: Bool { day.isEmpty && month.isEmpty && year.isEmpty }

    /// A whole day.
    func whole(incomplete: String? = nil) throws(FieldProblems) -> Day {
        guard !day.isEmpty, !month.isEmpty, !year.isEmpty, case .on(let day) = try moment() else {
            throw FieldProblems("\(name)-dag", incomplete ?? DeskTexts.dutch.moment.incomplete)
        }
        return day
    }

    /// A day, a month or a year, as far as it was filled in; what is empty is unknown.
    func moment() throws(FieldProblems) -> When {
        guard !isEmpty else { return .unknown }
        let texts = Catalogue.of(.dutch).form.when
        guard year.utf8.count == 4, let year = Self.number(year), year >= 1900 else {
            throw FieldProblems("\(name)-jaar", texts.yearInFour)
        }
        guard !month.isEmpty else { return .inYear(year) }
        guard let month = DateTexts.month(month) else {
            throw FieldProblems("\(name)-maand", texts.noSuchMonth)
        }
        guard !day.isEmpty else { return .inMonth(year: year, month: month) }
        guard let number = Self.number(day), let day = Day(year, month, number) else {
            throw FieldProblems("\(name)-dag", texts.noSuchDay)
        }
        return .on(day)
    }

    /// The three fields, with what is wrong in them.
    func field(_ question: String, hint: String? = nil, problems: [FieldProblem]) -> DateField {
        let words = DeskTexts.dutch.moment
        let wrong = problems.first { $0.field.hasPrefix("\(name)-") }
        func piece(_ part: String, _ label: String, _ value: String, isLong: Bool) -> DateField.Piece {
            let full = "\(name)-\(part)"
            return .init(full, label, value: value, isWrong: wrong?.field == full, isLong: isLong)
        }
        return DateField(
            Field(name, question, hint: hint, error: wrong?.text),
            piece("dag", words.day, day, isLong: false),
            piece("maand", words.month, month, isLong: true), piece("jaar", words.year, year, isLong: true))
    }

    /// Digits only: `Int` would take a sign.
    private static func number(_ typed: String) -> Int? {
        typed.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(typed) : nil
    }
}
