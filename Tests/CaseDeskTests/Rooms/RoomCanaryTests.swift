import Foundation
import Ledger
import Logging
import Post
import Procedure
import Rehearsal
import Testing

@testable import CaseDesk

/// Words of a room in every field that it has, searched for wherever a program may leave them.
@Suite("The officer's room – its words are nowhere else")
struct RoomCanaryTests {
    private static let word = "zeegroenzeewier"

    private static func words(_ place: String) -> Words {
        Words("\(place) \(word) \(place)") ?? "-"
    }

    @Test func `not in SQLite's file, its log, the backup, the keys, mails, temporary files and the log`()
        async throws
    {
        try await search(.sqlite) { _, _ in }
    }

    @Test(.enabled(if: Store.conninfo != nil, "GEHOORD_TEST_POSTGRES names no cluster"))
    func `not in PostgreSQL's files, nor in what its server logged`() async throws {
        try await search(.postgres) { rooms, search in
            _ = try await rooms.desk.ledger.driver.write { try $0.run("checkpoint") }
            let folder = try #require(Store.dataFolder)
            let beside = URL(filePath: folder).deletingLastPathComponent().path
            let logged = try? search.hits(in: beside, changedSince: .distantPast)
            let hits = try search.hits(below: folder) + (logged ?? [])
            #expect(hits == [])
        }
    }

    /// Everybody talks, mails leave, a backup is made; only the room itself still knows the word.
    private func search(
        _ store: Store, also: @Sendable (RoomWorld, CanaryNeedles) async throws -> Void
    ) async throws {
        let begin = Date()
        try await RoomWorld.with(store) { rooms in
            let search = CanaryNeedles(Self.word)
            let (guest, id) = try await Self.talk(rooms)
            let log = CanaryLog()
            let mails = rooms.world.place.folder + "/mails"
            try FileManager.default.createDirectory(atPath: mails, withIntermediateDirectories: true)
            let postman = Postman(
                rooms.desk, transport: FolderTransport(folder: mails),
                from: try MailAddress("klachten@voorbeeld.example"), now: { .at(.mar(18)) },
                logger: Logger(label: "canary") { _ in log })
            try await postman.round()
            #expect(try FileManager.default.contentsOfDirectory(atPath: mails).count >= 2)
            try await rooms.desk.ledger.driver.backup(to: rooms.world.place.folder + "/backup")
            try rooms.world.keys.snapshot.save(rooms.world.place.folder + "/keys")
            #expect(try search.hits(below: rooms.world.place.folder) == [])
            #expect(try search.hits(in: NSTemporaryDirectory(), changedSince: begin) == [])
            #expect(search.hit(in: Data(log.text.utf8)) == nil)
            try await also(rooms, search)
            // The control: the room has them all, and the search finds one that lies open.
            let room = try await rooms.desk.room(id, as: try await rooms.officer, now: .at(.mar(18)))
            #expect(search.hit(in: Data("\(room.mediation.notes.map(\.text))".utf8)) != nil)
            #expect(try await rooms.open(guest).mediation.thread.count == 2)
            try Data("een \(Self.word)".utf8).write(to: URL(filePath: rooms.world.place.folder + "/open"))
            #expect(try search.hits(below: rooms.world.place.folder).count == 1)
        }
    }

    private static func talk(_ rooms: RoomWorld) async throws -> (guest: Token, id: String) {
        let (_, guest) = try await rooms.talk(words("line"))
        let id = try await rooms.only().id
        let wish = Mediation.Wish.mail("buiten@voorbeeld.example", in: .english)
        try await rooms.desk.say([.introduce(words("name"), wish)], as: guest, now: .at(.mar(16)))
        let plan = Mediation.Plan.Draft(on: .mar(20), place: words("place"), kind: .together)
        let acts: [Mediation.Command] = [
            .write(.officer, words("reply")), .note(words("note")), .startMediation(.trust), .plan(plan),
            .meet(.init(on: .mar(16), kind: .withComplainant, words: words("meeting"))),
            .askConsent(.message, words("consent")),
        ]
        for act in acts { try await rooms.acts(act, in: id) }
        try await rooms.desk.say([.answer(1, false)], as: guest, now: .at(.mar(16)))
        return (guest, id)
    }
}
