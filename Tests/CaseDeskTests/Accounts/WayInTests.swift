import Procedure
import Rehearsal
import Testing

@testable import CaseDesk

@Suite("A way into the account of somebody else")
struct WayInTests {
    private static let now = Now.at(.mar(16))
    private static let everyone = ["hendrik", "mo", "samira", "wouter"].map { "\($0)@voorbeeld.example" }

    /// Noor's account is in use, with a telephone, and the outbox is empty.
    private func with(_ body: (DeskWorld) async throws -> Void) async throws {
        try await DeskWorld.with { world in
            try await world.desk.choosePasswords([Neighbourhood.noor: "vier rode tulpen"], now: Self.now)
            try await world.desk.giveFactors(to: [Neighbourhood.noor], now: Self.now)
            try await body(world)
        }
    }

    private func told(_ way: WayIn, in world: DeskWorld) async throws -> [String] {
        let words = OutgoingMail.OfficeWords.wayIn(way, of: "Noor de Boer", by: "Mo El Idrissi")
        return try await world.outgoing().filter { $0.office == words }.map(\.to)
    }

    @Test func `by another address is told at the old one and to everyone who manages`() async throws {
        try await with { world in
            var noor = try #require(try await world.desk.office().accounts[Neighbourhood.noor])
            noor.email = "mo@elders.example"
            try await world.desk.change(noor, by: Neighbourhood.mo, now: Self.now)
            let all = (Self.everyone + ["noor@voorbeeld.example"]).sorted()
            #expect(try await told(.address, in: world) == all)
            noor.team = "Team Zuid"
            try await world.desk.change(noor, by: Neighbourhood.mo, now: Self.now)
            #expect(try await told(.address, in: world) == all)
        }
    }

    @Test func `by a new link is told, and the link comes all the same`() async throws {
        try await with { world in
            try await world.desk.inviteAgain(Neighbourhood.noor, by: Neighbourhood.mo, now: Self.now)
            let all = (Self.everyone + ["noor@voorbeeld.example"]).sorted()
            #expect(try await told(.link, in: world) == all)
            let links = try await world.outgoing().filter {
                guard case .invitation = $0.office else { return false }
                return true
            }
            #expect(links.map(\.to) == ["noor@voorbeeld.example"])
            let last = try await world.desk.officeLog(now: Self.now).lines.first
            #expect(last?.event == .passwordLinkSent(account: "noor") && last?.by == Neighbourhood.mo)
        }
    }

    @Test func `by a new link is sealed in a form without the link`() throws {
        let form = try OfficeEvent.passwordLinkSent(account: "noor").stored(by: Neighbourhood.mo)
        let text = #"{"by":"mo","event":{"passwordLinkSent":{"account":"noor"}},"v":1}"#
        #expect(String(decoding: form, as: UTF8.self) == text)
        #expect(try OfficeEvent(stored: form) == .passwordLinkSent(account: "noor"))
    }

    @Test func `by a new link for a closed account is neither sent nor in the log`() async throws {
        try await with { world in
            try await world.desk.close(Neighbourhood.noor, by: Neighbourhood.mo, now: Self.now)
            let before = try await world.desk.officeVersion()
            await #expect(throws: OfficeRefusal.unknownPerson) {
                try await world.desk.inviteAgain(Neighbourhood.noor, by: Neighbourhood.mo, now: Self.now)
            }
            #expect(try await world.desk.officeVersion() == before)
            #expect(try await told(.link, in: world) == [])
        }
    }

    @Test func `by a second factor that is taken away is told, once`() async throws {
        try await with { world in
            for _ in 0..<2 {
                try await world.desk.removeFactor(
                    of: Neighbourhood.noor, by: Neighbourhood.mo, now: Self.now)
            }
            let all = (Self.everyone + ["noor@voorbeeld.example"]).sorted()
            #expect(try await told(.factor, in: world) == all)
        }
    }

    @Test func `that nobody came in by yet is told to nobody`() async throws {
        try await DeskWorld.with { world in
            let lotte = Account(
                id: StaffID("lotte"), name: "Lotte Vos", email: "lote@voorbeeld.example", roles: [.employee])
            try await world.desk.invite(lotte, by: Neighbourhood.mo, now: Self.now)
            var mended = lotte
            mended.email = "lotte@voorbeeld.example"
            try await world.desk.change(mended, by: Neighbourhood.mo, now: Self.now)
            try await world.desk.inviteAgain(lotte.id, by: Neighbourhood.mo, now: Self.now)
            #expect(
                try await world.outgoing().map(\.to) == [
                    "lote@voorbeeld.example", "lotte@voorbeeld.example",
                ])
        }
    }

    @Test(arguments: [WayIn.address, .link, .factor, .openID])
    func `is told in words without content`(_ way: WayIn) throws {
        let account = try #require(Neighbourhood.accounts.first)
        let mail = OutgoingMail(
            to: account, .wayIn(way, of: "Noor de Boer", by: "Mo El Idrissi"), last: .mar(16))
        let words = try MailWords(mail, organisation: Neighbourhood.organisation, door: "")
        #expect(words.text.contains("Mo El Idrissi") && words.text.contains("Noor de Boer"))
        #expect(words.text.contains("Vraag na of dat klopt."))
        #expect(!words.text.lowercased().replacing("klachten.voorbeeld", with: "").contains("klacht"))
    }
}
