import Ledger
import Procedure
import Rehearsal
import Testing

@testable import CaseDesk

@Suite("Files that come together, twice or not at all")
struct FilesTogetherTests {
    @Test(arguments: Store.all) func `ten at once into one draft are all there`(_ store: Store) async throws {
        try await DeskWorld.with(store) { world in
            let key = DraftKey.random()
            let desk = world.desk
            try await desk.save(Draft(), under: key, now: .at(.mar(16)))
            try await withThrowingTaskGroup(of: Void.self) { group in
                for index in 1...Draft.maximumFiles {
                    group.addTask {
                        try await DraftTests.upload(DraftTests.pdf, "\(index).pdf", key, desk, .at(.mar(16)))
                    }
                }
                try await group.waitForAll()
            }
            let files = try await desk.draft(key, now: .at(.mar(16)))?.files ?? []
            #expect(Set(files.map(\.name)).count == Draft.maximumFiles)
        }
    }

    @Test func `answers that are saved on an older page take no file away`() async throws {
        try await DeskWorld.with { world in
            let key = DraftKey.random()
            var page = Draft()
            try await world.desk.save(page, under: key, now: .at(.mar(16)))
            try await DraftTests.upload(DraftTests.pdf, "brief.pdf", key, world.desk, .at(.mar(16)))
            page.answers = ["gevoel": ["boos"]]
            try await world.desk.save(page, under: key, now: .at(.mar(16)))
            let draft = try #require(try await world.desk.draft(key, now: .at(.mar(16))))
            #expect(draft.files.map(\.name) == ["brief.pdf"])
            #expect(draft.answers == page.answers)
        }
    }

    @Test func `the same file sent again stands there once`() async throws {
        try await DeskWorld.with { world in
            let key = DraftKey.random()
            let first = try await DraftTests.upload(DraftTests.pdf, "a.pdf", key, world.desk, .at(.mar(16)))
            let again = try await DraftTests.upload(DraftTests.pdf, "a.pdf", key, world.desk, .at(.mar(16)))
            #expect(first == again)
            try await DraftTests.upload(DraftTests.pdf, "b.pdf", key, world.desk, .at(.mar(16)))
            #expect(try await world.count("attachment") == 2)
        }
    }

    @Test func `one that ends after everything was wiped or sent is gone as well`() async throws {
        try await DeskWorld.with { world in
            for isSent in [false, true] {
                let key = DraftKey.random()
                try await world.desk.save(Draft(), under: key, now: .at(.mar(16)))
                var upload = try await world.desk.beginFile(named: "laat.pdf", under: key, now: .at(.mar(16)))
                try await upload.add(DraftTests.pdf)
                if isSent {
                    _ = try await world.desk.file(.jansen, from: key, now: .at(.mar(16)))
                } else {
                    try await world.desk.wipe(key, now: .at(.mar(16)))
                }
                let file = try await upload.finish()
                #expect(
                    await world.answer { try await world.desk.add(file, under: key, now: .at(.mar(16))) }
                        == .fault(.draftGone))
                #expect(try await world.count("attachment") == 0)
            }
        }
    }

    @Test func `one whose sender went away is swept, half or whole`() async throws {
        try await DeskWorld.with { world in
            for isWhole in [false, true] {
                var upload = try await world.desk.beginFile(
                    named: "half.pdf", under: .random(), now: .at(.mar(16)))
                try await upload.add(DraftTests.pdf)
                if isWhole { _ = try await upload.finish() }
            }
            #expect(try await world.count("attachment") == 2)
            try await world.desk.tick(now: .at(.mar(18)))
            #expect(try await world.count("attachment") == 0)
            #expect(try await world.count("attachment_chunk") == 0)
        }
    }

    @Test(arguments: Store.all) func `a case takes a later file with the event that says so`(_ store: Store)
        async throws
    {
        try await DeskWorld.with(store) { world in
            let receipt = try await world.desk.file(.jansen, takenDownBy: .complainant, now: .at(.mar(16)))
            let token = try await world.desk.enter(code: receipt.code, from: "hier", now: .at(.mar(16)))
            let key = DraftKey.random()
            let file = try await Self.sealed("foto.jpg", SampleFiles.jpeg(), key, world.desk)
            try await world.desk.attach(file, from: key, as: token, now: .at(.mar(16)))
            let view = try #require(try await world.desk.follow(token, now: .at(.mar(16))))
            #expect(view.files.map(\.file.name.text) == ["foto.jpg"])
            #expect(view.files.map(\.by) == [.complainant])
            let open = try await world.desk.attachment(file.id, as: token, now: .at(.mar(16)))
            #expect(open.type == .jpeg)
            let bytes = try await DraftTests.bytes(open)
            #expect(!bytes.holds(SampleFiles.place))
            try await world.desk.tick(now: .at(.mar(20)))
            #expect(try await world.count("attachment") == 1)
        }
    }

    @Test func `what the case refuses is forgotten at once`() async throws {
        try await DeskWorld.with { world in
            let receipt = try await world.desk.file(.jansen, takenDownBy: .complainant, now: .at(.mar(16)))
            let fenna = try await world.staff(Neighbourhood.fenna)
            let key = DraftKey.random()
            let file = try await Self.sealed("scan.pdf", DraftTests.pdf, key, world.desk)
            let tomorrow = LaterFile.Source.received(on: .mar(17), over: .paper)
            #expect(
                await world.answer {
                    try await world.desk.attach(
                        file, from: key, tomorrow, to: receipt.number, as: fenna, now: .at(.mar(16)))
                } == .refused(.filing(.receivedInTheFuture)))
            #expect(try await world.count("attachment") == 0)
        }
    }

    @Test func `notes of our own are not the complainant's to open`() async throws {
        try await DeskWorld.with { world in
            let receipt = try await world.desk.file(.jansen, takenDownBy: .complainant, now: .at(.mar(16)))
            let fenna = try await world.staff(Neighbourhood.fenna)
            let token = try await world.desk.enter(code: receipt.code, from: "hier", now: .at(.mar(16)))
            let key = DraftKey.random()
            let file = try await Self.sealed("notitie.pdf", DraftTests.pdf, key, world.desk)
            try await world.desk.attach(
                file, from: key, .ours, to: receipt.number, as: fenna, now: .at(.mar(16)))
            #expect(
                await world.answer {
                    try await world.desk.attachment(file.id, as: token, now: .at(.mar(16)))
                } == .notFound)
            let view = try #require(try await world.desk.follow(token, now: .at(.mar(16))))
            #expect(view.files.isEmpty)
            #expect(!view.timeline.contains { $0.link == .files })
        }
    }

    static func sealed(
        _ name: String, _ bytes: [UInt8], _ key: DraftKey, _ desk: Desk
    ) async throws -> DraftFile {
        var upload = try await desk.beginFile(named: name, under: key, now: .at(.mar(16)))
        try await upload.add(bytes)
        return try await upload.finish()
    }
}
