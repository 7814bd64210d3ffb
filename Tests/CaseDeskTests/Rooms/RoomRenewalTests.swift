import Ledger
import Procedure
import Rehearsal
import Testing

@testable import CaseDesk

@Suite("The officer's room – a new recovery sheet")
struct RoomRenewalTests {
    private static let phrase = "zeven rode kratten op de kade"

    private func holder(_ words: [String]) throws -> RoomHolder {
        try RoomSecret(seed: try RoomSecret.seed(words: words.joined(separator: " "))).holder
    }

    private func recovers(_ rooms: RoomWorld, with words: [String], on day: Day = .mar(19)) async -> Answer {
        await rooms.world.answer {
            try await rooms.desk.recoverRooms(
                as: rooms.ali, words: words.joined(separator: " "), passphrase: Self.phrase, now: .at(day))
        }
    }

    @Test(arguments: Store.all)
    func `it opens the rooms of before and of later, and the old one opens none`(_ store: Store)
        async throws
    {
        try await RoomWorld.with(store) { rooms in
            _ = try await rooms.talk()
            let sheet = try await rooms.printSheet()
            _ = try await rooms.talk("Later.", on: .mar(18))
            let (old, new) = (try holder(rooms.sheet).id, try holder(sheet).id)
            let holders = try await rooms.holders()
            #expect(holders.count == 2)
            #expect(holders.allSatisfy { $0.contains(new) && !$0.contains(old) })
            #expect(await recovers(rooms, with: rooms.sheet) == .fault(.wrongPassword))
            #expect(await recovers(rooms, with: sheet) == .given)
            let officer = try await rooms.officer
            #expect(try await rooms.desk.rooms(as: officer, now: .at(.mar(19))).count == 2)
        }
    }

