import Procedure
import Testing

@Suite("Domein 2 – beslissen op papier, en berichten die niemand ziet")
struct OnPaperTests {
    private static func tried(_ day: Day, _ over: Channel) -> Step {
        .did(.contacts(.log(.init(on: day, over: over, reached: false))), on: day)
    }

    /// Tried twice on 20 March; decided on paper from 3 April.
    static var awaited: Given {
        given(
            .informed, tried("2026-03-20", .telephone), tried("2026-03-20", .email),
            .did(.contacts(.decideOnPaper(from: "2026-04-06"))),
            .did(.reactions(.react(1, "Ik was ziek.", on: "2026-03-20", over: .web)), by: .kim))
    }

    private static let judge = Command.outcome(.judge(1, World.judgement(.upheld)))

    @Test func `before the day of the letter nobody judges without the complainant`() {
        Self.awaited.when(Self.judge, on: "2026-04-05")
            .refuses(.outcome(.waitsForComplainant(until: "2026-04-06")))
        Self.awaited.when(Self.judge, on: "2026-04-06").succeeds()
    }

    @Test func `a judgment of before that day ends nothing either`() {
        let judged = given(
            .judged, Self.tried("2026-04-03", .telephone), Self.tried("2026-04-03", .email),
            .did(.contacts(.decideOnPaper(from: "2026-04-20"))))
        judged.when(.closing(.end(with: Stage.endingLetters())), on: "2026-04-19")
            .refuses(.outcome(.waitsForComplainant(until: "2026-04-20")))
        judged.when(.closing(.end(with: Stage.endingLetters())), on: "2026-04-20").succeeds()
    }

    @Test func `who lets hear from themselves is waited for no more`() {
        let heard = Self.awaited.and(.did(.contacts(.write("Ik was weg.")), by: .complainant))
        #expect(heard.casefile.contacts.decidedOnPaperFrom == nil)
        heard.when(Self.judge, on: "2026-03-21").succeeds()
    }

    @Test func `the day asks for a decision`() {
        let actions = Self.awaited.casefile.actions(on: "2026-04-06").filter { $0.kind == .decideOnPaper }
        #expect(actions.map(\.due) == ["2026-04-06"])
    }

    @Test func `a line to who waits for a call is news once it was seen`() {
        let call = World.jansen { $0.contact = .call(number: "050", lettersTo: nil, safeTimes: nil) }
        let written = given(.contacted, of: call, .did(.contacts(.write("Het loopt.")), on: "2026-03-25"))
        #expect(written.casefile.contacts.lastNews == "2026-03-18")
        let read = written.and(.did(.contacts(.noteReading), by: .complainant, on: "2026-03-27"))
        #expect(read.casefile.contacts.lastNews == "2026-03-27")
        let code = given(.contacted, .did(.contacts(.write("Het loopt.")), on: "2026-03-25"))
        #expect(code.casefile.contacts.lastNews == "2026-03-25")
    }
}
