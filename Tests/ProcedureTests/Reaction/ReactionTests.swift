import Testing

@testable import Procedure

@Suite("Art. 6.2 – twee weken om te reageren")
struct ReactionTests {
    private static let points: NonEmpty<Filing.Point> = [
        .init("De bezoeken.", happened: .ongoing), .init("De brief.", happened: .ongoing),
    ]

    private static func answer(_ day: Day, late: Bool = false) -> Reactions.Answer {
        .init(words: "Ik was ziek.", on: day, over: .paper, isLate: late)
    }

    @Test(
        arguments: [
            (.opened, "2026-03-20", "2026-04-03"), (.told(on: "2026-03-19"), "2026-03-19", "2026-04-02"),
            (.posted(on: "2026-03-19"), "2026-03-21", "2026-04-04"),
            (.posted(on: "2026-03-20"), "2026-03-22", "2026-04-05"),
        ] as [(Informing, Day, Day)])
    func `the term runs from the day of being informed: opened, told, or posted and two days`(
        _ how: Informing, _ day: Day, _ last: Day
    ) {
        let actor: Actor = how == .opened ? .kim : .noor
        let attempt = given(.noticed).when(.reactions(.inform(1, how)), by: actor, on: "2026-03-20")
        attempt.then(.reactions(.informed(1, on: day, term: Deadline(lastDay: last))))
    }

    @Test func `the notice itself starts nothing`() {
        let noticed = given(.noticed).casefile
        #expect(noticed.reactions[1]?.term == nil)
        #expect(noticed.reactions[1]?.noticeOn == "2026-03-19")
        #expect(noticed.reactions.informed.isEmpty)
        #expect(!noticed.reactions.termRuns(on: "2026-06-01"))
    }

    @Test func `the last day is Good Friday and nothing moves`() {
        let term = given(.informed).casefile.reactions[1]?.term
        #expect(term?.lastDay == "2026-04-03")
        #expect(term?.target == "2026-04-02")
    }

    @Test func `silence lapses on the day after day 14, not before`() {
        let informed = given(.informed)
        informed.when(.reactions(.lapse(1)), by: .clock, on: "2026-04-03")
            .refuses(.reactions(.termStillRuns(until: "2026-04-03")))
        let attempt = informed.when(.reactions(.lapse(1)), by: .clock, on: "2026-04-04")
        attempt.then(.reactions(.lapsed(1)))
        #expect(attempt.after.casefile.reactions.informed == [1])
    }

    @Test func `while the term runs nothing is concluded; after it silence never blocks`() {
        let informed = given(.informed)
        informed.when(.investigation(.conclude), on: "2026-04-03").refuses(.investigation(.termStillRuns))
        informed.when(.investigation(.conclude), on: "2026-04-04").then(.investigation(.concluded))
        given(.noticed).when(.investigation(.conclude), on: "2026-06-01").succeeds()
    }

    @Test(
        arguments: [("2026-03-20", false), ("2026-04-03", false), ("2026-04-04", true), ("2026-04-20", true)]
            as [(Day, Bool)])
    func `an answer counts on its own day; a late one is accepted and marked`(_ day: Day, _ late: Bool) {
        let attempt = given(.informed).when(
            .reactions(.react(1, "Ik was ziek.", on: day, over: .paper)), on: "2026-04-20")
        attempt.then(.reactions(.reacted(1, Self.answer(day, late: late))))
    }

    @Test func `who answers on the site answers today, whatever day they say`() {
        given(.informed).when(
            .reactions(.react(1, "Ik was ziek.", on: "2026-03-25", over: .paper)), by: .kim, on: "2026-04-20"
        )
        .then(.reactions(.reacted(1, Self.answer("2026-04-20", late: true))))
    }

    @Test func `after lapsing an answer is still taken, until the end`() {
        let lapsed = given(.informed, .did(.reactions(.lapse(1)), by: .clock, on: "2026-04-04"))
        let command = Command.reactions(.react(1, "Alsnog.", on: "2026-04-05", over: .web))
        let reacted = lapsed.when(command, by: .kim, on: "2026-04-05").after.casefile
        #expect(reacted.reactions[1]?.stage == .reacted)
        given(.closed).when(command, by: .kim, on: "2026-04-08").refuses(.closing(.alreadyEnded))
    }

    @Test func `a second answer is added, never edited in`() {
        let twice = given(
            .reacted,
            .did(
                .reactions(.react(1, "En ook dit.", on: "2026-04-01", over: .web)), by: .kim, on: "2026-04-01"
            ))
        #expect(twice.casefile.reactions[1]?.answers.map(\.words) == ["Ik was ziek.", "En ook dit."])
    }

    @Test func `who answers an unopened notice was informed that day`() {
        given(.noticed).when(
            .reactions(.react(1, "Ik was ziek.", on: "2026-03-23", over: .paper)), on: "2026-03-24"
        ).then(
            .reactions(.informed(1, on: "2026-03-23", term: Deadline(lastDay: "2026-04-06"))),
            .reactions(.reacted(1, Self.answer("2026-03-23"))))
    }

    @Test func `a reminder is remembered`() {
        let reminded = given(.informed, .did(.reactions(.remind(1)), by: .clock, on: "2026-03-30"))
        #expect(reminded.casefile.reactions[1]?.remindedOn == ["2026-03-30"])
    }

    @Test(arguments: [NamePermission.no, .callFirst])
    func `a name that may not be given: the talk comes before the notice`(_ permission: NamePermission) {
        let filing = World.jansen { $0.complainant = .named("Jansen", mayBeNamed: permission) }
        safetyTalkComesFirst(filing)
    }

