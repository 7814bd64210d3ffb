import Procedure
import Testing
import Texts

@Suite("Dates in words")
struct DateTests {
    let dutch = Catalogue.of(.dutch).dates
    let english = Catalogue.of(.english).dates

    @Test(arguments: [
        ("2026-05-12", "dinsdag 12 mei 2026", "di 12 mei", "Tuesday 12 May 2026", "Tue 12 May"),
        ("2026-03-01", "zondag 1 maart 2026", "zo 1 mrt", "Sunday 1 March 2026", "Sun 1 Mar"),
        ("2024-02-29", "donderdag 29 februari 2024", "do 29 feb", "Thursday 29 February 2024", "Thu 29 Feb"),
        ("2026-12-31", "donderdag 31 december 2026", "do 31 dec", "Thursday 31 December 2026", "Thu 31 Dec"),
    ])
    func `a day has a long and a short form`(
        _ iso: String, _ long: String, _ short: String, _ l: String, _ s: String
    )
        throws
    {
        let day = try #require(Day(iso: iso))
        #expect(dutch.long(day) == long)
        #expect(dutch.short(day) == short)
        #expect(english.long(day) == l)
        #expect(english.short(day) == s)
        let (now, later) = (Day(day.civil.year, 1, 1) ?? day, Day(day.civil.year + 1, 1, 1) ?? day)
        #expect(dutch.short(day, on: now) == short)
        #expect(dutch.short(day, on: later) == "\(short) \(day.civil.year)")
        #expect(day.inWords(.dutch) == long)
        #expect(day.inWords(.english) == l)
        #expect(dutch.weekday(day) + " " + dutch.withoutWeekday(day) == long)
        #expect(long.hasPrefix(dutch.withoutYear(day)))
    }

    @Test func `when something happened is as precise as we know it`() throws {
        let day = try #require(Day(2026, 3, 27))
        #expect(dutch.when(.on(day)) == "vrijdag 27 maart 2026")
        #expect(dutch.when(.inMonth(year: 2026, month: 3)) == "maart 2026")
        #expect(dutch.when(.inYear(2025)) == "2025")
        #expect(dutch.when(.ongoing) == "Het gebeurt nog steeds")
        #expect(english.when(.unknown) == "Not known")
    }

    @Test(arguments: [
        (23, "Nog 23 dagen", "Nog 23 dagen", "23 days left"),
        (2, "Nog 2 dagen", "Nog 2 dagen", "2 days left"),
        (1, "Morgen", "Morgen", "Tomorrow"), (0, "Vandaag", "Vandaag", "Today"),
        (-1, "We zijn te laat", "1 dag te laat", "We are late"),
        (-3, "We zijn te laat", "3 dagen te laat", "We are late"),
    ])
    func `days left are told to each in their own words`(
        _ days: Int, _ public: String, _ staff: String, _ other: String
    ) {
        #expect(dutch.daysLeft(days) == `public`)
        #expect(dutch.daysLeftForStaff(days) == staff)
        #expect(english.daysLeft(days) == other)
    }

    @Test func `a day is also told by its distance`() {
        let today = Day(ordinal: 20_500)
        #expect(dutch.difference(of: today, from: today) == "vandaag")
        #expect(dutch.difference(of: today - 1, from: today) == "gisteren")
        #expect(dutch.difference(of: today + 1, from: today) == "morgen")
        #expect(dutch.difference(of: today - 4, from: today) == "4 dagen geleden")
        #expect(english.difference(of: today + 4, from: today) == "in 4 days")
    }

    @Test(arguments: [
        ("3", 3), ("03", 3), ("maart", 3), (" Maart ", 3), ("mrt", 3), ("mrt.", 3), ("march", 3), ("Mar", 3),
        ("mei", 5), ("may", 5), ("okt", 10), ("october", 10), ("SEPT", 9), ("12", 12), ("augustus", 8),
    ])
    func `a month is understood as a number or a word`(_ typed: String, _ month: Int) {
        #expect(DateTexts.month(typed) == month)
    }

    @Test(arguments: ["", "0", "13", "-1", "zomer", "m", "3 4x"])
    func `what is no month is not guessed`(_ typed: String) {
        #expect(DateTexts.month(typed) == nil)
    }
}
