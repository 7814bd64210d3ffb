import Testing

@testable import Procedure

@Suite("Art. 6.5 – zes weken en andere termijnen")
struct DeadlineTests {
    @Test func `filed on 16 March: finished by 27 April, and we aim at 24 April`() {
        let deadline = World.jansen.deadline
        #expect(deadline.lastDay == "2026-04-27")
        #expect(deadline.target == "2026-04-24")
    }

    @Test(
        arguments: [
            ("2026-01-01", "2026-02-12"), ("2026-02-20", "2026-04-03"), ("2024-01-20", "2024-03-02"),
            ("2026-11-13", "2026-12-25"), ("2025-12-20", "2026-01-31"),
        ] as [(Day, Day)])
    func `six weeks are 42 civil days and no holiday moves them`(_ filed: Day, _ last: Day) {
        #expect(World.jansen { $0.receivedOn = filed }.deadline.lastDay == last)
    }

    @Test func `the last day is in time, the next is not`() {
        let deadline = Deadline(days: 42, after: World.filedOn)
        #expect(!deadline.isMissed(on: "2026-04-27"))
        #expect(deadline.isMissed(on: "2026-04-28"))
        #expect(deadline.daysLeft(on: "2026-04-27") == 0)
        #expect(deadline.daysLeft(on: "2026-04-28") == -1)
        #expect(deadline.daysLeft(on: World.filedOn) == 42)
    }

    @Test func `a case is in time while it can be, and a closed one for ever`() {
        #expect(given(.concluded).casefile.isInTime(on: "2026-04-27"))
        #expect(!given(.concluded).casefile.isInTime(on: "2026-04-28"))
        #expect(given(.closed).casefile.isInTime(on: "2030-01-01"))
    }

    @Test func `closing on day 43 is too late for ever, whatever later day was agreed`() {
        let letters = [
            Letter.sample(3, .outcome, carries: [.overdue]),
            Letter.sample(4, .howItEnded, to: .respondent(1)),
        ]
        let late = given(
            .judged, .did(.letters(.agreeLaterDay("2026-05-10", World.spoken(on: "2026-04-03")))),
            .did(.closing(.end(with: letters)), on: "2026-04-28"))
        #expect(late.casefile.letters.laterDay == "2026-05-10")
        #expect(!late.casefile.isInTime(on: "2026-05-01"))
        #expect(late.casefile.deadline.lastDay == "2026-04-27")
        let lines = late.casefile.checklist(on: "2027-01-01")
        #expect(lines.contains(.init(rule: .sixWeeks, state: .doneLate(on: "2026-04-28"))))
    }

    @Test func `a posted letter counts on the day of posting, not of writing`() {
        let written = given(.judged, of: World.byPost).and(
            .did(.closing(.end(with: Stage.endingLetters(route: .post))), on: "2026-04-24"))
        #expect(written.casefile.closing.closedOn == nil)
        #expect(!written.casefile.isInTime(on: "2026-04-28"))
        let posted = written.and(.did(.letters(.send(3, .init(.posted, on: "2026-04-27"))), on: "2026-04-28"))
        #expect(posted.casefile.closing.closedOn == "2026-04-27")
        #expect(posted.casefile.isInTime(on: "2026-05-20"))
    }

    @Test(
        arguments: [
            ("2026-03-16", "2026-03-18", "2026-03-19"), ("2026-04-02", "2026-04-08", "2026-04-09"),
            ("2026-03-21", "2026-03-24", "2026-03-25"), ("2026-04-24", "2026-04-29", "2026-04-30"),
        ] as [(Day, Day, Day)])
    func `first contact: an aim of two working days, a promise of three`(
        _ filed: Day, _ aim: Day, _ promise: Day
    ) {
        let filing = World.jansen {
            $0.receivedOn = filed
            $0.happened = .ongoing
        }
        let casefile = given(.filed, of: filing).casefile
        #expect(casefile.firstContactTarget == aim)
        #expect(casefile.firstContactDeadline.lastDay == promise)
    }

    @Test func `the file is erased two years after closing, on 28 February where there is no 29th`() {
        let casefile = given(.closed).casefile
        #expect(casefile.erasedOn(closedOn: "2026-04-07") == "2028-04-07")
        #expect(casefile.erasedOn(closedOn: "2028-02-29") == "2030-02-28")
    }
}
