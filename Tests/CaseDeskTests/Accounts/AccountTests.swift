import Ledger
import Procedure
import Rehearsal
import Testing

@testable import CaseDesk

@Suite("Accounts")
struct AccountTests {
    private static let now = Now.at(.mar(16))
    private static let lotte = Account(
        id: StaffID("lotte"), name: "Lotte Vos", email: "lotte@voorbeeld.example", roles: [.manager],
        team: "Team Noord", manager: Neighbourhood.hendrik)

    private func refusal(_ body: () async throws -> Void) async -> OfficeRefusal? {
        do { try await body() } catch let refusal as OfficeRefusal { return refusal } catch {
            Issue.record("\(error)")
        }
        return nil
    }

    @Test func `an invitation brings a link that chooses a password once`() async throws {
        try await DeskWorld.with { world in
            let desk = world.desk
            let link = try await desk.invite(Self.lotte, by: Neighbourhood.mo, now: Self.now)
            let mail = try #require(try await world.outgoing().first { $0.to == Self.lotte.email })
            #expect(mail.office == .invitation(key: link.cookie))
            let words = try MailWords(mail, organisation: Neighbourhood.organisation, door: "")
            #expect(words.text.contains("https://klachten.voorbeeld.example/werk/wachtwoord/\(link.cookie)"))
            #expect(!words.text.lowercased().replacing("klachten.voorbeeld", with: "").contains("klacht"))
            #expect(try await desk.owner(of: link, now: Self.now)?.id == Self.lotte.id)
            try await desk.choosePassword("vier rode tulpen", with: link, from: "a", now: Self.now)
            let again = await world.answer {
                try await desk.choosePassword("vijf rode tulpen", with: link, from: "a", now: Self.now)
            }
            #expect(again == .notFound)
            let token = try await desk.signIn(
                email: Self.lotte.email, password: "vier rode tulpen", from: "a", now: Self.now)
            #expect(try await desk.entrance(of: token, now: Self.now)?.0 == .setUp)
        }
    }

    @Test func `who is new comes last in the order, and stands in for no desk before they came in`()
        async throws
    {
        try await DeskWorld.with { world in
            let before = try await world.desk.office().handlingList(on: .mar(16)).candidates.map(\.person)
            let early = Account(
                id: StaffID("anna"), name: "Anna Vos", email: "anna@voorbeeld.example", roles: [.manager])
            try await world.desk.invite(early, by: Neighbourhood.mo, now: Self.now)
            let list = try await world.desk.office().handlingList(on: .mar(16)).candidates
            let managers = list.filter { $0.tier == .manager }.map(\.person)
            #expect(managers == before.filter { $0 != Neighbourhood.hendrik } + [early.id])
            for person in [Neighbourhood.wouter] {
                try await world.desk.choosePasswords([person: "een lange zin"], now: Self.now)
                try await world.desk.giveFactors(to: [person], now: Self.now)
            }
            let number = try await world.file(.awayFromTheDesk).number
            let stream = try #require(try await world.desk.stream(of: number))
            let casefile = try await world.desk.load(stream).casefile
            let office = try await world.desk.office()
            #expect(office.distributor(of: casefile, on: .mar(16)) == Neighbourhood.wouter)
        }
    }

    @Test func `a link is over after its hours`() async throws {
        try await DeskWorld.with { world in
            let link = try await world.desk.invite(Self.lotte, by: Neighbourhood.mo, now: Self.now)
            let late = Now.at(.mar(19), hours: 1)
            #expect(try await world.desk.owner(of: link, now: late) == nil)
        }
    }

    @Test func `forgetting answers the same for an address that nobody has, and mails only who exists`()
        async throws
    {
        try await DeskWorld.with { world in
            for email in ["niemand@voorbeeld.example", "NOOR@voorbeeld.example"] {
                try await world.desk.forgotPassword(email: email, from: "a", now: Self.now)
            }
            // Whoever asks waits for the same: one row each, and neither an account nor a mail is looked for.
            #expect(try await world.count("link_wish") == 2)
            #expect(try await world.outgoing().isEmpty)
            try await world.desk.grantWishes(now: Self.now)
            #expect(try await world.count("link_wish") == 0)
            let mails = try await world.outgoing()
            #expect(mails.map(\.to) == ["noor@voorbeeld.example"])
            // From ever new browsers: the mailbox of a colleague is nobody's toy.
            for index in 0..<20 {
                try await world.desk.forgotPassword(
                    email: "noor@voorbeeld.example", from: Visitor(address: "a", browser: "\(index)"),
                    now: Self.now)
            }
            try await world.desk.grantWishes(now: Self.now)
            #expect(try await world.outgoing().count == Tries.free)
        }
    }

