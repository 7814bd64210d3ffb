import Procedure
import Testing

/// Where a respondent reads, and what comes back (decision 0023).
@Suite("Art. 6.2 – de weg naar wie het aangaat")
struct ReachTests {
    private let named = given(
        .contacted, .did(.reactions(.name(World.respondentKim, parts: [1]))),
        .did(.reactions(.name(World.respondentJoost, parts: [1]))))

    @Test func `on paper, until an own address is known`() {
        #expect(named.casefile.reactions[1]?.reach == .post(nil))
        let mail = Respondent.Reach.mail("Kim@Buurt.example")
        let attempt = named.when(.reactions(.reach(1, mail)))
        attempt.then(.reactions(.reachable(1, mail)))
        #expect(attempt.after.casefile.reactions[1]?.reach.address == "kim@buurt.example")
        #expect(attempt.after.casefile.reactions[2]?.reach == .post(nil))
        // The same once more changes nothing.
        attempt.after.when(.reactions(.reach(1, mail))).then()
    }

    @Test func `one person may answer for themselves and for the organisation at one address`() {
        let both = named.and(
            .did(.reactions(.name(.organisation(answeredBy: World.kim), parts: [1]))),
            .did(.reactions(.reach(1, .mail("kim@buurt.example")))))
        both.when(.reactions(.reach(3, .mail("kim@buurt.example")))).succeeds()
        both.when(.reactions(.reach(2, .mail("kim@buurt.example")))).refuses(.reactions(.addressOfAnother))
    }

    @Test func `a mail that came back asks for a call, once, until there is another way`() {
        let asked = named.and(
            .did(.reactions(.reach(1, .mail("kim@buurt.example"))), on: "2026-03-19"),
            .did(.reactions(.notify(1, .init(parts: [1])))))
        let back = asked.when(.reactions(.noteReturn(1)), by: .clock)
        back.then(.reactions(.mailReturned(1)))
        let call = back.after.casefile.actions(on: "2026-03-19").first { $0.kind == .callRespondent(1) }
        #expect(call?.due == "2026-03-20")
        #expect(back.after.casefile.reactions[1]?.term == nil)
        back.after.when(.reactions(.noteReturn(1)), by: .clock).then()
        let posted = back.after.when(.reactions(.reach(1, .post("Brugstraat 1"))))
        #expect(posted.after.casefile.reactions[1]?.returnedOn == nil)
        #expect(!posted.after.casefile.actions(on: "2026-03-19").contains { $0.kind == .callRespondent(1) })
    }

    @Test func `the colleague gets an own way, and that of before is closed`() {
        let asked = given(
            .contacted, .did(.reactions(.name(World.partner, parts: [1])), on: "2026-03-19"),
            .did(.reactions(.reach(1, .mail("petra@noord.example")))),
            .did(.reactions(.notify(1, .init(parts: [1])))),
            .did(.reactions(.inform(1, .opened)), by: .respondent(1), on: "2026-03-20"))
        let next = Respondent.Who.someoneAtPartner(nil, name: "Sil", partner: "Thuis Noord")
        let handed = asked.when(.reactions(.handOn(1, to: next, at: .mail("sil@noord.example"))))
        handed.then(
            .reactions(.handedOn(1, to: next)), .reactions(.reachable(1, .mail("sil@noord.example"))))
        // The partner was told once: the last day stays.
        #expect(handed.after.casefile.reactions[1]?.term?.lastDay == "2026-04-03")
        let onPaper = asked.when(.reactions(.handOn(1, to: next)))
        #expect(onPaper.after.casefile.reactions[1]?.reach == .post(nil))
    }

    @Test func `a file beside a reaction is theirs, and ends with the outcome like the reaction`() {
        let asked = named.and(.did(.reactions(.notify(1, .init(parts: [1])))))
        let sent = asked.when(.filing(.attach("rooster", .respondent(1))), by: .kim)
        sent.succeeds()
        #expect(sent.after.casefile.parts.laterFiles.map(\.source) == [.respondent(1)])
        #expect(LaterFile.Source.respondent(1).isTheirs == false)
        asked.when(.filing(.attach("rooster", .respondent(1))), by: .respondent(2)).refuses(.notYours)
        asked.when(.filing(.attach("rooster", .respondent(1))), by: .complainant).refuses(.notYours)
    }
}
