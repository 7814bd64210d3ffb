import Procedure
import Testing

@Suite("Wie krijgt welk bericht – op welke dag")
struct CalendarTests {
    private static func days(_ given: Given, _ moments: Moment...) -> [Day] {
        given.casefile.calendar.filter { moments.contains($0.moment) }.map(\.on)
    }

    @Test func `days 14, 28, 35, 40 and 42 after filing, and the day after`() {
        let days = Self.days(given(.filed), .day14, .day28, .day35, .day40, .day42, .overdue)
        #expect(
            days == ["2026-03-30", "2026-04-13", "2026-04-20", "2026-04-25", "2026-04-27", "2026-04-28"])
    }

    @Test func `the whole calendar of a fresh complaint`() {
        #expect(
            given(.filed).casefile.calendar.prefix(3) == [
                Signal(.notDistributed, on: "2026-03-17"), Signal(.firstContactDue, on: "2026-03-18"),
                Signal(.firstContactMissed, on: "2026-03-20"),
            ])
    }

    @Test func `distribution is no moment any more once somebody handles it`() {
        #expect(Self.days(given(.distributed), .notDistributed) == ["2026-03-17"])
        #expect(Self.days(given(.accepted), .notDistributed).isEmpty)
    }

    @Test func `a case that comes back and lies still is told from that day on`() {
        let back = given(.contacted, .did(.handling(.release(reason: "Ziek.")), on: "2026-04-01"))
        #expect(Self.days(back, .notDistributed) == ["2026-04-02"])
    }

    @Test func `first contact is no moment any more once they spoke`() {
        #expect(Self.days(given(.accepted), .firstContactDue, .firstContactMissed).count == 2)
        #expect(Self.days(given(.contacted), .firstContactDue, .firstContactMissed).isEmpty)
        #expect(Self.days(given(.filed, of: World.noteInTheBox), .firstContactDue).isEmpty)
    }

    @Test func `a notice that stays unopened becomes a signal on day 7`() {
        #expect(Self.days(given(.noticed), .notInformed) == ["2026-03-26"])
        #expect(Self.days(given(.informed), .notInformed).isEmpty)
    }

    @Test func `the respondent is reminded on day 10 and day 14 and hears that it is over`() {
        let informed = given(.informed)
        #expect(
            Self.days(informed, .reactionDay10, .reactionDay14, .reactionOver) == [
                "2026-03-30", "2026-04-03", "2026-04-04",
            ])
        #expect(Self.days(given(.reacted), .reactionDay10, .reactionDay14, .reactionOver).isEmpty)
        #expect(informed.casefile.calendar.filter { $0.moment == .reactionOver }.map(\.number) == [1])
    }

    @Test func `the day after the 28 days of a mandate, while it waits`() {
        let pending = given(.contacted, of: World.onBehalf)
        #expect(pending.casefile.calendar.filter { $0.moment == .mandateOver }.map(\.on) == ["2026-04-14"])
        let verified = pending.and(.did(.mandate(.verify(.signed(on: "2026-03-18")))))
        #expect(!verified.casefile.calendar.contains { $0.moment == .mandateOver })
    }

    @Test func `fourteen days without news are a signal that news moves`() {
        #expect(Self.days(given(.contacted), .silent) == ["2026-04-01"])
        let wrote = given(.contacted, .did(.contacts(.write("Het loopt.")), on: "2026-03-27"))
        #expect(Self.days(wrote, .silent) == ["2026-04-10"])
        #expect(Self.days(given(.filed), .silent).isEmpty)
    }

    @Test func `measures and agreements are due to their owner and missed to the handler, after closing too`()
    {
        let measure = Command.measures(
            .decide(.staffing, what: "Een invaller.", owner: "Noor", account: nil, due: "2026-06-01"))
        let closed = given(.judged, .did(measure)).and(
            .did(.closing(.end(with: Stage.endingLetters())), on: "2026-04-07"))
        #expect(Self.days(closed, .measureDue, .promiseNotKept) == ["2026-06-01", "2026-06-02"])
        let done = closed.and(.did(.measures(.finish(1, on: "2026-05-20")), on: "2026-05-20"))
        #expect(Self.days(done, .measureDue, .promiseNotKept).isEmpty)
        let agreed = given(
            .contacted, .did(.settlement(.propose(World.proposal()))),
            .did(.settlement(.agree(to: 1, .online)), by: .complainant))
        #expect(Self.days(agreed, .agreementDue, .promiseNotKept) == ["2026-05-01", "2026-05-02"])
    }

    @Test func `a closed case keeps its erasure only`() {
        #expect(given(.closed).casefile.calendar == [Signal(.erasureSoon, on: "2028-03-08")])
    }

    @Test func `the six weeks run on until the ending letter is posted`() {
        let written = given(.judged, of: World.byPost).and(
            .did(.closing(.end(with: Stage.endingLetters(route: .post))), on: "2026-04-07"))
        #expect(Self.days(written, .day42, .overdue) == ["2026-04-27", "2026-04-28"])
        #expect(Self.days(written, .silent, .firstContactDue).isEmpty)
    }

    @Test func `the next day with something to do, and none when all is said`() {
        let filed = given(.filed).casefile
        #expect(filed.nextDue(after: "2026-03-16") == "2026-03-17")
        #expect(filed.nextDue(after: "2026-03-17") == "2026-03-18")
        #expect(filed.nextDue(after: "2026-04-28") == nil)
        #expect(given(.closed).casefile.nextDue(after: "2026-04-07") == "2028-03-08")
    }

    @Test(arguments: Stage.allCases)
    func `walking from due day to due day meets every signal once`(_ stage: Stage) {
        let casefile = given(stage).casefile
        var (day, met): (Day, [Signal]) = ("2026-01-01", [])
        while let next = casefile.nextDue(after: day) {
            met += casefile.calendar.filter { $0.on == next }
            day = next
        }
        #expect(met == casefile.calendar && Set(met).count == met.count)
    }
}
