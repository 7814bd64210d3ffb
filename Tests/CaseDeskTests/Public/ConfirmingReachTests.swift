import Procedure
import Rehearsal
import Testing

@testable import CaseDesk

@Suite("A yes to the way that was on screen")
struct ConfirmingReachTests {
    private static let now = Now.at(.mar(19))
    private static let first = ContactWish.email("nieuw@voorbeeld.example")
    private static let second = ContactWish.email("ander@voorbeeld.example")

    /// Somebody said it, and one of us wrote it down.
    private static func say(_ contact: ContactWish, of number: String, in world: DeskWorld) async throws {
        let said = Declaration.recorded(
            on: .mar(19), over: .telephone, heardBy: Neighbourhood.fenna, readBack: true)
        try await world.act(number, on: .mar(19)) { plan throws(Refusal) in
            let reach = Contacts.Reach(contact: contact, needs: plan.casefile.needs)
            try plan.record(reach, said, calledOldNumber: false)
        }
    }

    @Test(arguments: Store.all)
    func `what the desk writes down between the look and the yes is confirmed unseen by nobody`(
        _ store: Store
    ) async throws {
        let driver = Hold<InterruptingDriver>()
        try await DeskWorld.with(store, wrapping: { driver.keep(InterruptingDriver($0)) }) { world in
            let receipt = try await world.take(.byMail, to: .accepted)
            let number = receipt.number
            try await Self.say(Self.first, of: number, in: world)
            let token = try await world.desk.enter(code: receipt.code, from: "1", now: Self.now)
            #expect(try await world.desk.follow(token, now: Self.now)?.reach.contact == Self.first)
            try #require(driver.value).interrupt { try await Self.say(Self.second, of: number, in: world) }
            #expect(try await !world.desk.confirmReach(Self.first, as: token, now: Self.now))
            let between = try await world.loaded(number).casefile
            #expect(between.contact == Self.second && !between.trustsReach)
            #expect(try await world.desk.confirmReach(Self.second, as: token, now: Self.now))
            #expect(try await world.loaded(number).casefile.trustedContact == Self.second)
        }
    }
}
