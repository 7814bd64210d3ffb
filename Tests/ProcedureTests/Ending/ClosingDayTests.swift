import Procedure
import Testing

@Suite("Art. 6, 5e streepje – de dag waarop het klaar is")
struct ClosingDayTests {
    private static let ended = Ending.judged.ready(of: World.byPost)
        .and(.did(.closing(.end(with: Ending.judged.letters(of: World.byPost))), on: "2026-04-24"))

    @Test func `a decision whose letter is not out has ended and is not closed`() {
        #expect(Self.ended.casefile.closing.stage == .ended(.judged, letter: 3, on: "2026-04-24"))
        #expect(Self.ended.casefile.closing.closedOn == nil)
        #expect(Self.ended.casefile.letters.waiting.map(\.id) == [3, 4])
        #expect(Self.ended.casefile.phase(on: "2026-04-24") == .sending)
    }

    /// Filed on 16 March: the last day is 27 April, Koningsdag or not.
    @Test(arguments: Letter.Out.Way.allCases.filter { $0 != .readable }, ["2026-04-27" as Day, "2026-04-28"])
    func `the day that counts is the day the letter is out, not the day of the decision`(
        _ way: Letter.Out.Way, _ day: Day
    ) {
        let closed = Self.ended.and(.did(.letters(.send(3, .init(way, on: day))), on: "2026-04-29"))
        #expect(closed.casefile.closing.stage == .closed(.judged, letter: 3, on: day))
        #expect(closed.casefile.isInTime(on: "2026-06-01") == (day == "2026-04-27"))
        #expect(closed.casefile.registerFacts.daysToEnding == day - World.filedOn)
    }

    @Test func `another letter that goes out closes nothing`() {
        let waiting = Ending.judged.ready(of: World.byPost)
            .and(.did(.letters(.freeze(.sample(7, .progress, route: .post)))))
            .and(.did(.closing(.end(with: Ending.judged.letters(of: World.byPost)))))
            .and(.did(.letters(.send(7, .init(.posted, on: Ending.day)))))
        #expect(waiting.casefile.closing.closedOn == nil)
    }

    @Test func `behind the code the decision and the end are one day`() {
        #expect(given(.closed).casefile.closing.stage == .closed(.judged, letter: 3, on: "2026-04-07"))
    }

    @Test func `no holiday, no weekend and no later day moves the term`() {
        for filing in [World.jansen, World.byPost, World.onBehalf] {
            #expect(filing.deadline.lastDay == "2026-04-27")
            #expect(filing.deadline.target == "2026-04-24")
        }
    }

    @Test func `an unsent letter about being late becomes a paragraph of the last letter`() {
        let late = given(.judged)
        let letters = Stage.endingLetters()
        #expect(late.casefile.endingContent(on: "2026-04-27") == [.outcome])
        #expect(late.casefile.endingContent(on: "2026-04-28") == [.outcome, .overdue])
        late.when(.closing(.end(with: letters)), on: "2026-04-27").succeeds()
        late.when(.closing(.end(with: letters)), on: "2026-04-28").refuses(.closing(.letterMissing(.overdue)))
        let sorry: [Letter] = [.sample(3, .outcome, carries: [.overdue]), letters[1]]
        late.when(.closing(.end(with: sorry)), on: "2026-04-28").succeeds()
        late.and(.did(.letters(.freeze(.sample(9, .overdue))), on: "2026-04-20"))
            .when(.closing(.end(with: letters)), on: "2026-04-28").succeeds()
    }

    @Test(arguments: [1, 2, 5])
    func `the file is erased so many years after the end`(_ years: Int) {
        let filing = World.jansen { $0.procedure.terms.retention = years }
        let casefile = given(.filed, of: filing).casefile
        #expect(casefile.erasedOn(closedOn: "2026-04-07") == ("2026-04-07" as Day).adding(years: years))
        #expect(given(.filed).casefile.erasedOn(closedOn: "2028-02-29") == "2030-02-28")
    }

    /// The settlement letter was out on 20 March: it can go on up to and with 3 April.
    @Test(arguments: [("2026-03-20" as Day, true), ("2026-04-03", true), ("2026-04-04", false)])
    func `not solved within fourteen days: the same case goes on`(_ day: Day, _ may: Bool) {
        let attempt = Ending.solved.ended().when(
            .closing(.goOn("Hij belt niet.", .online)), by: .complainant, on: day)
        guard may else { return attempt.refuses(.closing(.tooLateToContinue(lastDay: "2026-04-03"))) }
        attempt.then(
            .disposition(.undone(1)), .closing(.reopened(.notSolved("Hij belt niet.", .init(on: day)))))
        let on = attempt.after.casefile
        #expect(on.deadline == World.jansen.deadline)
        #expect(!on.closing.hasEnded)
        #expect(on.settlement.openAgreements.isEmpty)
        #expect(on.investigation.concludedOn == nil)
        #expect(on.closing.continuedOn == [day])
    }

    @Test func `going on by word counts on its own day, is read back, and nobody else may`() {
        let solved = Ending.solved.ended()
        solved.when(.closing(.goOn(nil, World.spoken(on: "2026-04-03"))), by: .desk, on: "2026-04-08")
            .succeeds()
        solved.when(
            .closing(.goOn(nil, World.spoken(on: "2026-04-03", readBack: false))), by: .desk, on: "2026-04-08"
        )
        .refuses(.notReadBack)
        solved.when(.closing(.goOn(nil, World.spoken(on: "2026-04-03"))), by: .desk, on: "2026-04-02")
            .refuses(.declaredInTheFuture)
        solved.when(.closing(.goOn(nil, .online)), by: .noor).refuses(.notYours)
    }
}
