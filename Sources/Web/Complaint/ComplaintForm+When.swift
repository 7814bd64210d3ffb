import Procedure
import Texts

extension ComplaintForm {
    private static let earliestYear = 1900

    /// Question 3: a day, a month, a year, still going on, or not known.
    ///
    /// Something that goes on is never too old, whatever date stands beside the box.
    func happened() throws(FieldProblems) -> When {
        let typed = ["dag", "maand", "jaar"].map { value($0).filter { !$0.isWhitespace } }
        let isDated = typed.contains { !$0.isEmpty }
        if has("weetniet") {
            guard !isDated, !has("nog") else { throw FieldProblems("dag", texts.form.when.onlyOne) }
            return .unknown
        }
        if has("nog") { return .ongoing }
        guard isDated else { throw FieldProblems("dag", texts.form.when.empty) }
        let moment = try date(day: typed[0], month: typed[1], year: typed[2])
        guard !moment.begins(after: today) else { throw FieldProblems("dag", texts.form.when.future) }
        return moment
    }

    private func date(day: String, month: String, year: String) throws(FieldProblems) -> When {
        let texts = texts.form.when
        guard !year.isEmpty else { throw FieldProblems("jaar", texts.noYear) }
        guard year.utf8.count == 4, let year = number(year) else {
            throw FieldProblems("jaar", texts.yearInFour)
        }
        guard year >= Self.earliestYear else { throw FieldProblems("jaar", texts.tooLongAgo) }
        guard !month.isEmpty else {
            guard day.isEmpty else { throw FieldProblems("maand", texts.noMonth) }
            return .inYear(year)
        }
        guard let month = DateTexts.month(month) else { throw FieldProblems("maand", texts.noSuchMonth) }
        guard !day.isEmpty else { return .inMonth(year: year, month: month) }
        guard let day = number(day), let day = Day(year, month, day) else {
            throw FieldProblems("dag", texts.noSuchDay)
        }
        return .on(day)
    }

    /// Digits only: `Int` would take a sign.
    private func number(_ typed: String) -> Int? {
        typed.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(typed) : nil
    }

    /// Article 2: more than a year before today; what is not known or not right yet is not.
    var isOverAYear: Bool {
        guard let moment = try? happened() else { return false }
        return !AgeTest.isInTime(moment, sentOn: today, years: procedure.terms.maximumAge)
    }

    /// After question 3: a story of long ago can be told too, by who knows what we do with it.
    func oldStory() throws(FieldProblems) {
        guard isOverAYear, OldStory(rawValue: value("toch")) != .tell else { return }
        throw FieldProblems("toch", texts.form.overAYear.choose)
    }
}
