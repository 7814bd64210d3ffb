import Testing

@testable import Procedure

@Suite("De checklist – artikel voor artikel")
struct ChecklistTests {
    private static func state(_ rule: ChecklistLine.Rule, _ given: Given, on day: Day? = nil) -> ChecklistLine
        .State?
    {
        given.casefile.checklist(on: day ?? given.today).first { $0.rule == rule }?.state
    }

    @Test func `lines stand in the order of the articles`() {
        #expect(
            given(.closed).casefile.checklist(on: "2026-04-07").map(\.rule) == [
                .firstContact, .receipt, .uninvolvedHandler, .oneYear(1), .reaction(1), .confirmation,
                .endingLetter,
                .letterToRespondent(1), .sixWeeks, .secrecy, .registered,
            ])
    }

    @Test func `a case that was handled well has every line done`() {
        for line in given(.closed).casefile.checklist(on: "2030-01-01") {
            guard case .done = line.state else {
                Issue.record("\(line.rule) is \(line.state)")
                continue
            }
        }
    }

    @Test(
        arguments: [
            (.firstContact, .filed, .due(by: "2026-03-19")), (.receipt, .filed, .done(on: "2026-03-16")),
            (.uninvolvedHandler, .filed, .due(by: nil)), (.uninvolvedHandler, .distributed, .due(by: nil)),
            (.uninvolvedHandler, .accepted, .done(on: "2026-03-18")), (.reaction(1), .noticed, .due(by: nil)),
            (.reaction(1), .informed, .due(by: "2026-04-03")),
            (.reaction(1), .reacted, .done(on: "2026-03-30")),
            (.confirmation, .concluded, .due(by: "2026-04-27")),
            (.confirmation, .readyToJudge, .done(on: "2026-04-02")),
            (.endingLetter, .judged, .due(by: "2026-04-27")),
            (.endingLetter, .closed, .done(on: "2026-04-07")),
            (.letterToRespondent(1), .informed, .due(by: nil)),
            (.letterToRespondent(1), .closed, .done(on: "2026-04-07")),
            (.sixWeeks, .filed, .due(by: "2026-04-27")), (.sixWeeks, .closed, .done(on: "2026-04-07")),
            (.secrecy, .distributed, .due(by: nil)), (.secrecy, .accepted, .done(on: "2026-03-18")),
            (.registered, .filed, .done(on: nil)),
        ] as [(ChecklistLine.Rule, Stage, ChecklistLine.State)])
    func `a line is due until it is done`(
        _ rule: ChecklistLine.Rule, _ stage: Stage, _ state: ChecklistLine.State
    ) {
        #expect(Self.state(rule, given(stage)) == state)
    }

    @Test func `what is late is missed since the day after, and done late for ever`() {
        #expect(Self.state(.sixWeeks, given(.judged), on: "2026-04-28") == .missed(since: "2026-04-28"))
        #expect(Self.state(.reaction(1), given(.informed), on: "2026-04-04") == .missed(since: "2026-04-04"))
        let lapsed = given(.informed, .did(.reactions(.lapse(1)), on: "2026-04-10"))
        #expect(Self.state(.reaction(1), lapsed) == .missed(since: "2026-04-04"))
        let late = lapsed.and(
            .did(.reactions(.react(1, "Alsnog.", on: "2026-04-11", over: .web)), on: "2026-04-11"))
        #expect(Self.state(.reaction(1), late) == .doneLate(on: "2026-04-11"))
    }

    @Test func `the receipt has no last day of its own`() {
        let posted = given(
            .did(.filing(.file(World.byPost)), by: .complainant, on: World.filedOn),
            .did(.letters(.freeze(.sample(1, .receipt, route: .post))), by: .clock))
        #expect(Self.state(.receipt, posted) == .due(by: nil))
        let out = posted.and(
            .did(.letters(.send(1, .init(.posted, on: "2026-03-17"))), by: .desk, on: "2026-03-17"))
        #expect(Self.state(.receipt, out) == .done(on: "2026-03-17"))
    }

    @Test func `a note without a way to answer asks no contact and no letters`() {
        let note = given(
            .filed, of: World.noteInTheBox, .did(.closing(.cannotAnswer(.noWay)), by: .desk),
            .did(.filing(.classify(1, as: .other)), by: .desk), .did(.closing(.end(with: [])), by: .desk))
        for rule in [ChecklistLine.Rule.firstContact, .receipt, .confirmation, .endingLetter] {
            #expect(Self.state(rule, note, on: "2026-06-01") == .notNeeded)
        }
    }

    @Test func `a settled case needs no reaction, no confirmation and follows its agreement`() {
        let settled = given(
            .noticed, .did(.settlement(.propose(World.proposal()))),
            .did(.settlement(.agree(to: 1, .online)), by: .complainant))
        #expect(Self.state(.confirmation, settled) == .notNeeded)
        #expect(Self.state(.agreement(1), settled) == .due(by: "2026-05-01"))
        let ended = settled.and(.did(.closing(.end(with: [.sample(2, .settlement)]))))
        #expect(Self.state(.reaction(1), ended) == .notNeeded)
        #expect(Self.state(.agreement(1), ended, on: "2026-05-02") == .missed(since: "2026-05-02"))
        let kept = ended.and(.did(.settlement(.followUp(1, .kept(on: "2026-05-03"))), on: "2026-05-04"))
        #expect(Self.state(.agreement(1), kept) == .doneLate(on: "2026-05-03"))
    }

    @Test func `minutes are a line once the conversation was held`() {
        let arranged = given(
            .contacted,
            .did(.conversations(.arrange(on: "2026-03-18", .byTelephone, with: [.complainant], company: nil)))
        )
        #expect(Self.state(.minutes(1), arranged) == nil)
        let held = arranged.and(.did(.conversations(.hold(1, on: "2026-03-18", attended: [.complainant]))))
        #expect(Self.state(.minutes(1), held) == .due(by: nil))
        let shared = held.and(.did(.conversations(.shareMinutes(1, .init(words: "Zo.", to: [.complainant])))))
        #expect(Self.state(.minutes(1), shared) == .done(on: "2026-03-18"))
    }

    @Test func `who is not heard, and what is dropped, is not needed`() {
        let excused = given(.noticed, .did(.reactions(.excuse(1, .gone, reason: "Weg."))))
        #expect(Self.state(.reaction(1), excused) == .notNeeded)
        let measure = given(
            .contacted,
            .did(
                .measures(.decide(.repair, what: "Herstel.", owner: "Noor", account: nil, due: "2026-04-01")))
        )
        #expect(Self.state(.measure(1), measure) == .due(by: "2026-04-01"))
        #expect(Self.state(.measure(1), measure, on: "2026-04-02") == .missed(since: "2026-04-02"))
        #expect(Self.state(.measure(1), measure.and(.did(.measures(.drop(1, reason: "Zo."))))) == .notNeeded)
        #expect(
            Self.state(.measure(1), measure.and(.did(.measures(.finish(1, on: "2026-03-18")))))
                == .done(on: "2026-03-18"))
    }

    @Test func `a case that lost its handler has nobody uninvolved`() {
        let taken = given(.accepted, .did(.handling(.note(.isWitness, about: World.noor)), by: .desk))
        #expect(Self.state(.uninvolvedHandler, taken) == .due(by: nil))
        #expect(Self.state(.secrecy, taken) == .due(by: nil))
    }
}