    @Test func `who is not safe is spoken to before the notice, named or not`() {
        safetyTalkComesFirst(World.jansen { $0.urgency = .unsafe })
        safetyTalkComesFirst(
            World.jansen {
                $0.complainant = .nameless; $0.urgency = .unsafe
            })
    }

    private func safetyTalkComesFirst(_ filing: Filing) {
        let named = given(.contacted, of: filing, .did(.reactions(.name(World.respondentKim, parts: [1]))))
        let notice = Command.reactions(.notify(1, .init(parts: [1])))
        named.when(notice).refuses(.reactions(.safetyTalkFirst))
        let talk = Step.did(.contacts(.talkAboutSafety(on: "2026-03-18", nameMayBeGiven: false, note: nil)))
        named.and(talk).when(notice).succeeds()
    }

    @Test func `each respondent has an own notice, an own term and own parts`() {
        let two = given(
            .contacted, .did(.filing(.split(into: Self.points))),
            .did(.reactions(.name(World.respondentKim, parts: [1])), on: "2026-03-19"),
            .did(.reactions(.name(World.respondentJoost, parts: [1, 2]))),
            .did(.reactions(.notify(1, .init(parts: [1])))),
            .did(
                .reactions(.notify(2, .init(parts: [2], attachments: ["file-1"], question: "Klopt dit?"))),
                on: "2026-03-23"),
            .did(.reactions(.inform(1, .opened)), by: .respondent(1), on: "2026-03-24"),
            .did(.reactions(.inform(2, .opened)), by: .respondent(2), on: "2026-03-26"))
        #expect(two.casefile.reactions.list.map(\.term?.lastDay) == ["2026-04-07", "2026-04-09"])
        #expect(two.casefile.reactions[2]?.shared?.parts == [2])
        two.when(.reactions(.react(2, "Nee.", on: "2026-03-26", over: .web)), by: .respondent(1)).refuses(
            .notYours)
        #expect(
            two.casefile.reactions.termRuns(on: "2026-04-09")
                && !two.casefile.reactions.termRuns(on: "2026-04-10"))
    }

    @Test func `within the partner a question is handed on, and the colleague becomes involved`() {
        let asked = given(
            .contacted, .did(.reactions(.name(World.partner, parts: [1])), on: "2026-03-19"),
            .did(.reactions(.reach(1, .mail("petra@noord.example")))),
            .did(.reactions(.notify(1, .init(parts: [1])))))
        let reach = Respondent.Reach.mail("rik@Noord.example")
        let attempt = asked.when(.reactions(.handOn(1, to: World.atPartner, at: reach)), by: .respondent(1))
        attempt.then(
            .reactions(.handedOn(1, to: World.atPartner)), .reactions(.reachable(1, reach)),
            .handling(.noted(.isRespondent(1), about: "rik")))
        let next = Respondent.Who.someoneAtPartner(nil, name: "Sil", partner: "Thuis Noord")
        let away = Respondent.Reach.mail("sil@gmail.com")
        // The handler looks who reads it, and may choose an address elsewhere.
        attempt.after.when(.reactions(.handOn(1, to: next, at: away))).then(
            .reactions(.handedOn(1, to: next)), .reactions(.reachable(1, away)))
    }

    @Test(arguments: [NotHeard.unknown, .gone, .forbiddenForSafety])
    func `not heard, with a reason: no letter to them and no more than no finding on them`(_ why: NotHeard) {
        let excused = given(
            .contacted, .did(.reactions(.name(World.respondentKim, parts: [1]))),
            .did(.reactions(.excuse(1, why, reason: "Niet te vinden."))))
        #expect(excused.casefile.reactions.informed.isEmpty)
        excused.when(.outcome(.judge(1, World.judgement(.upheld)))).refuses(.outcome(.onlyNoFinding(1)))
        excused.when(.outcome(.judge(1, World.judgement(.noFinding)))).succeeds()
    }

    @Test(arguments: [Stage.contacted, .noticed, .informed])
    func `who can answer after all stands where they stood`(_ stage: Stage) {
        let before = given(stage)
        let named = before.casefile.reactions[1] == nil
        let asked =
            named ? before.and(.did(.reactions(.name(World.respondentKim, parts: [1])))) : before
        let back = asked.and(
            .did(.reactions(.excuse(1, .gone, reason: "Weg."))), .did(.reactions(.hearAfterAll(1))))
        #expect(back.casefile.reactions[1]?.term == asked.casefile.reactions[1]?.term)
        #expect(back.casefile.reactions[1]?.stage == asked.casefile.reactions[1]?.stage)
    }

    @Test func `a name that was taken back later asks for the talk first`() {
        let back = given(
            .contacted, .did(.contacts(.answerAboutName(mayBeGiven: false, .online)), by: .complainant),
            .did(.reactions(.name(World.respondentKim, parts: [1]))))
        back.when(.reactions(.notify(1, .init(parts: [1])))).refuses(.reactions(.safetyTalkFirst))
    }

    @Test(
        arguments: [
            (World.respondentKim, World.kim, true), (.employee(nil, name: "Onbekend"), nil, true),
            (World.partner, nil, false),
            (World.atPartner, "rik", true), (.organisation(answeredBy: World.omar), nil, false),
        ] as [(Respondent.Who, StaffID?, Bool)])
    func `a named person with an account becomes involved`(
        _ who: Respondent.Who, _ involved: StaffID?, _ isPerson: Bool
    ) {
        #expect(who.involved == involved && who.isPerson == isPerson)
        let casefile = given(.contacted, .did(.reactions(.name(who, parts: [1])))).casefile
        #expect(casefile.handling.involvement.respondents == Set([involved].compactMap { $0 }))
    }
}
