import Foundation
import Ledger
import Procedure
import Rehearsal
import Testing

@testable import CaseDesk

@Suite("A draft")
struct DraftTests {
    static let pdf = Array("%PDF-1.7 een bladzijde".utf8)

    @Test(arguments: Store.all) func `comes back as it was saved, right or wrong`(_ store: Store) async throws
    {
        try await DeskWorld.with(store) { world in
            let key = DraftKey.random()
            var draft = Draft()
            draft.answers = ["verhaal": ["Het is\nniet af"], "wens": ["a", "b"]]
            try await world.desk.save(draft, under: key, now: .at(.mar(16)))
            let read = try await world.desk.draft(key, now: .at(.mar(16)))
            #expect(read?.answers == draft.answers)
        }
    }

    @Test func `opens only with the cookie of its writer`() async throws {
        try await DeskWorld.with { world in
            let key = DraftKey.random()
            try await world.desk.save(Draft(), under: key, now: .at(.mar(16)))
            #expect(try await world.desk.draft(.random(), now: .at(.mar(16))) == nil)
            let again = try #require(DraftKey(cookie: key.cookie))
            #expect(try await world.desk.draft(again, now: .at(.mar(16))) != nil)
        }
    }

    @Test func `is worth nothing to whoever holds the database and all keys`() async throws {
        try await DeskWorld.with { world in
            let key = DraftKey.random()
            try await world.desk.save(Draft(), under: key, now: .at(.mar(16)))
            let sealed = try await world.rows("select sealed from draft")[0].blob(0)
            #expect(throws: LedgerFault.self) { try world.keys.open(sealed, as: "draft", of: "") }
            let others = DraftKey.random().vault
            #expect(throws: LedgerFault.self) { try others.open(sealed, as: "draft") }
        }
    }

    @Test(arguments: [
        ("", false), ("zz", false), (String(repeating: "a", count: 63), false),
        (String(repeating: "a", count: 64), true),
    ])
    func `takes a cookie only when it can be one`(_ cookie: String, _ isOne: Bool) {
        #expect((DraftKey(cookie: cookie) != nil) == isOne)
    }

    @Test func `is gone two hours after the last answer`() async throws {
        try await DeskWorld.with { world in
            let key = DraftKey.random()
            try await world.desk.save(Draft(), under: key, now: .at(.mar(16)))
            #expect(try await world.desk.draft(key, now: .at(.mar(16), hours: 1, minutes: 59)) != nil)
            #expect(try await world.desk.draft(key, now: .at(.mar(16), hours: 2)) == nil)
        }
    }

    @Test func `lives a day for who asked for it, and not longer however often it is saved`() async throws {
        try await DeskWorld.with { world in
            let key = DraftKey.random()
            var draft = Draft()
            draft.keepsHours = Draft.longHours
            try await world.desk.save(draft, under: key, now: .at(.mar(16)))
            let read = try #require(try await world.desk.draft(key, now: .at(.mar(16), hours: 20)))
            try await world.desk.save(read, under: key, now: .at(.mar(16), hours: 20))
            #expect(try await world.desk.draft(key, now: .at(.mar(16), hours: 23)) != nil)
            #expect(try await world.desk.draft(key, now: .at(.mar(16), hours: 24)) == nil)
        }
    }

    @Test func `keeps its files as long as it lives`() async throws {
        try await DeskWorld.with { world in
            let key = DraftKey.random()
            var draft = Draft()
            draft.keepsHours = Draft.longHours
            try await world.desk.save(draft, under: key, now: .at(.mar(16)))
            let file = try await Self.upload(Self.pdf, "brief.pdf", key, world.desk, .at(.mar(16)))
            try await world.desk.sweep(now: .at(.mar(16), hours: 23))
            let filing = Filing.jansen { $0.attachments = [file.attached].compactMap { $0 } }
            let receipt = try await world.desk.file(filing, from: key, now: .at(.mar(16), hours: 23))
            let desk = try await world.staff(Neighbourhood.fenna)
            try await world.desk.promiseSecrecy(
                of: receipt.number, as: desk, text: "Ik zwijg.", now: .at(.mar(16)))
            let open = try await world.desk.attachment(
                file.id, of: receipt.number, as: desk, now: .at(.mar(16)))
            #expect(try await Self.bytes(open) == Self.pdf)
        }
    }

