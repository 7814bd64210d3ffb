import Ledger
import Procedure
import Rehearsal
import SignOn
import Testing

@testable import CaseDesk

@Suite("In by way of the provider")
struct SigningOnTests {
    private static let now = Now.at(.mar(16))
    private static let noor = Identity.person("persoon-1", "Noor@Voorbeeld.example", isStrong: true)

    /// A desk with a provider, and what browsers do at it.
    private struct Door {
        let world: DeskWorld
        let desk: Desk
        let provider = FakeIdentities()

        init(_ world: DeskWorld) async throws {
            self.world = world
            desk = try await Desk.open(
                try world.place.driver(), keys: world.keys, costs: .light, signOn: provider)
            provider.know("noor", .success(SigningOnTests.noor))
        }

        func begin(in browser: Token? = nil, now: Now = SigningOnTests.now) async throws -> (Token, String) {
            let start = try await desk.beginSignOn(
                in: browser, to: "/werk/klachten", returnAddress: "https://x/terug", now: now)
            return (start.cookie, String(start.page.split(separator: "=").last ?? ""))
        }

        func end(
            _ code: String, _ state: String, in browser: Token?, from visitor: Visitor = "a",
            at address: String = "https://x/terug", now: Now = SigningOnTests.now
        ) async throws -> SignedOn {
            let answer = SignOnAnswer(state: state, code: code, issuer: nil, returnAddress: address)
            return try await desk.finishSignOn(answer, in: browser, named: "Firefox", from: visitor, now: now)
        }

        func comeIn(_ code: String) async throws -> SignedOn {
            let (browser, state) = try await begin()
            return try await end(code, state, in: browser)
        }

        func refusal(_ code: String) async -> SignOnRefusal? {
            do { _ = try await comeIn(code) } catch { return error as? SignOnRefusal }
            return nil
        }
    }

    private func door<T: Sendable>(_ body: (Door) async throws -> T) async throws -> T {
        try await DeskWorld.with { world in
            let door = try await Door(world)
            let result: Result<T, any Error>
            do { result = .success(try await body(door)) } catch { result = .failure(error) }
            await door.desk.close()
            return try result.get()
        }
    }

    private func isLost(_ body: () async throws -> SignedOn) async -> Bool {
        do { _ = try await body() } catch { return error as? SignOnRefusal == .lost }
        return false
    }

    @Test func `who is known by a verified address comes in, and the account is theirs from then on`()
        async throws
    {
        try await door { door in
            let inside = try await door.comeIn("noor")
            #expect(inside.next == nil && inside.page == "/werk/klachten")
            let staff = try await door.desk.staff(inside.token, now: Self.now)
            #expect(staff?.account.id == Neighbourhood.noor)
            #expect(staff?.account.openID == OpenIDSubject(Self.noor))
            let log = try await door.desk.officeLog(now: Self.now)
            let bound = OfficeEvent.openIDBound(account: "noor", OpenIDSubject(Self.noor))
            #expect(log.lines.first?.event == bound && log.lines.first?.by == Neighbourhood.noor)
            _ = try await door.comeIn("noor")
            #expect(try await door.desk.officeLog(now: Self.now).lines.count { $0.event == bound } == 1)
        }
    }

