import Procedure
import Testing

@Suite("Art. 6, 4e streepje en art. 9 – maatregelen")
struct MeasureTests {
    static func decide(_ kind: MeasureKind = .wayOfWorking, due: Day = "2026-05-01") -> Command {
        .measures(.decide(kind, what: "Wie niet kan, belt.", owner: "Noor", account: "noor", due: due))
    }
    static let decided = given(.reacted, .did(decide()))
    static let done = decided.and(.did(.measures(.finish(1, on: "2026-03-30"))))

    @Test(arguments: [
        Measures.Refusal.unknownMeasure(9), .dueBeforeToday, .inTheFuture, .notOpen(1), .notDone(1),
        .measuresExist,
    ])
    func `every refusal of this cluster is provoked`(_ refusal: Measures.Refusal) {
        provoke(refusal).refuses(.measures(refusal))
    }

    private func provoke(_ refusal: Measures.Refusal) -> Attempt {
        switch refusal {
        case .unknownMeasure: Self.decided.when(.measures(.drop(9, reason: "Hoeft niet.")))
        case .dueBeforeToday: given(.reacted).when(Self.decide(due: "2026-03-29"))
        case .inTheFuture: Self.decided.when(.measures(.finish(1, on: "2026-03-31")))
        case .notOpen: Self.done.when(.measures(.finish(1, on: "2026-03-30")))
        case .notDone: Self.decided.when(.measures(.evaluate(1, "Het werkt.")))
        case .measuresExist: Self.decided.when(.measures(.decideNone(reason: "Niets.")))
        }
    }

    @Test(arguments: MeasureKind.allCases)
    func `every kind has an owner and a date`(_ kind: MeasureKind) throws {
        let measure = try #require(given(.reacted, .did(Self.decide(kind))).casefile.measures.list.first)
        #expect(measure.kind == kind)
        #expect((measure.owner, measure.due) == ("Noor", "2026-05-01"))
        #expect(measure.stage == .open)
    }

    @Test func `only what is for an employee is never named`() {
        #expect(MeasureKind.allCases.filter { $0.group == .employee } == [.talkWithEmployee, .coaching])
        #expect(MeasureKind.allCases.count { $0.group == .individual } == 7)
        #expect(MeasureKind.allCases.count { $0.group == .organisation } == 6)
    }

    @Test func `we change nothing is a decision with a reason, and a measure takes its place`() {
        let none = given(.reacted, .did(.measures(.decideNone(reason: "Al geregeld."))))
        #expect(none.casefile.measures.areDecided)
        #expect(none.and(.did(Self.decide())).casefile.measures.none == nil)
        Self.done.when(.measures(.decideNone(reason: "Niets."))).refuses(.measures(.measuresExist))
    }

    @Test func `a dropped measure changed nothing: not decided, not registered`() {
        let dropped = Self.decided.and(.did(.measures(.drop(1, reason: "Kan niet."))))
        #expect(!dropped.casefile.measures.areDecided)
        #expect(dropped.casefile.registerFacts.measures.isEmpty)
        #expect(Self.done.casefile.registerFacts.measures == [.wayOfWorking])
        dropped.when(.measures(.decideNone(reason: "Toch niets."))).succeeds()
    }

    @Test func `its owner reports it done, and nothing else; another colleague nothing`() {
        let lotte = given(
            .reacted,
            .did(
                .measures(
                    .decide(
                        .wayOfWorking, what: "Wie niet kan, belt.", owner: "Lotte", account: "lotte",
                        due: "2026-05-01"))))
        lotte.when(.measures(.finish(1, on: "2026-03-30")), by: .lotte)
            .then(.measures(.done(1, on: "2026-03-30")))
        lotte.when(.measures(.drop(1, reason: "Kan niet.")), by: .lotte).refuses(.notYours)
        lotte.when(.measures(.finish(1, on: "2026-03-30")), by: .iris).refuses(.notYours)
        lotte.when(.measures(.finish(2, on: "2026-03-30")), by: .lotte).refuses(.notYours)
        let involved = lotte.and(.did(.handling(.note(.isWitness, about: "lotte"))))
        involved.when(.measures(.finish(1, on: "2026-03-30")), by: .lotte).refuses(.notYours)
    }

    @Test func `whether it helped is asked six weeks after it was done, until somebody says so`() {
        #expect(Self.decided.casefile.measures.toEvaluate.isEmpty)
        let done = Self.done.casefile.measures
        #expect(done.toEvaluate.map(\.evaluateBy) == ["2026-05-11"])
        let said = Self.done.and(.did(.measures(.evaluate(1, "Het werkt."))))
        #expect(said.casefile.measures.toEvaluate.isEmpty)
    }

    @Test func `measures go on after closing`() {
        let closed = given(
            .reacted, .did(Self.decide()), .did(.outcome(.judge(1, World.judgement(.upheld)))),
            .did(
                .closing(
                    .end(with: [
                        .sample(3, .outcome, carries: [.confirmation]),
                        .sample(4, .howItEnded, to: .respondent(1)),
                    ]))))
        let later = closed.and(
            .did(Self.decide(.informing, due: "2026-06-01"), on: "2026-05-01"),
            .did(.measures(.finish(1, on: "2026-04-30"))), .did(.measures(.evaluate(1, "Het werkt."))),
            .did(.measures(.drop(2, reason: "Dubbel."))))
        #expect(later.casefile.measures.list.map(\.stage) == [.done(on: "2026-04-30"), .dropped("Dubbel.")])
        #expect(later.casefile.measures.list.first?.evaluation == "Het werkt.")
        #expect(later.casefile.measures.open.isEmpty)
        closed.when(.measures(.decideNone(reason: "Niets."))).refuses(.closing(.alreadyEnded))
    }
}
