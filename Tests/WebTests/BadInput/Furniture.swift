import CaseDesk
import Procedure
import Testing

@testable import Web

/// Complaints in every state that some form needs, made by commands and not by pages.
struct Furniture: Sendable {
    struct Case: Sendable {
        let number: String
        let code: String
    }

    /// One complaint each; the name says how far it is.
    enum State: CaseIterable, Sendable {
        case running, waiting, plain, named, noticed, silent, arranged, held, proposed, settled, broken
        case stopped, answered, declined, referred, behalf, paper, posted, hard, freed
    }

    /// Forms that only a button shows: previews, and the page that sends.
    static let previews: [(State, String, Doors.Through)] = [
        (
            .named, "reactie/1",
            .init(answers: ["vraag": ["Hoe ging het?"]], button: "Bekijk wat deze persoon ziet")
        ),
        (
            .held, "verslag/1",
            .init(answers: ["verslag": ["Zij vertelde."]], button: "Bekijk wat de anderen krijgen")
        ),
        (
            .silent, "te-laat",
            .init(
                answers: [
                    "waarom": ["Iemand was ziek."], "nieuw-dag": ["15"], "nieuw-maand": ["april"],
                    "nieuw-jaar": ["2026"],
                ], button: "Bekijk de brief")
        ),
        (.answered, "einde", .init(answers: [:], button: "Ga verder")),
        (
            .running, "brieven/1/verbetering",
            .init(answers: ["klopt": ["Het is anders."]], button: "Bekijk de brief")
        ),
    ]

    /// What a respondent holds in hand: a code on paper, and the address of their question.
    struct Card: Sendable {
        let code: String
        let key: String
    }

    let place: TestSite

    /// A card for the first respondent of a case.
    func card(of one: Case?) async throws -> Card {
        let code = try await place.desk.issueCard(
            to: Respondent.ID(1), of: one?.number ?? "–", under: .random(),
            as: try await place.staff(.samira), ifStillAt: try await version(of: one?.number ?? "–"),
            now: place.now
        ).code
        let client = place.client()
        let list = try await Self.enter(code, client)
        let link = try #require(list.links.first { $0.contains("/vragen/vraag/") })
        let promise = try await client.get(link)
        if promise.form(with: "Dat beloof ik") != nil {
            _ = try await client.submit(promise, press: "Dat beloof ik")
        }
        return Card(code: code, key: String(link.split(separator: "/").last ?? ""))
    }

    private func version(of number: String) async throws -> Int {
        let staff = try await place.staff(.samira)
        guard case .handling(let view) = try await place.desk.open(number, as: staff, now: place.now) else {
            throw DeskFault.notFound
        }
        return view.loaded.version
    }

    static func enter(_ code: String, _ client: TestClient) async throws -> TestPage {
        try await client.submit(
            try await client.get("/vragen"), ["code": [code]], press: "Open met de code")
    }

    /// All of them, in one neighbourhood.
    func cases() async throws -> [State: Case] {
        var cases: [State: Case] = [:]
        for state in State.allCases { cases[state] = try await make(state) }
        return cases
    }

    private func make(_ state: State) async throws -> Case {
        let one = try await filed(as: state)
        guard state != .waiting else {
            try await place.promise(.balie, one.number)
            return one
        }
        let list = try await place.desk.office().handlingList(on: place.now.today)
        try await act(one, .handling(.assign(TestSite.Person.samira.id, from: list)), as: .balie)
        try await act(one, .handling(.declareUninvolved))
        guard state != .plain else { return one }
        try await act(one, .filing(.classify(.init(1), as: .reachability)))
        try await furnish(one, state)
        return one
    }

    private func furnish(_ one: Case, _ state: State) async throws {
        switch state {
        case .waiting, .plain, .behalf, .paper: break
        case .running: try await run(one)
        case .named: try await name(one)
        case .noticed: try await ask(one)
        case .silent: try await ask(one, told: true)
        case .arranged: try await talk(one)
        case .held: try await talk(one, isHeld: true)
        case .proposed: try await propose(one)
        case .settled, .broken: try await settle(one, isBroken: state == .broken)
        case .stopped: try await stop(one)
        case .answered: try await answer(one)
        case .declined: try await act(one, .closing(.refuse(.init(1), .scope, why: words("Niet over ons."))))
        case .referred:
            try await act(one, .closing(.referOn([.init(1)], to: words("Het wijkteam"), agreed: spoken)))
        case .posted: try await act(one, .letters(.send(.init(1), .init(.posted, on: place.now.today))))
        case .hard: try await beHard(one)
        case .freed: try await free(one)
        }
    }

    private func filed(as state: State) async throws -> Case {
        let today = place.now.today
        let office = try await place.desk.office()
        let received = state == .silent ? today - 40 : today
        var filing = Filing(
            number: "", receivedOn: received, channel: .web,
            procedure: try #require(office.procedure(on: received)),
            story: .told(words("De bel deed het niet.")), happened: .on(received - 7),
            about: About(.unsure),
            complainant: .named(words("Gülşen Öztürk"), mayBeNamed: state == .hard ? .no : .yes),
            contact: .code)
        if state == .paper || state == .posted { filing.contact = .letter(address: words("Dorpsstraat 1")) }
        if state == .behalf { filing.behalf = .someoneElse(name: words("Jansen"), knows: .notYet) }
        let receipt = try await place.desk.file(filing, takenDownBy: .complainant, now: place.now)
        return Case(number: receipt.number, code: receipt.code)
    }
}

extension Furniture {
    private var spoken: Declaration {
        .recorded(
            on: place.now.today, over: .telephone, heardBy: TestSite.Person.samira.id, readBack: true)
    }