    @Test(arguments: Store.all) func `gives its files to the case`(_ store: Store) async throws {
        try await DeskWorld.with(store) { world in
            let key = DraftKey.random()
            let file = try await Self.upload(Self.pdf, "brief.pdf", key, world.desk, .at(.mar(16)))
            let attached = try #require(file.attached)
            let receipt = try await world.desk.file(
                .jansen { $0.attachments = [attached] }, from: key, now: .at(.mar(16)))
            let desk = try await world.staff(Neighbourhood.fenna)
            try await world.desk.promiseSecrecy(
                of: receipt.number, as: desk, text: "Ik zwijg.", now: .at(.mar(16)))
            let open = try await world.desk.attachment(
                file.id, of: receipt.number, as: desk, now: .at(.mar(16)))
            #expect(open.type == .pdf)
            #expect(try await Self.bytes(open) == Self.pdf)
            #expect(
                await world.answer {
                    try await world.desk.attachment("00", of: receipt.number, as: desk, now: .at(.mar(16)))
                } == .notFound)
        }
    }

    @Test func `wiping it takes the answers and the files at once`() async throws {
        try await DeskWorld.with { world in
            let key = DraftKey.random()
            _ = try await Self.upload(Self.pdf, "brief.pdf", key, world.desk, .at(.mar(16)))
            try await world.desk.wipe(key, now: .at(.mar(16)))
            #expect(try await world.desk.draft(key, now: .at(.mar(16))) == nil)
            #expect(try await world.count("draft") == 0)
            #expect(try await world.count("attachment") == 0)
            #expect(try await world.count("attachment_chunk") == 0)
        }
    }

    @Test func `a file can be taken out again`() async throws {
        try await DeskWorld.with { world in
            let key = DraftKey.random()
            let file = try await Self.upload(Self.pdf, "brief.pdf", key, world.desk, .at(.mar(16)))
            try await world.desk.removeFile(file.id, under: key, now: .at(.mar(16)))
            #expect(try await world.desk.draft(key, now: .at(.mar(16)))?.files == [])
            #expect(try await world.count("attachment") == 0)
        }
    }

    @Test func `what is left behind is swept, and what is filed is not`() async throws {
        try await DeskWorld.with { world in
            let (left, sent) = (DraftKey.random(), DraftKey.random())
            _ = try await Self.upload(Self.pdf, "a.pdf", left, world.desk, .at(.mar(16)))
            let file = try await Self.upload(Self.pdf, "b.pdf", sent, world.desk, .at(.mar(16)))
            let attached = try #require(file.attached)
            _ = try await world.desk.file(
                .jansen { $0.attachments = [attached] }, from: sent, now: .at(.mar(16)))
            try await world.desk.tick(now: .at(.mar(18)))
            #expect(try await world.count("draft") == 0)
            #expect(try await world.count("attachment") == 1)
        }
    }

    @Test func `shows its code again for half an hour, and takes no more answers`() async throws {
        try await DeskWorld.with { world in
            let key = DraftKey.random()
            try await world.desk.save(Draft(), under: key, now: .at(.mar(16)))
            let receipt = try await world.desk.file(.jansen, from: key, now: .at(.mar(16)))
            #expect(try await world.desk.draft(key, now: .at(.mar(16), minutes: 29))?.sent == receipt)
            #expect(try await world.desk.draft(key, now: .at(.mar(16), minutes: 30)) == nil)
            #expect(
                await world.answer { try await world.desk.save(Draft(), under: key, now: .at(.mar(16))) }
                    == .fault(.draftGone))
        }
    }

    @Test func `cannot be sent when it is gone`() async throws {
        try await DeskWorld.with { world in
            #expect(
                await world.answer { try await world.desk.file(.jansen, from: .random(), now: .at(.mar(16))) }
                    == .fault(.draftGone))
        }
    }

    @discardableResult
    static func upload(
        _ bytes: [UInt8], _ name: String, _ key: DraftKey, _ desk: Desk, _ now: Now
    ) async throws -> DraftFile {
        if try await desk.draft(key, now: now) == nil { try await desk.save(Draft(), under: key, now: now) }
        var upload = try await desk.beginFile(named: name, under: key, now: now)
        do { try await upload.add(bytes) } catch {
            try await upload.abandon()
            throw error
        }
        return try await desk.add(try await upload.finish(), under: key, now: now)
    }

    static func bytes(_ file: OpenFile) async throws -> [UInt8] {
        var bytes: [UInt8] = []
        for try await chunk in file.chunks { bytes += chunk }
        return bytes
    }
}
