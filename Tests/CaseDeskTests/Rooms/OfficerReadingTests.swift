import Ledger
import Procedure
import Rehearsal
import Testing

@testable import CaseDesk

@Suite("The officer's room – what is in a complaint for the parties")
struct OfficerReadingTests {
    /// A complaint with a file of its complainant and a note of the desk.
    private struct ReadableCase {
        let rooms: RoomWorld
        let number: String
        let guest: Token
        let given: Filing.Attachment
        let note: Filing.Attachment

        init(_ rooms: RoomWorld) async throws {
            let (receipt, guest) = try await rooms.talk()
            (self.rooms, number, self.guest) = (rooms, receipt.number, guest)
            let desk = rooms.desk
            let keys = [DraftKey.random(), DraftKey.random()]
            let file = try await FilesTogetherTests.sealed("brief.pdf", DraftTests.pdf, keys[0], desk)
            try await desk.attach(file, from: keys[0], as: guest, now: .at(.mar(16)))
            let own = try await FilesTogetherTests.sealed("notitie.pdf", DraftTests.pdf, keys[1], desk)
            let fenna = try await rooms.world.staff(Neighbourhood.fenna)
            try await desk.attach(own, from: keys[1], .ours, to: number, as: fenna, now: .at(.mar(16)))
            (given, note) = (file.id, own.id)
        }

        /// The complainant allows it, and the officer promises secrecy.
        func allows() async throws {
            try await rooms.desk.act(.referral(.letOfficerRead(.online)), as: guest, now: .at(.mar(16)))
            _ = try await rooms.desk.caseForOfficer(
                number, as: try await rooms.officer, promising: "Ik zwijg.", now: .at(.mar(16)))
        }

        func opens(_ file: Filing.Attachment, now: Now = .at(.mar(16))) async throws -> Answer {
            let officer = try await rooms.officer
            return await rooms.world.answer {
                try await rooms.desk.attachment(file, of: number, as: officer, now: now)
            }
        }

        func reads(_ letter: Letter.ID) async throws -> Answer {
            let officer = try await rooms.officer
            return await rooms.world.answer {
                try await rooms.desk.letter(letter, of: number, as: officer, now: .at(.mar(16)))
            }
        }
    }

    @Test(arguments: Store.all) func `letters as sent and files of the parties, and no note of our own`(
        _ store: Store
    ) async throws {
        try await RoomWorld.with(store) { rooms in
            let complaint = try await ReadableCase(rooms)
            try await complaint.allows()
            #expect(try await complaint.opens(complaint.given) == .given)
            #expect(try await complaint.opens(complaint.note) == .notFound)
            #expect(try await complaint.reads(1) == .given)
            #expect(try await complaint.reads(9) == .notFound)
            let stream = try #require(try await rooms.desk.stream(of: complaint.number))
            let letter = try #require(try await rooms.desk.load(stream).casefile.letters[1])
            #expect(letter.out != nil && letter.delivered == nil)
        }
    }

    @Test func `nothing before it is allowed and secrecy promised, and nothing once it is taken back`()
        async throws
    {
        try await RoomWorld.with { rooms in
            let complaint = try await ReadableCase(rooms)
            #expect(try await complaint.opens(complaint.given) == .notFound)
            #expect(try await complaint.reads(1) == .notFound)
            try await rooms.desk.act(
                .referral(.letOfficerRead(.online)), as: complaint.guest, now: .at(.mar(16)))
            #expect(try await complaint.opens(complaint.given) == .notFound)
            _ = try await rooms.desk.caseForOfficer(
                complaint.number, as: try await rooms.officer, promising: "Ik zwijg.", now: .at(.mar(16)))
            #expect(try await complaint.reads(1) == .given)
            try await rooms.desk.act(
                .referral(.stopOfficerReading(.online)), as: complaint.guest, now: .at(.mar(16)))
            #expect(try await complaint.opens(complaint.given) == .notFound)
            #expect(try await complaint.reads(1) == .notFound)
        }
    }

    @Test func `opening a file is a reading that the complainant sees`() async throws {
        try await RoomWorld.with { rooms in
            let complaint = try await ReadableCase(rooms)
            try await complaint.allows()
            let sql = "select hour from reading where role = 'officer'"
            let before = try await rooms.world.rows(sql).count
            #expect(try await complaint.opens(complaint.given, now: .at(.mar(16), hours: 1)) == .given)
            #expect(try await rooms.world.rows(sql).count == before + 1)
            let view = try #require(try await rooms.desk.follow(complaint.guest, now: .at(.mar(16))))
            #expect(view.readers.map(\.name).contains("Ali Demir"))
        }
    }
}