    @Test func `afterwards the subject counts, whatever becomes of the address`() async throws {
        try await door { door in
            _ = try await door.comeIn("noor")
            let moved = Identity.person("persoon-1", "samira@voorbeeld.example", isVerified: false)
            door.provider.know("moved", .success(moved))
            let inside = try await door.comeIn("moved")
            #expect(
                try await door.desk.entrance(of: inside.token, now: Self.now)?.1.email.hasPrefix("noor")
                    == true)
            // Somebody else got the old address at the provider.
            door.provider.know("heir", .success(.person("persoon-2", "noor@voorbeeld.example")))
            #expect(await door.refusal("heir") == .boundToAnother)
        }
    }

    @Test(
        arguments: [
            (Identity.person("x", "niemand@voorbeeld.example"), SignOnRefusal.unknown),
            (.person("x", "noor@voorbeeld.example", isVerified: false), .unverified),
            (.person("x", nil), .unverified),
            (.person("x", ""), .unverified),
        ])
    func `who is not known makes no account, and binds none`(_ person: Identity, _ refusal: SignOnRefusal)
        async throws
    {
        try await door { door in
            let before = try await door.desk.office()
            door.provider.know("x", .success(person))
            #expect(await door.refusal("x") == refusal)
            #expect(try await door.desk.office() == before)
        }
    }

    @Test func `a closed account opens for nobody, by its address or by its subject`() async throws {
        try await door { door in
            _ = try await door.comeIn("noor")
            try await door.desk.close(Neighbourhood.noor, by: Neighbourhood.mo, now: Self.now)
            #expect(await door.refusal("noor") == .unknown)
        }
    }

    @Test func `without a second factor at the provider our own is asked, or set up first`() async throws {
        try await door { door in
            door.provider.know("weak", .success(.person("persoon-1", "noor@voorbeeld.example")))
            let first = try await door.comeIn("weak")
            #expect(first.next == .setUp)
            #expect(try await door.desk.staff(first.token, now: Self.now) == nil)
            try await door.desk.giveFactors(to: [Neighbourhood.noor], now: Self.now)
            let second = try await door.comeIn("weak")
            #expect(second.next == .code)
            let account = try #require(try await door.desk.office().accounts[Neighbourhood.noor])
            let telephone = try #require(account.factor.flatMap { TimeCode(base32: $0.secret) })
            let staff = try await door.desk.enter(
                second.token, code: telephone.code(at: Self.now), "Firefox", now: Self.now)
            #expect(try await door.desk.staff(staff, now: Self.now)?.account.id == Neighbourhood.noor)
        }
    }

    @Test func `an answer counts once, in the browser that asked, within the hour, at one address`()
        async throws
    {
        try await door { door in
            let (browser, state) = try await door.begin()
            let (other, _) = try await door.begin()
            #expect(await isLost { try await door.end("noor", state, in: nil) })
            #expect(await isLost { try await door.end("noor", state, in: other) })
            #expect(await isLost { try await door.end("noor", "", in: browser) })
            #expect(await isLost { try await door.end("noor", browser.cookie, in: browser) })
            #expect(
                await isLost {
                    try await door.end("noor", state, in: browser, now: .at(.mar(16), hours: 1, minutes: 1))
                })
            _ = try await door.end("noor", state, in: browser)
            #expect(await isLost { try await door.end("noor", state, in: browser) })
            let (_, elsewhere) = try await door.begin(in: browser)
            await #expect(throws: SignOnRefusal.provider(.token(.nonce))) {
                try await door.end("noor", elsewhere, in: browser, at: "https://y/terug")
            }
        }
    }

    @Test func `two tabs of one browser both end well, in any order`() async throws {
        try await door { door in
            let (browser, first) = try await door.begin()
            let (same, second) = try await door.begin(in: browser)
            #expect(same == browser && first != second)
            #expect(try await door.end("noor", second, in: browser).next == nil)
            #expect(try await door.end("noor", first, in: browser).next == nil)
        }
    }

    @Test func `two tabs at one moment bind the account once`() async throws {
        try await door { door in
            let (browser, first) = try await door.begin()
            let (_, second) = try await door.begin(in: browser)
            async let one = door.end("noor", first, in: browser, from: "a")
            async let two = door.end("noor", second, in: browser, from: "b")
            _ = try await (one, two)
            let lines = try await door.desk.officeLog(now: Self.now).lines
            let bound = OfficeEvent.openIDBound(account: "noor", OpenIDSubject(Self.noor))
            #expect(lines.count { $0.event == bound } == 1)
        }
    }

    @Test func `after five answers that let nobody in a browser waits, and a right one makes up for it`()
        async throws
    {
        try await door { door in
            for _ in 0..<4 {
                #expect(await door.refusal("mis") == .provider(.refused(word: "invalid_grant")))
            }
            _ = try await door.comeIn("noor")
            for _ in 0..<5 { _ = await door.refusal("mis") }
            #expect(
                await door.world.answer { try await door.comeIn("noor") }
                    == .fault(.tooManyTries(waitSeconds: 60)))
            // Answers to no try make nobody wait: another site could make a browser ask for them.
            let (browser, state) = try await door.begin()
            for _ in 0..<9 { #expect(await isLost { try await door.end("noor", state, in: nil, from: "b") }) }
            _ = try await door.end("noor", state, in: browser, from: "b")
        }
    }

    @Test func `an administrator makes the account free again, which ends every session and is in the log`()
        async throws
    {
        try await door { door in
            let inside = try await door.comeIn("noor")
            try await door.desk.releaseOpenID(of: Neighbourhood.noor, by: Neighbourhood.mo, now: Self.now)
            #expect(try await door.desk.staff(inside.token, now: Self.now) == nil)
            let last = try await door.desk.officeLog(now: Self.now).lines.first
            #expect(last?.event == .openIDReleased(account: "noor") && last?.by == Neighbourhood.mo)
            door.provider.know("new", .success(.person("persoon-2", "noor@voorbeeld.example")))
            #expect(await door.refusal("new") == nil)
            let bound = try await door.desk.office().accounts[Neighbourhood.noor]?.openID
            #expect(bound?.subject == "persoon-2")
        }
    }

    @Test func `recovering an account at the console frees it too`() async throws {
        try await door { door in
            _ = try await door.comeIn("noor")
            _ = try await door.desk.recover(email: "noor@voorbeeld.example", now: Self.now)
            #expect(try await door.desk.office().accounts[Neighbourhood.noor]?.openID == nil)
        }
    }

    @Test func `after a move to another provider the address counts once more`() async throws {
        try await door { door in
            _ = try await door.comeIn("noor")
            var moved = Identity.person("persoon-9", "noor@voorbeeld.example")
            moved.issuer = "https://nieuw.example"
            door.provider.know("new", .success(moved))
            #expect(await door.refusal("new") == nil)
            #expect(try await door.desk.office().accounts[Neighbourhood.noor]?.openID == OpenIDSubject(moved))
        }
    }

    @Test func `without a provider there is no such door`() async throws {
        try await DeskWorld.with { world in
            #expect(world.desk.signOnLabel == nil)
            let begun = await world.answer {
                try await world.desk.beginSignOn(in: nil, to: "/werk", returnAddress: "x", now: Self.now)
            }
            #expect(begun == .notFound)
        }
    }

    @Test(arguments: ["access_denied", "<b>\nx", String(repeating: "a", count: 99)])
    func `of what an address says no more than a word is kept`(_ error: String) {
        guard case .noCode(let word) = SignOnRefusal.declined(error) else {
            Issue.record("not declined")
            return
        }
        #expect(word.count <= 40 && word.allSatisfy { $0.isASCII && ($0.isLetter || $0 == "_") })
    }
}