    /// What a test knows to be words.
    private func words(_ text: String) -> Words {
        guard let words = Words(text) else { fatalError("internal error: no words") }
        return words
    }

    private func act(
        _ one: Case, _ command: Command, as person: TestSite.Person = .samira, on now: Now? = nil
    ) async throws {
        try await place.desk.carryOut(
            on: one.number, as: try await place.staff(person), ifStillAt: nil, now: now ?? place.now
        ) { plan throws(Refusal) in try plan.perform(command) }
    }

    private func ownAct(_ one: Case, _ command: Command) async throws {
        try await place.desk.perform(command, on: one.number, by: .complainant, now: place.now)
    }

    private func name(_ one: Case, on now: Now? = nil) async throws {
        try await act(
            one, .reactions(.name(.employee(nil, name: words("Ria Bos")), parts: [.init(1)])), on: now)
    }

    /// Sixteen days ago where the two weeks are to be over.
    private func ask(_ one: Case, told: Bool = false) async throws {
        let today = place.now.today
        let then = told ? Now(instant: place.now.instant, today: today - 16) : place.now
        try await name(one, on: then)
        try await place.desk.carryOut(
            on: one.number, as: try await place.staff(.samira), ifStillAt: nil, now: then
        ) { plan throws(Refusal) in
            try plan.perform(
                .reactions(.notify(.init(1), .init(parts: [.init(1)], question: Words("Hoe ging het?")))))
            try plan.write(.notice(to: .init(1)))
        }
        if told { try await act(one, .reactions(.inform(.init(1), .told(on: then.today))), on: then) }
    }

    private func talk(_ one: Case, isHeld: Bool = false) async throws {
        let today = place.now.today
        try await act(
            one,
            .conversations(.arrange(on: today, .byTelephone, with: [.complainant], company: nil)))
        if isHeld { try await act(one, .conversations(.hold(.init(1), on: today, attended: [.complainant]))) }
    }

    private func propose(_ one: Case) async throws {
        let agreement = Agreement(
            id: .init(1), what: words("De bel maken"), who: words("Samira"), due: place.now.today + 7)
        let proposal = Settlement.Proposal(
            parts: [.init(1)], facts: words("De bel was stuk."),
            agreements: try #require(NonEmpty([agreement])))
        try await act(one, .settlement(.propose(proposal)))
    }

    private func settle(_ one: Case, isBroken: Bool) async throws {
        try await propose(one)
        try await ownAct(one, .settlement(.agree(to: .init(1), .online)))
        try await end(one)
        guard isBroken else { return }
        try await act(
            one, .settlement(.followUp(.init(1), .broken(on: place.now.today, words("Niets gedaan.")))))
    }

    private func stop(_ one: Case) async throws {
        try await ownAct(one, .withdrawal(.withdraw(parts: nil, nil, after: .ownWish, .online)))
        try await end(one)
    }

    private func end(_ one: Case) async throws {
        try await place.desk.carryOut(
            on: one.number, as: try await place.staff(.samira), ifStillAt: nil, now: place.now
        ) { plan throws(Refusal) in try plan.end() }
    }

    /// Asked, told, heard, talked with, with a task and a measure that somebody else sees to.
    private func run(_ one: Case) async throws {
        let today = place.now.today
        try await ask(one)
        try await act(one, .reactions(.inform(.init(1), .told(on: today))))
        try await talk(one, isHeld: true)
        let minutes = Conversation.Minutes(words: words("De klager vertelde."), to: [.complainant])
        try await act(one, .conversations(.shareMinutes(.init(1), minutes)))
        try await act(one, .concerns(.raise(.danger, due: today + 1, nil)))
        try await act(
            one,
            .measures(
                .decide(
                    .explanation, what: words("Wij maken de bel."), owner: words("Noor de Wit"),
                    account: TestSite.Person.noor.id, due: today + 30)))
    }

    private func answer(_ one: Case) async throws {
        let today = place.now.today
        try await ask(one)
        try await act(one, .reactions(.inform(.init(1), .told(on: today))))
        try await act(
            one, .reactions(.react(.init(1), words("Ik was er niet."), on: today, over: .telephone)))
        try await act(one, .measures(.decideNone(reason: words("Het ging zoals het hoort."))))
        let judgement = Judgement(
            examined: words("Ik sprak met het team."), sides: words("Beide kanten zijn het eens."),
            judgment: .notUpheld, why: words("Het ging goed. Iemand kwam."))
        try await act(one, .outcome(.judge(.init(1), judgement)))
    }

    /// No name may be given, nobody could be reached, and something is kept for later.
    private func beHard(_ one: Case) async throws {
        for channel in [Channel.telephone, .email] {
            try await act(
                one, .contacts(.log(.init(on: place.now.today, over: channel, reached: false))))
        }
        try await place.desk.keep(
            [.init("bericht", "Nog niet af.")], on: WrittenPage("bericht"), of: one.number,
            as: try await place.staff(.samira), now: place.now)
    }

    /// Ria works below Noor and is named; the case is back at the desk.
    private func free(_ one: Case) async throws {
        let ria = Account(
            id: StaffID("ria"), name: "Ria Vos", email: "ria@buurt.example", roles: [.employee],
            manager: TestSite.Person.noor.id)
        try await place.desk.change([.accountMade(.init(ria))], now: place.now)
        try await act(one, .reactions(.name(.employee(ria.id, name: words("Ria Vos")), parts: [.init(1)])))
        try await act(one, .handling(.release(reason: words("Verlof."))))
    }
}