    @Test func `a new password ends what was open, and the waiting of somebody else's guesses`() async throws
    {
        try await DeskWorld.with { world in
            let desk = world.desk
            try await desk.choosePasswords([Neighbourhood.noor: "een lange zin"], now: .at(.mar(2)))
            let staff = try await world.staff(Neighbourhood.noor)
            for _ in 0..<5 {
                _ = await world.answer {
                    try await desk.signIn(
                        email: "noor@voorbeeld.example", password: "x", from: "a", now: Self.now)
                }
            }
            try await desk.forgotPassword(email: "noor@voorbeeld.example", from: "a", now: Self.now)
            try await desk.grantWishes(now: Self.now)
            guard case .forgotten(let key)? = try await world.outgoing().first?.office,
                let link = Token(cookie: key)
            else {
                Issue.record("no link")
                return
            }
            try await desk.choosePassword("een andere lange zin", with: link, from: "a", now: Self.now)
            #expect(try await desk.staff(staff.token, now: Self.now) == nil)
            let answer = await world.answer {
                try await desk.signIn(
                    email: "noor@voorbeeld.example", password: "een andere lange zin", from: "a",
                    now: Self.now)
            }
            #expect(answer == .given)
        }
    }

    @Test func `the last administrator stays, and a second one may go`() async throws {
        try await DeskWorld.with { world in
            let desk = world.desk
            var mo = try #require(try await desk.office().accounts[Neighbourhood.mo])
            mo.roles = [.employee]
            let changed = mo
            let lost = await refusal { try await desk.change(changed, by: mo.id, now: Self.now) }
            let closed = await refusal { try await desk.close(mo.id, by: mo.id, now: Self.now) }
            #expect(lost == .lastAdministrator && closed == .lastAdministrator)
            var second = Self.lotte
            second.roles = [.manager, .administrator]
            try await desk.invite(second, by: mo.id, now: Self.now)
            #expect(await refusal { try await desk.close(mo.id, by: second.id, now: Self.now) } == nil)
            #expect(
                await refusal { try await desk.close(second.id, by: second.id, now: Self.now) }
                    == .lastAdministrator)
        }
    }

    @Test(
        arguments: [
            (
                OfficeRefusal.emailTaken,
                { @Sendable (a: inout Account) in a.email = "Samira@voorbeeld.example" }
            ),
            (.officerHasOtherWork, { @Sendable in $0.roles = [.manager, .officer] }),
            (.noRole, { @Sendable in $0.roles = [] }), (.ownManager, { @Sendable in $0.manager = $0.id }),
            (.ownSubstitute, { @Sendable in $0.substitute = $0.id }),
            (.unknownPerson, { @Sendable in $0.manager = StaffID("weg") }),
        ] as [(OfficeRefusal, @Sendable (inout Account) -> Void)])
    func `what cannot be is refused`(_ expected: OfficeRefusal, _ edit: @Sendable (inout Account) -> Void)
        async throws
    {
        try await DeskWorld.with { world in
            var account = Self.lotte
            edit(&account)
            let made = account
            let found = await refusal {
                try await world.desk.invite(made, by: Neighbourhood.mo, now: Self.now)
            }
            #expect(found == expected)
            let accounts = try await world.desk.office().accounts
            #expect(accounts[made.id] == nil)
        }
    }

    @Test func `who loses a role or the account is out at once; who changes team is not`() async throws {
        try await DeskWorld.with { world in
            let desk = world.desk
            let staff = try await world.staff(Neighbourhood.noor)
            var noor = staff.account
            noor.team = "Team Zuid"
            try await desk.change(noor, by: Neighbourhood.mo, now: Self.now)
            #expect(try await desk.staff(staff.token, now: Self.now)?.account.team == "Team Zuid")
            noor.roles = [.employee]
            try await desk.change(noor, by: Neighbourhood.mo, now: Self.now)
            #expect(try await desk.staff(staff.token, now: Self.now) == nil)
            let fenna = try await world.staff(Neighbourhood.fenna)
            try await desk.close(Neighbourhood.fenna, by: Neighbourhood.mo, now: Self.now)
            #expect(try await desk.staff(fenna.token, now: Self.now) == nil)
            #expect(try await desk.office().people(.intake).isEmpty)
            #expect(try await desk.office().name(of: Neighbourhood.fenna) == "Fenna Dijkstra")
        }
    }

    @Test func `sessions are listed and ended one by one, one's own only`() async throws {
        try await DeskWorld.with { world in
            let desk = world.desk
            let phone = try await desk.demoToken(for: Neighbourhood.noor, browser: "iPhone", now: Self.now)
            let home = try await desk.demoToken(for: Neighbourhood.noor, browser: "Linux", now: Self.now)
            let seen = try await desk.openSessions(of: Neighbourhood.noor, asking: home, now: Self.now)
            #expect(Set(seen.map(\.browser)) == ["iPhone", "Linux"])
            #expect(seen.filter(\.isThis).map(\.browser) == ["Linux"])
            let other = try #require(seen.first { !$0.isThis })
            try await desk.end(other.id, of: Neighbourhood.samira)
            #expect(try await desk.staff(phone, now: Self.now) != nil)
            try await desk.end(other.id, of: Neighbourhood.noor)
            #expect(try await desk.staff(phone, now: Self.now) == nil)
            #expect(try await desk.staff(home, now: Self.now) != nil)
        }
    }

    @Test func `recovering at the console tells everyone who manages, and is in the log`() async throws {
        try await DeskWorld.with { world in
            let desk = world.desk
            try await desk.giveFactors(to: [Neighbourhood.noor], now: Self.now)
            let staff = try await world.staff(Neighbourhood.noor)
            let link = try await desk.recover(email: "noor@voorbeeld.example", now: Self.now)
            #expect(try await desk.owner(of: link, now: Self.now)?.id == Neighbourhood.noor)
            #expect(try await desk.staff(staff.token, now: Self.now) == nil)
            #expect(try await desk.office().accounts[Neighbourhood.noor]?.factor == nil)
            let told = try await world.outgoing().filter { $0.office == .recovered(name: "Noor de Boer") }
            let all = ["hendrik", "mo", "noor", "samira", "wouter"].map { "\($0)@voorbeeld.example" }
            #expect(told.map(\.to) == all)
            let last = try await desk.officeLog(now: Self.now).lines.first
            #expect(last?.event == .accountRecovered(account: "noor") && last?.by == nil)
            let unknown = await world.answer { try await desk.recover(email: "x@y.example", now: Self.now) }
            #expect(unknown == .notFound)
        }
    }

    @Test func `the order of the administrator is the order of asking`() async throws {
        try await DeskWorld.with { world in
            let desk = world.desk
            let places = [
                HandlingPlace(Neighbourhood.wouter, .manager), HandlingPlace(Neighbourhood.noor, .manager),
                HandlingPlace(Neighbourhood.samira, .otherPartner),
                HandlingPlace(Neighbourhood.hendrik, .boardMember),
            ]
            try await desk.order(places, by: Neighbourhood.mo, now: Self.now)
            let list = try await desk.office().handlingList(on: .mar(16))
            #expect(
                list.candidates.map(\.person) == [
                    Neighbourhood.wouter, Neighbourhood.noor, Neighbourhood.hendrik, Neighbourhood.samira,
                ])
            #expect(list.candidates.map(\.tier) == [.manager, .manager, .boardMember, .otherPartner])
            let wrong = [HandlingPlace(Neighbourhood.joke, .manager)]
            let refused = await refusal { try await desk.order(wrong, by: Neighbourhood.mo, now: Self.now) }
            #expect(refused == .notAHandler)
        }
    }

    @Test func `the first administrator is made once`() async throws {
        try await DeskWorld.with { world in
            let again = await refusal {
                _ = try await world.desk.beginOffice(name: "X", email: "x@y.example", now: Self.now)
            }
            #expect(again == .lastAdministrator)
        }
    }
}
