import Crypto
import Ledger
import Testing

extension LedgerStoreContract {
    @Suite("attachments") struct Files {
        static let chunk = Upload.chunkSize

        @Test(arguments: Store.all, [0, 1, chunk - 1, chunk, chunk + 1, 2 * chunk, 3 * chunk + 5])
        func `a file of any size comes back as it went in`(store: Store, size: Int) async throws {
            try await World.with(store) { world in
                let contents = Self.contents(size)
                let owner = AttachmentOwner.stream(try await world.stream())
                let info = try await world.attach(contents, to: owner, inPiecesOf: 100_000)
                #expect(info.size == size)
                #expect(info.digest == [UInt8](SHA256.hash(data: contents)))
                #expect(
                    try await world.ledger.contents(of: info.id, of: owner, digest: info.digest) == contents)
                #expect(try await Verification.run(world.driver).isWhole)
            }
        }

        @Test(arguments: Store.all)
        func `reading goes chunk by chunk`(store: Store) async throws {
            try await World.with(store) { world in
                let owner = AttachmentOwner.stream(try await world.stream())
                let info = try await world.attach(Self.contents(2 * Self.chunk + 9), to: owner)
                var sizes: [Int] = []
                for try await chunk in try await world.ledger.attachment(info.id, of: owner) {
                    sizes.append(chunk.count)
                }
                #expect(sizes == [Self.chunk, Self.chunk, 9])
            }
        }