    @Test func `every room that a sheet opens shows who printed it, and when`() async throws {
        try await RoomWorld.with { rooms in
            let mine = try await rooms.talk().receipt
            let about = try await rooms.talk("Over Ali.", about: true).receipt
            _ = try await rooms.printSheet()
            let (_, later) = try await rooms.talk("Later.", on: .mar(19))
            let guest = try await rooms.guest(mine, on: .mar(18))
            let other = try await rooms.guest(about, on: .mar(18))
            let shown = try await rooms.open(guest, on: .mar(18)).renewals
            #expect(shown == [.init(account: Neighbourhood.ali, on: .mar(18))])
            #expect(try await rooms.open(other, on: .mar(18)).renewals == [])
            #expect(try await rooms.open(later, on: .mar(19)).renewals == [])
            let officer = try await rooms.officer
            let id = try #require(
                try await rooms.desk.rooms(as: officer, now: .at(.mar(18))).last { $0.last == .mar(16) }?.id)
            #expect(try await rooms.desk.room(id, as: officer, now: .at(.mar(18))).renewals == shown)
        }
    }

    @Test func `a sheet that was used asks for another, until there is one`() async throws {
        try await RoomWorld.with { rooms in
            #expect(try await rooms.desk.office().rooms.sheetUsedOn == nil)
            #expect(await recovers(rooms, with: rooms.sheet) == .given)
            #expect(try await rooms.desk.office().rooms.sheetUsedOn == .mar(19))
            _ = try await rooms.printSheet(under: Self.phrase, on: .mar(20))
            #expect(try await rooms.desk.office().rooms.sheetUsedOn == nil)
        }
    }

    @Test func `what is not on paper replaces nothing, and a second press shows the same words`()
        async throws
    {
        try await RoomWorld.with { rooms in
            let officer = try await rooms.officer
            let before = try await rooms.desk.office().rooms
            #expect(try await rooms.desk.newSheet(as: officer) == nil)
            try await rooms.desk.prepareSheet(as: officer, passphrase: RoomWorld.phrase, now: .at(.mar(18)))
            let words = try await rooms.desk.newSheet(as: officer)
            try await rooms.desk.prepareSheet(as: officer, passphrase: RoomWorld.phrase, now: .at(.mar(18)))
            #expect(try await rooms.desk.newSheet(as: officer) == words)
            let answer = await rooms.world.answer {
                try await rooms.desk.replaceSheet(
                    as: officer, lastWords: "babab babab", now: .at(.mar(18)))
            }
            #expect(answer == .fault(.wrongPassword))
            #expect(try await rooms.desk.office().rooms == before)
        }
    }

    @Test func `only the officer in place prints one, with their own passphrase`() async throws {
        try await RoomWorld.with { rooms in
            for (keyholder, phrase, expected) in [
                (try await rooms.substitute, RoomWorld.other, Answer.notFound),
                (try await rooms.officer, RoomWorld.other, .fault(.wrongPassword)),
            ] {
                let answer = await rooms.world.answer {
                    try await rooms.desk.prepareSheet(as: keyholder, passphrase: phrase, now: .at(.mar(18)))
                }
                #expect(answer == expected)
                #expect(try await rooms.desk.newSheet(as: keyholder) == nil)
            }
        }
    }

    @Test func `an officer who handed over meanwhile replaces nothing`() async throws {
        try await RoomWorld.with { rooms in
            let officer = try await rooms.officer
            try await rooms.desk.prepareSheet(as: officer, passphrase: RoomWorld.phrase, now: .at(.mar(18)))
            let words = try #require(try await rooms.desk.newSheet(as: officer))
            _ = try await rooms.newcomer()
            try await rooms.appoint(RoomWorld.zoe, to: .officer, by: officer, on: .mar(18))
            let answer = await rooms.world.answer {
                try await rooms.desk.replaceSheet(
                    as: officer, lastWords: words.suffix(2).joined(separator: " "), now: .at(.mar(18)))
            }
            #expect(answer == .fault(.someoneElseFirst))
            #expect(try await rooms.desk.office().rooms.recovery == (try holder(rooms.sheet)))
        }
    }

    @Test func `signed by anybody else, or once more, a renewal changes nothing`() async throws {
        try await RoomWorld.with { rooms in
            _ = try await rooms.printSheet()
            _ = try await rooms.printSheet(on: .mar(19))
            let before = try await rooms.desk.office().rooms
            let events = try await rooms.desk.ledger.read(Desk.officeStream).map {
                try OfficeEvent(stored: $0.payload)
            }
            let renewals = events.filter {
                if case .roomKeys(.recoveryReplaced) = $0 { true } else { false }
            }
            #expect(renewals.count == 2)
            let old = try #require(before.recovery)
            let (own, substitute) = (
                try RoomSecret(seed: RoomSecret.freshSeed()), try await rooms.substitute.secret
            )
            let forged = try [own, substitute].map {
                try OfficeEvent.renewing(own.holder, replacing: old, signed: $0, on: .mar(20))
            }
            try await rooms.desk.change(renewals + forged, now: .at(.mar(20)))
            #expect(try await rooms.desk.office().rooms == before)
        }
    }

    @Test(arguments: Store.all)
    func `a room that is begun during a handover is sealed to who came next`(_ store: Store) async throws {
        let driver = Hold<InterruptingDriver>()
        try await RoomWorld.with(store, wrapping: { driver.keep(InterruptingDriver($0)) }) { rooms in
            let receipt = try await rooms.world.file()
            let guest = try await rooms.guest(receipt, on: .mar(17))
            let officer = try await rooms.officer
            let zoe = try await rooms.newcomer()
            try #require(driver.value).interrupt {
                try await rooms.appoint(RoomWorld.zoe, to: .officer, by: officer, on: .mar(17))
            }
            try await rooms.desk.beginRoom(
                [.write(.complainant, "Ik durf niet.")], aboutOfficer: false, as: guest, now: .at(.mar(17)))
            let next = try await rooms.enters(zoe, on: .mar(17))
            #expect(try await rooms.desk.rooms(as: next, now: .at(.mar(17))).count == 1)
        }
    }
}
