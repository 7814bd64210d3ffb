import Procedure
import Testing

@testable import Web

@Suite("A date in three fields")
struct TypedDateTests {
    private func typed(_ day: String, _ month: String, _ year: String) throws -> TypedDate {
        var form = FormData()
        try form.add("op-dag", day)
        try form.add("op-maand", month)
        try form.add("op-jaar", year)
        return TypedDate(form, "op")
    }

    @Test(arguments: [("29", "2", "2028"), (" 3 ", "mrt", "2026"), ("31", "december", "2026")])
    func `a whole day in digits or with the month in words is read`(day: String, month: String, year: String)
        throws
    {
        let date = try typed(day, month, year).whole()
        #expect(TypedDate("op", date).year == year)
    }

    @Test(arguments: [
        ("29", "2", "2026", "op-dag"), ("1", "13", "2026", "op-maand"), ("1", "1", "26", "op-jaar"),
        ("", "1", "2026", "op-dag"), ("", "", "", "op-dag"), ("+1", "1", "2026", "op-dag"),
    ])
    func `what is no whole day names the field`(day: String, month: String, year: String, field: String)
        throws
    {
        let date = try typed(day, month, year)
        #expect { _ = try date.whole() } throws: { ($0 as? FieldProblems)?.list.first?.field == field }
    }

    @Test func `a moment may be a month, a year or nothing`() throws {
        #expect(try typed("", "3", "2026").moment() == .inMonth(year: 2026, month: 3))
        #expect(try typed("", "", "2026").moment() == .inYear(2026))
        #expect(try typed("", "", "").moment() == .unknown)
    }
}