        @Test(arguments: Store.all)
        func `a file beyond the limit leaves nothing behind`(store: Store) async throws {
            try await World.with(store) { world in
                let owner = AttachmentOwner.stream(try await world.stream())
                let upload = try await world.ledger.beginAttachment(
                    for: owner, at: Sample.now, limit: 2 * Self.chunk)
                try await upload.add(Self.contents(2 * Self.chunk))
                await #expect(throws: LedgerFault.tooLarge(limit: 2 * Self.chunk)) {
                    try await upload.add([0])
                }
                #expect(try await world.attachmentRows() == [0, 0])
            }
        }

        @Test(arguments: Store.all)
        func `a file that was not finished cannot be read and is swept`(store: Store) async throws {
            try await World.with(store) { world in
                let owner = AttachmentOwner.stream(try await world.stream())
                let upload = try await world.ledger.beginAttachment(for: owner, at: Sample.now)
                try await upload.add(Self.contents(Self.chunk + 1))
                let kept = try await world.attach(Sample.first, to: owner)
                await #expect(throws: LedgerFault.unknownAttachment(upload.id)) {
                    try await world.ledger.contents(of: upload.id, of: owner)
                }
                #expect(try await world.ledger.sweepAttachments(begunBefore: Sample.now) == 0)
                #expect(
                    try await world.ledger.sweepAttachments(begunBefore: Sample.now.adding(hours: 1)) == 1)
                #expect(try await world.ledger.contents(of: kept.id, of: owner) == Sample.first)
                #expect(try await world.attachmentRows() == [1, 1])
            }
        }

        @Test(arguments: Store.all)
        func `a draft hands its files to a stream without sealing them anew`(store: Store) async throws {
            try await World.with(store) { world in
                let vault = Vault(secret: randomBytes(32))
                let draft = AttachmentOwner.draft("d1", vault)
                let contents = Self.contents(Self.chunk + 3)
                let info = try await world.attach(contents, to: draft)
                #expect(try await world.ledger.contents(of: info.id, of: draft) == contents)
                let left = try await world.attach(Sample.first, to: draft)
                let before = try await world.sealedChunks()

                let (stream, ledger) = (StreamID.random(), world.ledger)
                try await ledger.append([Sample.first], to: stream, expecting: 0, at: Sample.now) { tx, _ in
                    try ledger.adoptAttachments([info.id], ofDraft: "d1", vault, into: stream, in: tx)
                }
                #expect(try await world.sealedChunks() == before)
                #expect(try await ledger.contents(of: info.id, of: .stream(stream)) == contents)
                await #expect(throws: LedgerFault.unknownAttachment(info.id)) {
                    try await ledger.contents(of: info.id, of: draft)
                }
                // What was not named stays behind with the draft, and goes with it.
                #expect(try await ledger.contents(of: left.id, of: draft) == Sample.first)
                #expect(try await ledger.sweepAttachments(begunBefore: Sample.now.adding(days: 9)) == 1)
                #expect(try await world.attachmentRows()[0] == 1)
            }
        }

        @Test(arguments: Store.all)
        func `another visitor's secret opens no draft file, and another stream none of this one`(
            store: Store
        ) async throws {
            try await World.with(store) { world in
                let info = try await world.attach(
                    Sample.first, to: .draft("d1", Vault(secret: randomBytes(32))))
                await #expect(throws: LedgerFault.wrongKey) {
                    try await world.ledger.contents(
                        of: info.id, of: .draft("d1", Vault(secret: randomBytes(32))))
                }
                let (one, two) = (try await world.stream(), try await world.stream())
                let owned = try await world.attach(Sample.first, to: .stream(one))
                await #expect(throws: LedgerFault.unknownAttachment(owned.id)) {
                    try await world.ledger.contents(of: owned.id, of: .stream(two))
                }
                try await world.tamper("update attachment set owner = $1", [.text(two.text)])
                await #expect(throws: LedgerFault.wrongKey) {
                    try await world.ledger.contents(of: owned.id, of: .stream(two))
                }
            }
        }

        @Test(arguments: Store.all)
        func `chunks that are exchanged, cut off or missing are found`(store: Store) async throws {
            try await World.with(store) { world in
                let owner = AttachmentOwner.stream(try await world.stream())
                let info = try await world.attach(Self.contents(2 * Self.chunk + 9), to: owner)
                for (from, to) in [(0, 9), (1, 0), (9, 1)] {
                    try await world.tamper(
                        "update attachment_chunk set seq = $1 where seq = $2", [.integer(to), .integer(from)])
                }
                await #expect(throws: LedgerFault.wrongKey) {
                    try await world.ledger.contents(of: info.id, of: owner)
                }
                try await world.tamper("delete from attachment_chunk where seq = 2")
                let findings = try await Verification.run(world.driver).findings
                #expect(findings == [.init(place: "attachment " + info.id, seq: 3, flaw: .chunks)])
                // The second chunk is not the last one, whatever the row says.
                try await world.tamper("update attachment set chunks = 2")
                await #expect(throws: LedgerFault.wrongKey) {
                    try await world.ledger.contents(of: info.id, of: owner)
                }
            }
        }

        @Test(arguments: Store.all)
        func `another digest than that of the event is found at the end`(store: Store) async throws {
            try await World.with(store) { world in
                let owner = AttachmentOwner.stream(try await world.stream())
                let (one, two) = (
                    try await world.attach(Sample.first, to: owner),
                    try await world.attach(Sample.second, to: owner)
                )
                await #expect(throws: LedgerFault.wrongKey) {
                    try await world.ledger.contents(of: one.id, of: owner, digest: two.digest)
                }
            }
        }

        @Test(arguments: Store.all)
        func `a file can be taken back by its owner only`(store: Store) async throws {
            try await World.with(store) { world in
                let draft = AttachmentOwner.draft("d1", Vault(secret: randomBytes(32)))
                let info = try await world.attach(Sample.first, to: draft)
                try await world.ledger.removeAttachment(
                    info.id, of: .draft("d2", Vault(secret: randomBytes(32))))
                #expect(try await world.attachmentRows() == [1, 1])
                try await world.ledger.removeAttachment(info.id, of: draft)
                #expect(try await world.attachmentRows() == [0, 0])
            }
        }

        private static func contents(_ size: Int) -> [UInt8] {
            (0..<size).map { UInt8(truncatingIfNeeded: $0 * 7 >> 3) }
        }
    }
}

extension World {
    func attach(
        _ contents: [UInt8], to owner: AttachmentOwner, inPiecesOf size: Int = 1 << 16
    ) async throws -> AttachmentInfo {
        let upload = try await ledger.beginAttachment(for: owner, at: Sample.now)
        for start in stride(from: 0, to: contents.count, by: size) {
            try await upload.add(Array(contents[start..<min(start + size, contents.count)]))
        }
        return try await upload.finish()
    }

    func attachmentRows() async throws -> [Int64] {
        try await driver.read { tx in
            try ["attachment", "attachment_chunk"].map {
                try tx.rows("select count(*) from \($0)")[0].integer(0)
            }
        }
    }

    func sealedChunks() async throws -> [[UInt8]] {
        try await driver.read { tx in
            try tx.rows("select sealed from attachment_chunk order by attachment, seq").map { try $0.blob(0) }
        }
    }
}
