import Procedure
import Testing

@Suite("Art. 9 – registratie zonder namen")
struct RegistrationTests {
    @Test(arguments: [Registration.Refusal.alreadyRegistered])
    func `every refusal of this cluster is provoked`(_ refusal: Registration.Refusal) {
        switch refusal {
        case .alreadyRegistered:
            given(.filed).when(.registration(.register(entry: "row-2")), by: .clock)
                .refuses(.registration(.alreadyRegistered))
        }
    }

    @Test(arguments: [Actor.noor, .desk, .iris, .complainant])
    func `no person makes a register row`(_ actor: Actor) {
        given(.accepted).when(.registration(.register(entry: "row-2")), by: actor).refuses(.notYours)
    }

    /// Every text that can be reached from the value, with its path.
    private func texts(in value: Any, at path: String = "facts") -> [String: String] {
        if let words = value as? Words { return [path: words.text] }
        if let text = value as? String { return [path: text] }
        if let staff = value as? StaffID { return [path: staff.text] }
        var found: [String: String] = [:]
        for (index, child) in Mirror(reflecting: value).children.enumerated() {
            found.merge(texts(in: child.value, at: "\(path).\(child.label ?? String(index))")) { old, _ in old
            }
        }
        return found
    }

    @Test func `facts hold no text but the version`() {
        let rich = given(
            .accepted, of: World.jansen { $0.happened = .on("2025-05-20") },
            .did(.filing(.classify(1, as: .money))),
            .did(.reactions(.name(World.atPartner, parts: [1]))),
            .did(.reactions(.name(.organisation(answeredBy: World.fatma), parts: [1]))),
            .did(.reactions(.excuse(1, .gone, reason: "Werkt er niet meer."))),
            .did(.reactions(.excuse(2, .unknown, reason: "Niemand antwoordt."))),
            .did(.outcome(.judge(1, World.judgement(.noFinding)))),
            .did(
                .measures(
                    .decide(
                        .coaching, what: "Gesprek met Kim", owner: "Noor", account: "noor", due: "2026-05-01")
                ))
        )
        #expect(texts(in: rich.casefile.registerFacts) == ["facts.version": World.version.name])
        #expect(!texts(in: rich.casefile, at: "case").isEmpty, "the search itself finds texts in a case")
    }

    @Test func `facts say what the report counts`() {
        let facts = given(.closed, of: World.jansen { $0.happened = .on("2025-05-20") }).casefile
            .registerFacts
        #expect(facts.filed == World.filedOn)
        #expect(facts.channel == .web)
        #expect(facts.respondentKinds == [.employee])
        #expect(facts.subjects == [.continuity])
        #expect(facts.ending == .judged)
        #expect(facts.judgments == [.upheld])
        #expect(facts.measures.isEmpty)
        #expect(facts.daysToFirstContact == 2)
        #expect(facts.daysToEnding == 22)
        #expect(facts.monthsOfAge == 9)
        #expect(facts.version == "2024-1")
        #expect(facts.finish == 42)
        #expect(facts.reactions == (all: 1, inTime: 1))
        #expect(facts.measuresDone == (all: 0, done: 0))
    }

    @Test func `a measure counts as done when it is, and a term only when it is over`() {
        let promise = Command.measures(
            .decide(.staffing, what: "Meer mensen", owner: "Noor", account: nil, due: "2026-05-01"))
        let facts = given(
            .accepted, .did(.reactions(.name(World.respondentKim, parts: [1]))), .did(promise), .did(promise),
            .did(.measures(.finish(1, on: World.filedOn)))
        ).casefile.registerFacts
        #expect(facts.measuresDone == (all: 2, done: 1))
        #expect(facts.reactions == (all: 0, inTime: 0))
    }

    @Test func `before anybody is named the complainant's own idea of whom it is about counts`() {
        #expect(given(.filed).casefile.registerFacts.respondentKinds == [.employee])
        let organisation = World.jansen { $0.about = About(.organisation) }
        #expect(given(.filed, of: organisation).casefile.registerFacts.respondentKinds == [.organisation])
    }

    /// Filed on 16 March 2026.
    @Test(
        arguments: [
            (When.on("2026-03-16"), 0), (.on("2026-02-17"), 0), (.on("2026-02-16"), 1), (.ongoing, 0),
            (.inMonth(year: 2025, month: 12), 2), (.inYear(2025), 2), (.unknown, nil),
        ] as [(When, Int?)])
    func `the age is counted in whole months`(_ happened: When, _ months: Int?) {
        let facts = given(.filed, of: World.jansen { $0.happened = happened }).casefile.registerFacts
        #expect(facts.monthsOfAge == months)
    }

    @Test func `a case that goes on has no ending in the register until it ends again`() {
        let settled = Ending.solved.ended()
        #expect(settled.casefile.registerFacts.ending == .solved)
        let on = settled.and(.did(.closing(.goOn(nil, .online)), by: .complainant))
        #expect(on.casefile.registerFacts.ending == nil)
        #expect(on.casefile.registerFacts.daysToEnding == nil)
    }
}
